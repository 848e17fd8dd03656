#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/binary_reader.h"
#include "base/result.h"

// The container of a saved archive (FORMAT.md): a header with a checksum, a table of sections, the sections.
enum class Section : std::uint32_t {
    documents = 1,
    dictionary = 2,
    postings = 3,
    facets = 4,
    document_table = 5,
    positions = 6,
    frequencies = 7
};

// Bytes that were just written need no checksum to be believed.
enum class Trust { own_bytes, foreign_bytes };

class SectionWriter {
public:
    void add(Section section, std::string bytes) { sections_.emplace_back(section, std::move(bytes)); }
    std::string finish() &&;

private:
    std::vector<std::pair<Section, std::string>> sections_;
};

// An opened container: lengths and checksum are right. Keeps views of the bytes, which must outlive it.
class SectionFile {
public:
    static bool has_magic(std::string_view bytes);
    static Result<SectionFile> open(std::string_view bytes, const std::string& name, Trust trust = Trust::foreign_bytes);

    // Empty where the file has no such section.
    BinaryReader section(Section section) const;
    std::string_view bytes(Section section) const;
    const std::string& name() const { return name_; }

private:
    struct Entry {
        std::uint32_t section;
        std::uint32_t begin;
        std::uint32_t length;
    };
    const Entry* find(Section section) const;

    std::string_view bytes_;
    std::string name_;
    std::vector<Entry> entries_;
};

// Writes the checksum of a container anew. For tools and tests that change saved bytes on purpose.
void seal_sections(std::string& bytes);
