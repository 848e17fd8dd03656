#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/binary_reader.h"
#include "base/binary_writer.h"
#include "base/typed_id.h"
#include "corpus/corpus.h"

// A corpus as bytes: every text length-prefixed, in the order of the members of ArchiveInfo and Document (src/index/FORMAT.md,
// «Documents»), so that one document is read without the others. A view of the bytes, which must outlive it.
class DocumentStore {
public:
    std::uint32_t size() const { return starts_.empty() ? 0 : static_cast<std::uint32_t>(starts_.size() - 1); }
    const ArchiveInfo& info() const { return info_; }
    // Reads one document; members that damaged bytes do not hold are empty.
    Document document(DocId doc) const;
    std::string_view id(DocId doc) const;
    std::string_view title(DocId doc) const;
    std::string_view date(DocId doc) const;
    std::optional<DocId> find(std::string_view id) const;
    Corpus corpus() const;  // all of it

    static void save(BinaryWriter& writer, const Corpus& corpus);
    // Check reader.ok() afterwards.
    static DocumentStore load(BinaryReader& reader);

private:
    std::string_view bytes_of(DocId doc) const;
    std::string_view text(DocId doc, std::size_t n) const;

    ArchiveInfo info_;
    std::vector<std::pair<std::string, std::string>> extra_;
    std::span<const std::uint32_t> starts_;    // of each document in texts_
    std::span<const std::uint32_t> by_id_;     // documents in the order of their ids
    std::string_view texts_;
};
