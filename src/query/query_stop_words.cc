#include "query/query_stop_words.h"

#include <algorithm>
#include <bitset>
#include <utility>

#include "text/stop_words.h"

namespace {

using ContentFields = std::bitset<std::size_t{1} << field_count>;  // one bit for each FieldMask

class StopWordRemoval {
public:
    StopWordRemoval(const QueryWords& words, Language language) : words_(words), language_(language) {}

    void clean(QueryNode& node) const {
        if (is_compound(node)) return;
        for (QueryNode& child : node.children) {
            clean(child);
            if (child.kind == QueryNodeKind::all_of && child.children.size() == 1) replace_by_child(child);
        }
        if (node.kind == QueryNodeKind::all_of) clean_bag(node.children);
    }

private:
    // «porte-avions»: its parts and the joined word stand in the same place, as no other alternatives do.
    static bool is_compound(const QueryNode& node) {
        return node.kind == QueryNodeKind::any_of && node.children.front().range == node.range;
    }

    static void replace_by_child(QueryNode& node) {
        QueryNode child = std::move(node.children.front());
        node = std::move(child);
    }

    bool is_stop(const QueryNode& node) const {
        if (node.kind == QueryNodeKind::word) return is_stop_word(words_[node.words[0]].folded, language_);
        if (!is_compound(node) || node.children.front().kind != QueryNodeKind::all_of) return false;
        const auto& parts = node.children.front().children;
        return std::all_of(parts.begin(), parts.end(), [this](const QueryNode& part) { return is_stop(part); });
    }

    FieldMask fields_of(const QueryNode& node) const {
        if (!node.words.empty()) return words_[node.words[0]].fields;
        return node.children.empty() ? any_field : fields_of(node.children.front());
    }

    bool is_unfinished(const QueryNode& node) const {
        return std::any_of(node.words.begin(), node.words.end(),
                           [this](std::uint32_t word) { return words_[word].unfinished; });
    }

    // The sets of fields in which a bag asks for something that is no stop word.
    ContentFields content_of(const std::vector<QueryNode>& bag) const {
        ContentFields content;
        for (const QueryNode& node : bag) {
            if (node.kind != QueryNodeKind::exclusion && !is_stop(node)) content.set(fields_of(node));
        }
        return content;
    }

    void clean_bag(std::vector<QueryNode>& bag) const {
        if (bag.size() < 2) return;
        const ContentFields content = content_of(bag);
        const bool beginning = content.none() && !bag.empty() && is_unfinished(bag.back());
        std::vector<QueryNode> kept;
        for (std::size_t i = 0; i < bag.size(); ++i) {
            const FieldMask fields = fields_of(bag[i]);
            const bool other_content = fields == any_field ? content.any() : content.test(fields);
            const bool spare = beginning ? i + 1 < bag.size() : other_content;
            if (!(spare && is_stop(bag[i]))) kept.push_back(std::move(bag[i]));
        }
        bag = std::move(kept);
    }

    const QueryWords& words_;
    Language language_;
};

}  // namespace

void drop_stop_words(QueryNode& root, const QueryWords& words, Language language) {
    StopWordRemoval(words, language).clean(root);
}
