#include "query/query_words.h"

#include <algorithm>
#include <utility>

namespace {

bool is_same(const QueryWord& a, const QueryWord& b) {
    return a.surface == b.surface && a.unfinished == b.unfinished && a.quoted == b.quoted && a.excluded == b.excluded &&
           a.fields == b.fields;
}

void collect_uses(QueryNode& node, std::vector<std::uint32_t*>& uses) {
    for (std::uint32_t& word : node.words) uses.push_back(&word);
    for (QueryNode& child : node.children) collect_uses(child, uses);
}

}  // namespace

std::optional<std::uint32_t> QueryWords::number_of(QueryWord word) {
    const auto known =
        std::find_if(words_.begin(), words_.end(), [&](const QueryWord& other) { return is_same(word, other); });
    if (known != words_.end()) return static_cast<std::uint32_t>(known - words_.begin());
    if (words_.size() == most_query_words) {
        if (!left_out_) left_out_ = word.range;
        left_out_->end = std::max(left_out_->end, word.range.end);
        return std::nullopt;
    }
    words_.push_back(std::move(word));
    return static_cast<std::uint32_t>(words_.size() - 1);
}

std::vector<QueryWord> QueryWords::take_used(QueryNode& root) {
    std::vector<std::uint32_t*> uses;
    collect_uses(root, uses);
    std::vector<std::uint32_t> new_number(words_.size(), 0);
    for (const std::uint32_t* word : uses) new_number[*word] = 1;
    std::vector<QueryWord> kept;
    for (std::size_t i = 0; i < words_.size(); ++i) {
        if (new_number[i] == 0) continue;
        new_number[i] = static_cast<std::uint32_t>(kept.size());
        kept.push_back(std::move(words_[i]));
    }
    for (std::uint32_t* word : uses) *word = new_number[*word];
    words_.clear();
    return kept;
}
