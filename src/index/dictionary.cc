#include "index/dictionary.h"

#include <algorithm>
#include <numeric>

#include "text/stemmer.h"

namespace {

// What class_stems_ is sorted by.
std::string class_key(std::string_view stem, Language language) {
    std::string key(1, static_cast<char>('0' + static_cast<int>(language)));
    key += stem;
    return key;
}

std::vector<std::string> stem_keys(const std::vector<DictionaryEntry>& entries) {
    Stemmers stemmers;
    std::vector<std::string> keys;
    keys.reserve(entries.size());
    for (const DictionaryEntry& entry : entries) {
        keys.push_back(class_key(stemmers.of(entry.language).stem(entry.surface), entry.language));
    }
    return keys;
}

// First index in [begin, end) that does not satisfy `before`, which holds for a first part of the range only.
template <class Before>
std::uint32_t partition_point(std::uint32_t begin, std::uint32_t end, Before before) {
    while (begin < end) {
        const std::uint32_t middle = begin + (end - begin) / 2;
        if (before(middle)) {
            begin = middle + 1;
        } else {
            end = middle;
        }
    }
    return begin;
}

bool is_sorted(const FlatStrings& strings) {
    for (std::uint32_t i = 1; i < strings.size(); ++i) {
        if (strings[i] < strings[i - 1]) return false;
    }
    return true;
}

}  // namespace

Dictionary Dictionary::make(const std::vector<DictionaryEntry>& entries) {
    Dictionary dictionary;
    for (const DictionaryEntry& entry : entries) {
        dictionary.surfaces_.push_back(entry.surface);
        dictionary.folded_.push_back(entry.folded);
        dictionary.languages_.push_back(static_cast<std::uint32_t>(entry.language));
    }
    const std::vector<std::string> keys = stem_keys(entries);
    std::vector<std::uint32_t> by_stem(entries.size());
    std::iota(by_stem.begin(), by_stem.end(), 0u);
    std::stable_sort(by_stem.begin(), by_stem.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return keys[a] < keys[b]; });
    dictionary.classes_.resize(entries.size());
    for (std::size_t begin = 0; begin < by_stem.size();) {
        std::size_t end = begin;
        for (; end < by_stem.size() && keys[by_stem[end]] == keys[by_stem[begin]]; ++end) {
            dictionary.classes_[by_stem[end]] = dictionary.class_stems_.size();
        }
        dictionary.class_stems_.push_back(keys[by_stem[begin]]);
        dictionary.class_terms_.push_back(std::span(by_stem).subspan(begin, end - begin));
        begin = end;
    }
    return dictionary;
}

TermRange Dictionary::with_folded(std::string_view folded) const {
    const std::uint32_t begin = partition_point(0, size(), [&](std::uint32_t i) { return folded_[i] < folded; });
    const std::uint32_t end = partition_point(begin, size(), [&](std::uint32_t i) { return folded_[i] == folded; });
    return {begin, end};
}

TermRange Dictionary::with_prefix(std::string_view prefix) const {
    const std::uint32_t begin = partition_point(0, size(), [&](std::uint32_t i) { return folded_[i] < prefix; });
    const std::uint32_t end =
        partition_point(begin, size(), [&](std::uint32_t i) { return folded_[i].starts_with(prefix); });
    return {begin, end};
}

TermRange Dictionary::with_surface(TermRange same, std::string_view surface) const {
    std::uint32_t begin = same.begin;
    while (begin < same.end && surfaces_[begin] != surface) ++begin;
    std::uint32_t end = begin;
    while (end < same.end && surfaces_[end] == surface) ++end;
    return {begin, end};
}

std::optional<std::uint32_t> Dictionary::find_class(std::string_view stem, Language language) const {
    const std::string key = class_key(stem, language);
    const std::uint32_t at =
        partition_point(0, class_stems_.size(), [&](std::uint32_t i) { return class_stems_[i] < key; });
    if (at == class_stems_.size() || class_stems_[at] != key) return std::nullopt;
    return at;
}

std::size_t Dictionary::byte_size() const {
    return surfaces_.byte_size() + folded_.byte_size() + class_stems_.byte_size() + class_terms_.byte_size() +
           (languages_.size() + classes_.size()) * sizeof(std::uint32_t);
}

void Dictionary::save(BinaryWriter& writer) const {
    surfaces_.save(writer);
    folded_.save(writer);
    writer.u32s(languages_);
    writer.u32s(classes_);
    class_stems_.save(writer);
    class_terms_.save(writer);
}

Dictionary Dictionary::load(BinaryReader& reader) {
    Dictionary out;
    out.surfaces_ = FlatStrings::load(reader);
    out.folded_ = FlatStrings::load(reader);
    reader.require(out.folded_.size() == out.surfaces_.size(), "a folded form for each term");
    reader.require(is_sorted(out.folded_), "folded forms in order");
    const auto below = [](const std::vector<std::uint32_t>& values, std::size_t limit) {
        return std::all_of(values.begin(), values.end(), [limit](std::uint32_t value) { return value < limit; });
    };
    out.languages_ = reader.u32s();
    reader.require(out.languages_.size() == out.size() && below(out.languages_, language_count),
                   "a language for each term");
    out.classes_ = reader.u32s();
    const std::vector<std::uint32_t>& classes = out.classes_;
    out.class_stems_ = FlatStrings::load(reader);
    reader.require(classes.size() == out.size() && below(classes, out.class_stems_.size()), "a stem class for each term");
    reader.require(is_sorted(out.class_stems_), "stems in order");
    out.class_terms_ = FlatLists::load(reader, out.class_stems_.size(), out.size());
    return out;
}
