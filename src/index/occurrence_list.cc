#include "index/occurrence_list.h"

#include "index/byte_view.h"
#include "index/varint.h"

// An occurrence is a number of three parts: whether its document begins (bit 0), whether its span's bits differ from those before
// (bit 1: they follow in a byte), and the distance in words, from the position before or from 0. The documents passed over
// follow where one begins.

void OccurrenceList::add(std::uint32_t doc, Position position) {
    const bool new_document = documents_ == 0 || doc != last_doc_;
    if (!new_document && position <= last_position_) return;
    const std::uint32_t distance = new_document ? position : position - last_position_;
    const std::uint32_t span_bits = distance % 16;
    append_varint(bytes_, (distance >> 4) << 2 | (span_bits != 0 ? 2u : 0u) | (new_document ? 1u : 0u));
    if (span_bits != 0) bytes_ += static_cast<char>(span_bits);
    if (new_document) {
        append_varint(bytes_, doc - last_doc_);
        ++documents_;
    }
    spans_ = spans_ || span_of(position) > 1;
    last_doc_ = doc;
    last_position_ = position;
}

std::uint32_t OccurrenceList::Reader::number() {
    const auto* begin = bytes_of(list.bytes_);
    const unsigned char* from = begin + at;
    const std::uint32_t value = read_varint(from, begin + list.bytes_.size());
    at = static_cast<std::size_t>(from - begin);
    return value;
}

bool OccurrenceList::Reader::next() {
    if (at >= list.bytes_.size()) return false;
    const std::uint32_t code = number();
    std::uint32_t distance = (code >> 2) << 4;
    if ((code & 2) != 0) distance += static_cast<unsigned char>(list.bytes_[at++]);
    is_new_document = (code & 1) != 0;
    if (is_new_document) {
        doc += number();
        position = distance;
    } else {
        position += distance;
    }
    return true;
}
