#include "index/section_file.h"

#include "base/binary_writer.h"
#include "base/crc32.h"

namespace {

constexpr std::string_view magic = "EDTQ";
constexpr std::uint32_t version = 3;
constexpr std::size_t checksum_at = 8;
constexpr std::size_t header_size = 16;       // magic, version, checksum, number of sections
constexpr std::size_t checked_from = 12;      // the checksum covers everything from here
constexpr std::size_t most_sections = 64;

std::size_t padded(std::size_t length) { return (length + 3) / 4 * 4; }

}  // namespace

std::string SectionWriter::finish() && {
    BinaryWriter file;
    file.raw(magic);
    file.u32(version);
    file.u32(0);
    file.u32(static_cast<std::uint32_t>(sections_.size()));
    for (const auto& [section, bytes] : sections_) {
        file.u32(static_cast<std::uint32_t>(section));
        file.u32(static_cast<std::uint32_t>(bytes.size()));
    }
    for (auto& [section, bytes] : sections_) {
        file.raw(bytes);
        file.align();
        bytes = std::string();  // the file is the only copy
    }
    std::string bytes = std::move(file).bytes();
    seal_sections(bytes);
    return bytes;
}

void seal_sections(std::string& bytes) {
    if (bytes.size() < header_size) return;
    BinaryWriter checksum;
    checksum.u32(crc32(std::string_view(bytes).substr(checked_from)));
    bytes.replace(checksum_at, 4, checksum.bytes());
}

bool SectionFile::has_magic(std::string_view bytes) { return bytes.starts_with(magic); }

Result<SectionFile> SectionFile::open(std::string_view bytes, const std::string& name, Trust trust) {
    BinaryReader reader(bytes);
    reader.require(reader.raw(magic.size()) == magic, "\"EDTQ\", the beginning of a saved archive");
    const std::uint32_t found_version = reader.u32();
    reader.require(found_version == version, "format version 2, found " + std::to_string(found_version));
    const std::uint32_t checksum = reader.u32();
    const bool sound = bytes.size() >= header_size &&
                       (trust == Trust::own_bytes || crc32(bytes.substr(checked_from)) == checksum);
    reader.require(sound,
                   "the checksum of the bytes that follow: the file is damaged or cut off");
    const std::uint32_t count = reader.u32();
    reader.require(count <= most_sections, "at most 64 sections");
    SectionFile file;
    file.bytes_ = bytes;
    file.name_ = name;
    for (std::uint32_t i = 0; i < count && reader.ok(); ++i) {
        const std::uint32_t section = reader.u32();
        file.entries_.push_back({section, 0, reader.u32()});
    }
    for (Entry& entry : file.entries_) {
        entry.begin = static_cast<std::uint32_t>(reader.offset());
        reader.require(entry.length <= reader.remaining(), "a section of the length that the table gives");
        reader.raw(padded(entry.length));
    }
    reader.require(reader.at_end(), "the end of the file");
    if (!reader.ok()) return reader.error(name);
    return file;
}

const SectionFile::Entry* SectionFile::find(Section section) const {
    for (const Entry& entry : entries_) {
        if (entry.section == static_cast<std::uint32_t>(section)) return &entry;
    }
    return nullptr;
}

BinaryReader SectionFile::section(Section section) const {
    const Entry* entry = find(section);
    return entry ? BinaryReader(bytes(section), entry->begin) : BinaryReader({}, bytes_.size());
}

std::string_view SectionFile::bytes(Section section) const {
    const Entry* entry = find(section);
    return entry ? bytes_.substr(entry->begin, entry->length) : std::string_view();
}
