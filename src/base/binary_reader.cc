#include "base/binary_reader.h"

#include <bit>
#include <cstring>

namespace {

std::uint32_t decode(const char* bytes) {
    std::uint32_t value = 0;
    for (int i = 3; i >= 0; --i) value = value << 8 | static_cast<unsigned char>(bytes[i]);
    return value;
}

}  // namespace

std::string_view BinaryReader::take(std::size_t count, std::string_view what) {
    last_ = at_;
    if (!ok()) return {};
    if (count > remaining()) {
        fail(std::to_string(count) + " bytes of " + std::string(what) + ", found " + std::to_string(remaining()));
        return {};
    }
    at_ += count;
    return bytes_.substr(last_, count);
}

std::uint32_t BinaryReader::u32() {
    const std::string_view bytes = take(4, "a number");
    return bytes.empty() ? 0 : decode(bytes.data());
}

float BinaryReader::f32() {
    const std::uint32_t bits = u32();
    float value = 0;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

std::string_view BinaryReader::text() {
    const std::size_t length = u32();
    return take(length, "text");
}

std::vector<std::uint32_t> BinaryReader::u32s() {
    const std::size_t count = u32();
    require(count <= remaining() / 4, "at most as many numbers as there are bytes left");
    std::vector<std::uint32_t> values;
    if (!ok()) return values;
    const std::string_view bytes = take(count * 4, "numbers");
    values.resize(count);
    if constexpr (std::endian::native == std::endian::little) {
        if (count > 0) std::memcpy(values.data(), bytes.data(), bytes.size());
    } else {
        for (std::size_t i = 0; i < count; ++i) values[i] = decode(bytes.data() + 4 * i);
    }
    return values;
}

std::span<const std::uint32_t> BinaryReader::u32_view() {
    static_assert(std::endian::native == std::endian::little, "views show the bytes as they are");
    align();
    const std::size_t count = u32();
    require(count <= remaining() / 4, "at most as many numbers as there are bytes left");
    if (!ok()) return {};
    const std::string_view bytes = take(count * 4, "numbers");
    if (reinterpret_cast<std::uintptr_t>(bytes.data()) % 4 != 0) {
        fail("numbers on a multiple of 4 in memory");
        return {};
    }
    return {reinterpret_cast<const std::uint32_t*>(bytes.data()), count};
}

void BinaryReader::align() {
    const std::size_t padding = (4 - offset() % 4) % 4;
    if (padding > 0) take(padding, "padding");
}

std::string_view BinaryReader::raw(std::size_t count) { return take(count, "data"); }

void BinaryReader::fail(std::string_view expected) {
    if (!ok()) return;
    expected_ = expected;
    at_ = last_;
}

void BinaryReader::require(bool condition, std::string_view expected) {
    if (!condition) fail(expected);
}

Error BinaryReader::error(const std::string& file) const {
    Error error;
    error.place.file = file;
    error.message = "byte " + std::to_string(base_ + at_) + ": expected " + expected_;
    return error;
}
