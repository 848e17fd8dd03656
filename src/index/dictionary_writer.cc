#include "index/dictionary_writer.h"

#include <algorithm>

#include "base/sorted_order.h"
#include "index/dictionary.h"
#include "index/surface_letters.h"
#include "index/varint.h"

namespace {

std::uint32_t shared_prefix(std::string_view a, std::string_view b) {
    const std::size_t least = std::min(a.size(), b.size());
    std::size_t shared = 0;
    while (shared < least && a[shared] == b[shared]) ++shared;
    return static_cast<std::uint32_t>(shared);
}

void append_suffix(std::string& out, std::string_view text, std::uint32_t shared) {
    append_two(out, shared, static_cast<std::uint32_t>(text.size()) - shared);
    out += text.substr(shared);
}

// The letters from the first to the last with an accent, if that is enough to find the surface form again; else the whole rest.
void append_accents(std::string& out, std::string_view folded, std::string_view surface) {
    const std::uint32_t shared = shared_prefix(folded, surface);
    for (std::size_t length = 1; shared + length <= surface.size(); ++length) {
        const std::string_view letters = surface.substr(shared, length);
        if (with_letters(folded, shared, letters, false) != surface) continue;
        append_two(out, shared, static_cast<std::uint32_t>(length));
        out += letters;
        return;
    }
    append_two(out, shared, 0);
    append_varint(out, static_cast<std::uint32_t>(surface.size()) - shared);
    out += surface.substr(shared);
}

std::uint8_t ending_of(std::string_view folded, std::string_view stem) {
    const bool regular = folded.starts_with(stem) && folded.size() - stem.size() < irregular_ending;
    return regular ? static_cast<std::uint8_t>(folded.size() - stem.size()) : irregular_ending;
}

}  // namespace

void DictionaryWriter::add(const Term& term, std::string_view stem) {
    const bool first = size_ % Dictionary::block_terms == 0;
    if (first) {
        blocks_.insert(blocks_.end(), {static_cast<std::uint32_t>(entries_.size()), term.postings.begin, term.positions.begin});
    }
    append_suffix(entries_, term.folded, first ? 0 : shared_prefix(before_, term.folded));
    const std::uint8_t ending = ending_of(term.folded, stem);
    const Language before = first ? Language::french : language_;
    const unsigned flags = (term.documents == 1 ? one_document : 0u) | (term.language != before ? other_language : 0u) |
                           (term.spans ? some_spans : 0u) | (term.surface != term.folded ? accented : 0u);
    entries_ += static_cast<char>(flags | static_cast<unsigned>(ending) << 4);
    if ((flags & other_language) != 0) entries_ += static_cast<char>(term.language);
    if ((flags & accented) != 0) append_accents(entries_, term.folded, term.surface);
    if (term.documents != 1) append_varint(entries_, term.documents);
    append_two(entries_, term.postings.end - term.postings.begin, term.positions.end - term.positions.begin);
    if (ending == irregular_ending) irregular_.emplace_back(stem_key(stem, term.language), size_);
    languages_ |= 1u << static_cast<unsigned>(term.language);
    before_ = term.folded;
    language_ = term.language;
    ++size_;
}

void DictionaryWriter::save(BinaryWriter& writer) {
    writer.u32(size_);
    writer.u32(languages_);
    writer.aligned_u32s(blocks_);
    writer.text(entries_);
    std::vector<std::string_view> stems;
    std::vector<std::vector<std::uint32_t>> terms;
    using StemOfTerm = std::pair<std::string, std::uint32_t>;
    sort_by(irregular_, [](const StemOfTerm& a, const StemOfTerm& b) { return a.first < b.first; });
    for (const auto& [stem, term] : irregular_) {
        if (stems.empty() || stems.back() != stem) {
            stems.push_back(stem);
            terms.emplace_back();
        }
        terms.back().push_back(term);
    }
    FlatStrings::save(writer, stems);
    FlatLists::save(writer, terms);
}
