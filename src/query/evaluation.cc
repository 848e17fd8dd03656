#include "query/evaluation.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/sorted_order.h"
#include "query/document_filter.h"
#include "query/position_match.h"

namespace {

// A compound is its parts or the joined word, both read from the same place; alternatives have places of their own.
bool is_word_or_compound(const QueryNode& node) {
    return node.kind == QueryNodeKind::word ||
           (node.kind == QueryNodeKind::any_of && !node.children.empty() && node.children[0].range == node.range);
}

class Evaluation {
public:
    Evaluation(const Index& index, const ResolvedQuery& query) : index_(index), query_(query) {}

    // The documents of the node, or those of them in `within`.
    DocSet docs_of(const QueryNode& node, const DocSet* within) const {
        switch (node.kind) {
            case QueryNodeKind::word: {
                const WordPostings& word = query_.words[node.words[0]].forms;
                return within ? word.among(*within) : word.docs();
            }
            case QueryNodeKind::phrase:
            case QueryNodeKind::near:
                return at_positions(node, within);
            case QueryNodeKind::any_of:
                return any_of(node.children, within);
            case QueryNodeKind::all_of:
                return all_of(node.children, within);
            case QueryNodeKind::exclusion:
                return without(node, within);
            case QueryNodeKind::facet:
                return limited(docs_filed_under(index_.facet(node.field), node.text, node.unfinished, index_.document_count()), within);
            case QueryNodeKind::date:
                return limited(docs_dated(index_.documents(), node.days.first, node.days.last), within);
        }
        return DocSet(index_.document_count());
    }

private:
    static DocSet limited(DocSet docs, const DocSet* within) {
        if (within) docs &= *within;
        return docs;
    }

    DocSet without(const QueryNode& node, const DocSet* within) const {
        DocSet docs = within ? *within : DocSet::all(index_.document_count());
        docs -= docs_of(node.children[0], within);
        return docs;
    }

    // The words of a node that looks at positions.
    static void collect_words(const QueryNode& node, std::vector<std::uint32_t>& words) {
        words.insert(words.end(), node.words.begin(), node.words.end());
        for (const QueryNode& child : node.children) collect_words(child, words);
    }

    DocSet at_positions(const QueryNode& node, const DocSet* within) const {
        std::vector<std::uint32_t> words;
        collect_words(node, words);
        sort_by(words, [this](std::uint32_t a, std::uint32_t b) { return size_of_word(a) < size_of_word(b); });
        std::optional<DocSet> candidates;
        if (within) candidates = *within;
        for (const std::uint32_t word : words) {
            candidates = candidates ? query_.words[word].forms.among(*candidates) : query_.words[word].forms.docs();
        }
        if (!candidates) return DocSet(index_.document_count());
        return match_positions(index_, query_, node, *candidates);
    }

    DocSet any_of(const std::vector<QueryNode>& nodes, const DocSet* within) const {
        DocSet docs(index_.document_count());
        for (const QueryNode& node : nodes) docs |= docs_of(node, within);
        return docs;
    }

    std::uint32_t size_of_word(std::uint32_t word) const { return query_.words[word].forms.document_frequency(); }

    // About how many documents it has: small sets first leave less to look at. Exclusions come last.
    std::uint64_t size_of(const QueryNode& node) const {
        const std::uint64_t all = index_.document_count();
        switch (node.kind) {
            case QueryNodeKind::word:
                return size_of_word(node.words[0]);
            case QueryNodeKind::phrase:
            case QueryNodeKind::near:
                return all;  // not many, but dear to find
            case QueryNodeKind::exclusion:
                return all + 1;
            default:
                return all / 2;
        }
    }

    DocSet all_of(const std::vector<QueryNode>& nodes, const DocSet* within) const {
        std::vector<const QueryNode*> order;
        for (const QueryNode& node : nodes) order.push_back(&node);
        sort_by(order, [this](const QueryNode* a, const QueryNode* b) { return size_of(*a) < size_of(*b); });
        std::optional<DocSet> docs;
        if (within) docs = *within;
        for (const QueryNode* node : order) {
            if (docs && docs->empty()) break;
            docs = docs_of(*node, docs ? &*docs : nullptr);
        }
        return docs ? std::move(*docs) : DocSet::all(index_.document_count());
    }

    const Index& index_;
    const ResolvedQuery& query_;
};

// The same query with its words and compounds as alternatives.
QueryNode with_any_word(const QueryNode& root) {
    QueryNode words{QueryNodeKind::any_of, root.range, {}, {}};
    QueryNode out{QueryNodeKind::all_of, root.range, {}, {}};
    for (const QueryNode& child : root.children) {
        if (is_word_or_compound(child)) {
            words.children.push_back(child);
        } else {
            out.children.push_back(child);
        }
    }
    out.children.push_back(std::move(words));
    return out;
}

// Whether the node says: any of these words.
bool is_any_of_words(const QueryNode& node) {
    if (node.kind == QueryNodeKind::word) return true;
    if (node.kind != QueryNodeKind::any_of && !(node.kind == QueryNodeKind::all_of && node.children.size() == 1)) return false;
    return std::all_of(node.children.begin(), node.children.end(), is_any_of_words);
}

}  // namespace

Answers evaluate(const Index& index, const ResolvedQuery& query) {
    const Evaluation evaluation(index, query);
    const QueryNode& root = query.query.root;
    const auto words = static_cast<std::size_t>(
        std::count_if(root.children.begin(), root.children.end(), is_word_or_compound));
    if (!query.query.question || words < fewest_words_of_question) {
        DocSet docs = evaluation.docs_of(root, nullptr);
        const bool just_the_words = query.has_words() && is_any_of_words(root);
        if (!docs.empty() || words < fewest_words_for_any) return {std::move(docs), false, just_the_words};
    }
    const QueryNode any = with_any_word(root);
    return {evaluation.docs_of(any, nullptr), true, is_any_of_words(any)};
}
