#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>

// Appends little-endian values; the counterpart of BinaryReader.
class BinaryWriter {
public:
    void u32(std::uint32_t value);
    void text(std::string_view text);                     // u32 byte length, the bytes
    void u32s(std::span<const std::uint32_t> values);     // u32 count, the values; as it stands, not aligned
    void aligned_u32s(std::span<const std::uint32_t> values) { align(); u32s(values); }  // for BinaryReader::u32_view()
    void raw(std::string_view bytes) { bytes_ += bytes; }
    void align() { bytes_.resize((bytes_.size() + 3) / 4 * 4, '\0'); }  // to a multiple of 4
    std::size_t size() const { return bytes_.size(); }

    const std::string& bytes() const& { return bytes_; }
    std::string bytes() && { return std::move(bytes_); }

private:
    std::string bytes_;
};
