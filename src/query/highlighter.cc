#include "query/highlighter.h"

#include <algorithm>
#include <tuple>

#include "base/sorted_order.h"
#include "query/resolved_query.h"
#include "text/tokenizer.h"

namespace {

// The words that one node of the query asks for in a row: a single word, or a phrase.
using Sequence = std::vector<std::uint32_t>;

void collect_sequences(const QueryNode& node, std::vector<Sequence>& out) {
    if (node.kind == QueryNodeKind::exclusion) return;
    if (!node.words.empty()) out.push_back(node.words);
    for (const QueryNode& child : node.children) collect_sequences(child, out);
}

// A token of the text that is a term of the index.
struct KnownToken {
    const Token* token;
    TermId term;
};

}  // namespace

struct Highlighter::Impl {
    const Dictionary& dictionary;
    ResolvedQuery query;
    std::vector<Sequence> sequences;

    std::vector<KnownToken> known_tokens(const std::vector<Token>& tokens, Language language) const {
        std::vector<KnownToken> known;
        for (const Token& token : tokens) {
            const TermRange terms = dictionary.with_surface(dictionary.with_folded(token.folded), token.surface);
            for (TermCursor cursor(dictionary, terms.begin); cursor.id() < terms.end; cursor.next()) {
                if (cursor.term().language == language || terms.end - terms.begin == 1) {
                    known.push_back({&token, TermId{cursor.id()}});
                }
            }
        }
        sort_by(known, [](const KnownToken& a, const KnownToken& b) { return a.token->position < b.token->position; });
        return known;
    }

    // The marks of a sequence from word `at` on, where its next word has to stand at `position`. True where all of it stands.
    bool follow(const std::vector<KnownToken>& tokens, const Sequence& sequence, std::size_t at, std::uint32_t position,
                std::vector<Mark>& found) const {
        if (at == sequence.size()) return true;
        const auto begin = std::lower_bound(tokens.begin(), tokens.end(), position, [](const KnownToken& a, std::uint32_t b) {
            return a.token->position < b;
        });
        for (auto known = begin; known != tokens.end() && known->token->position == position; ++known) {
            if (!query.words[sequence[at]].forms.holds(known->term)) continue;
            found.push_back({known->token->range, sequence[at]});
            if (follow(tokens, sequence, at + 1, position + known->token->span, found)) return true;
            found.pop_back();
        }
        return false;
    }
};

Highlighter::Highlighter(const Archive& archive, std::string_view query, bool typing) {
    Impl impl{archive.index().dictionary(), resolve_query(archive, query, typing), {}};
    collect_sequences(impl.query.query.root, impl.sequences);
    impl_ = std::make_shared<const Impl>(std::move(impl));
}

bool Highlighter::empty() const { return impl_->sequences.empty(); }

std::vector<Mark> Highlighter::marks(std::string_view text, Language language) const {
    std::vector<Mark> marks;
    if (empty()) return marks;
    const std::vector<Token> tokens = tokenize(text, language);
    const std::vector<KnownToken> known = impl_->known_tokens(tokens, language);
    for (const KnownToken& first : known) {
        for (const Sequence& sequence : impl_->sequences) {
            if (!impl_->query.words[sequence[0]].forms.holds(first.term)) continue;
            std::vector<Mark> found = {{first.token->range, sequence[0]}};
            if (impl_->follow(known, sequence, 1, first.token->position + first.token->span, found)) {
                marks.insert(marks.end(), found.begin(), found.end());
            }
        }
    }
    const auto key = [](const Mark& mark) { return std::tie(mark.range.begin, mark.range.end, mark.word); };
    sort_by(marks, [&](const Mark& a, const Mark& b) { return key(a) < key(b); });
    const auto same = [&](const Mark& a, const Mark& b) { return key(a) == key(b); };
    marks.erase(std::unique(marks.begin(), marks.end(), same), marks.end());
    return marks;
}

std::vector<ByteRange> Highlighter::ranges(std::string_view text, Language language) const {
    std::vector<ByteRange> ranges;
    for (const Mark& mark : marks(text, language)) {
        if (!ranges.empty() && mark.range.begin <= ranges.back().end) {
            ranges.back().end = std::max(ranges.back().end, mark.range.end);
        } else {
            ranges.push_back(mark.range);
        }
    }
    return ranges;
}
