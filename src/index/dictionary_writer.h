#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/binary_writer.h"
#include "index/term.h"

// Writes the bytes that a Dictionary reads. REQUIRES: terms in the order of (folded, surface, language), distinct; their ranges one
// behind the other.
class DictionaryWriter {
public:
    // `stem` as Stemmer gives it; the term's `ending` is derived from it.
    void add(const Term& term, std::string_view stem);
    // REQUIRES: called once, last.
    void save(BinaryWriter& writer);

private:
    std::uint32_t size_ = 0;
    std::uint32_t languages_ = 0;
    std::vector<std::uint32_t> blocks_;
    std::string entries_;
    std::string before_;  // folded form of the term before
    Language language_ = Language::french;  // of the term before
    std::vector<std::pair<std::string, std::uint32_t>> irregular_;  // stem_key() and term
};
