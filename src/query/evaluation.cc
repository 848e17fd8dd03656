#include "query/evaluation.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "query/phrase_match.h"

namespace {

bool is_word_or_compound(const QueryNode& node) {
    return node.kind == QueryNodeKind::word || node.kind == QueryNodeKind::any_of;
}

class Evaluation {
public:
    Evaluation(const Index& index, const ResolvedQuery& query) : index_(index), query_(query) {}

    DocSet docs_of(const QueryNode& node) const {
        switch (node.kind) {
            case QueryNodeKind::word:
                return query_.words[node.words[0]].docs;
            case QueryNodeKind::phrase:
                return match_phrase(index_.postings(), query_, node.words);
            case QueryNodeKind::any_of:
                return any_of(node.children);
            case QueryNodeKind::all_of:
                return all_of(node.children);
            case QueryNodeKind::exclusion:
                return subtract(all_documents(index_.document_count()), docs_of(node.children[0]));
            case QueryNodeKind::near:
            case QueryNodeKind::facet:
            case QueryNodeKind::date:
                return {};  // no query says these yet
        }
        return {};
    }

    DocSet any_of(const std::vector<QueryNode>& nodes) const {
        std::vector<DocSet> sets;
        for (const QueryNode& node : nodes) sets.push_back(docs_of(node));
        return unite(std::vector<DocSpan>(sets.begin(), sets.end()), index_.document_count());
    }

    DocSet all_of(const std::vector<QueryNode>& nodes) const {
        std::optional<DocSet> docs;
        for (const QueryNode& node : nodes) {
            if (node.kind == QueryNodeKind::exclusion) continue;
            if (docs && docs->empty()) break;
            docs = docs ? intersect(*docs, docs_of(node)) : docs_of(node);
        }
        if (!docs) docs = all_documents(index_.document_count());
        for (const QueryNode& node : nodes) {
            if (node.kind == QueryNodeKind::exclusion) docs = subtract(*docs, docs_of(node.children[0]));
        }
        return std::move(*docs);
    }

private:
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

}  // namespace

Answers evaluate(const Index& index, const ResolvedQuery& query) {
    const Evaluation evaluation(index, query);
    const QueryNode& root = query.query.root;
    const auto words = static_cast<std::size_t>(
        std::count_if(root.children.begin(), root.children.end(), is_word_or_compound));
    if (!query.query.question || words < fewest_words_of_question) {
        DocSet docs = evaluation.docs_of(root);
        if (!docs.empty() || words < fewest_words_for_any) return {std::move(docs), false};
    }
    return {evaluation.docs_of(with_any_word(root)), true};
}
