#include "index/number_column.h"

#include <algorithm>
#include <string>

#include "index/fixed_bytes.h"

void NumberColumn::save(BinaryWriter& writer, std::span<const std::uint32_t> numbers) {
    const auto [least, most] = std::minmax_element(numbers.begin(), numbers.end());
    const std::uint32_t base = numbers.empty() ? 0 : *least;
    const std::size_t width = numbers.empty() ? 0 : bytes_below(std::uint64_t{*most} - base + 1);
    writer.u32(static_cast<std::uint32_t>(numbers.size()));
    writer.u32(base);
    writer.u32(static_cast<std::uint32_t>(width));
    std::string bytes;
    for (const std::uint32_t number : numbers) append_bytes(bytes, number - base, width);
    writer.raw(bytes);
    writer.u32(0);
}

NumberColumn NumberColumn::load(BinaryReader& reader) {
    NumberColumn column;
    column.size_ = reader.u32();
    column.least_ = reader.u32();
    column.width_ = reader.u32();
    reader.require(column.width_ <= 4, "numbers of at most 4 bytes");
    if (!reader.ok()) return NumberColumn();
    column.mask_ = column.width_ == 4 ? ~0u : (1u << 8 * column.width_) - 1;
    const std::uint64_t bytes = std::uint64_t{column.size_} * column.width_ + 4;
    reader.require(bytes <= reader.remaining(), "the numbers of a column");
    if (!reader.ok()) return NumberColumn();
    column.bytes_ = reader.raw(static_cast<std::size_t>(bytes)).data();
    return column;
}
