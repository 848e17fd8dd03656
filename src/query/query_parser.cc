#include "query/query_parser.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "query/question.h"
#include "text/character.h"
#include "text/stop_words.h"
#include "text/tokenizer.h"
#include "text/utf8.h"

namespace {

constexpr std::size_t longest_beginning = 64;  // bytes in which a question shows itself

bool is_quote(char32_t point) {
    return point == U'"' || point == U'\u00AB' || point == U'\u00BB' || (point >= U'\u201C' && point <= U'\u201F');
}

bool only_closes(char32_t point) { return point == U'\u00BB' || point == U'\u201D'; }

ByteRange range_of(std::size_t begin, std::size_t end) {
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

struct Quote {
    std::size_t begin;
    std::size_t end;
    char32_t value;
};

class QueryParser {
public:
    QueryParser(std::string_view text, Language language, bool typing)
        : text_(text), language_(language), typing_(typing) {}

    ParsedQuery run() {
        query_.root.range = range_of(0, text_.size());
        query_.question = is_question(text_, tokenize(text_.substr(0, longest_beginning), language_), language_);
        std::size_t at = 0;
        while (const std::optional<Quote> open = next_quote(at)) {
            const std::optional<Quote> close = only_closes(open->value) ? std::nullopt : next_quote(open->end);
            if (!close) {
                query_.problems.push_back({range_of(open->begin, open->end), "a quotation mark without its pair"});
                read_bag(at, open->begin);
                at = open->end;
                continue;
            }
            const bool excluded = open->begin > at && is_exclusion_mark(open->begin - 1, open->end);
            read_bag(at, excluded ? open->begin - 1 : open->begin);
            read_phrase(open->end, close->begin, excluded);
            at = close->end;
        }
        read_bag(at, text_.size());
        drop_stop_words();
        report_words_left_out();
        return std::move(query_);
    }

private:
    std::optional<Quote> next_quote(std::size_t at) const {
        while (at < text_.size()) {
            const CodePoint point = decode_utf8(text_, at);
            if (point.valid && is_quote(point.value)) return Quote{at, at + point.bytes, point.value};
            at += point.bytes;
        }
        return std::nullopt;
    }

    // A hyphen at `at` that follows a space or nothing, while `next` is neither a space nor a hyphen.
    bool is_exclusion_mark(std::size_t at, std::size_t next) const {
        if (text_[at] != '-' || next >= text_.size() || text_[next] == '-') return false;
        if (is_white_space(decode_utf8(text_, next).value)) return false;
        return at == 0 || text_[at - 1] == ' ' || text_[at - 1] == '\t' || text_[at - 1] == '\n' || text_[at - 1] == '(' ||
               text_.substr(0, at).ends_with("\xC2\xA0") || text_.substr(0, at).ends_with("\xE2\x80\xAF");
    }

    std::size_t find_exclusion_mark(std::size_t begin, std::size_t end) const {
        for (std::size_t at = begin; at + 1 < end; ++at) {
            if (is_exclusion_mark(at, at + 1)) return at;
        }
        return end;
    }

    std::size_t find_space(std::size_t begin, std::size_t end) const {
        while (begin < end) {
            const CodePoint point = decode_utf8(text_, begin);
            if (is_white_space(point.value)) break;
            begin += point.bytes;
        }
        return std::min(begin, end);
    }

    // Words without quotes.
    void read_bag(std::size_t begin, std::size_t end) {
        while (begin < end) {
            const std::size_t mark = find_exclusion_mark(begin, end);
            read_words(begin, mark, false);
            if (mark == end) return;
            begin = find_space(mark + 1, end);
            read_words(mark + 1, begin, true);
        }
    }

    std::vector<Token> tokens_of(std::size_t begin, std::size_t end) const {
        std::vector<Token> tokens = tokenize(text_.substr(begin, end - begin), language_);
        for (Token& token : tokens) {
            token.range.begin += static_cast<std::uint32_t>(begin);
            token.range.end += static_cast<std::uint32_t>(begin);
        }
        return tokens;
    }

    QueryWord word_of(const Token& token, bool quoted, bool excluded) const {
        const bool last = typing_ && !quoted && !excluded && token.range.end == text_.size();
        return {token.surface, token.folded, token.range, last, quoted, excluded, token.span > 1};
    }

    // The number of the word, old or new; nothing once there are too many.
    std::optional<std::uint32_t> number_of(QueryWord word) {
        const auto same = [&](const QueryWord& other) {
            return other.surface == word.surface && other.unfinished == word.unfinished && other.quoted == word.quoted &&
                   other.excluded == word.excluded;
        };
        const auto known = std::find_if(query_.words.begin(), query_.words.end(), same);
        if (known != query_.words.end()) return static_cast<std::uint32_t>(known - query_.words.begin());
        if (query_.words.size() == most_query_words) {
            if (!left_out_) left_out_ = word.range;
            left_out_->end = std::max(left_out_->end, word.range.end);
            return std::nullopt;
        }
        query_.words.push_back(std::move(word));
        return static_cast<std::uint32_t>(query_.words.size() - 1);
    }

    std::optional<QueryNode> word_node(const Token& token, bool quoted, bool excluded) {
        const auto number = number_of(word_of(token, quoted, excluded));
        if (!number) return std::nullopt;
        return QueryNode{QueryNodeKind::word, token.range, {*number}, {}};
    }

    void read_words(std::size_t begin, std::size_t end, bool excluded) {
        const std::vector<Token> tokens = tokens_of(begin, end);
        for (std::size_t i = 0; i < tokens.size();) {
            std::size_t parts = 1;  // a joined compound follows its parts
            while (i + parts < tokens.size() && !joins(tokens[i + parts], tokens[i])) ++parts;
            if (i + parts == tokens.size()) parts = 0;
            if (excluded) {
                exclude(tokens, i, parts);
            } else if (parts == 0) {
                add(word_node(tokens[i], false, false), is_stop(tokens[i]));
            } else {
                add_compound(tokens, i, parts);
            }
            i += parts + 1;
        }
    }

    static bool joins(const Token& token, const Token& first) {
        return token.span > 1 && token.position == first.position;
    }

    bool is_stop(const Token& token) const { return is_stop_word(token.folded, language_); }

    void add(std::optional<QueryNode> node, bool stop) {
        if (!node) return;
        query_.root.children.push_back(std::move(*node));
        is_stop_.push_back(stop);
    }

    // «porte-avions»: (porte and avions) or porteavions; stop words among the parts («doit-il») are not asked for.
    void add_compound(const std::vector<Token>& tokens, std::size_t first, std::size_t parts) {
        const Token& joined = tokens[first + parts];
        const bool stop = std::all_of(tokens.begin() + static_cast<std::ptrdiff_t>(first),
                                      tokens.begin() + static_cast<std::ptrdiff_t>(first + parts),
                                      [this](const Token& token) { return is_stop(token); });
        QueryNode all{QueryNodeKind::all_of, joined.range, {}, {}};
        for (std::size_t i = first; i < first + parts; ++i) {
            if (!stop && is_stop(tokens[i])) continue;
            if (auto node = word_node(tokens[i], false, false)) all.children.push_back(std::move(*node));
        }
        if (all.children.empty()) return;
        QueryNode any{QueryNodeKind::any_of, joined.range, {}, {}};
        any.children.push_back(std::move(all));
        if (auto node = word_node(joined, false, false)) any.children.push_back(std::move(*node));
        add(std::move(any), stop);
    }

    void exclude(const std::vector<Token>& tokens, std::size_t first, std::size_t parts) {
        if (parts == 0) return add_exclusion(word_node(tokens[first], false, true));
        add_exclusion(phrase_node(tokens, first, first + parts, true));
        add_exclusion(word_node(tokens[first + parts], false, true));
    }

    void add_exclusion(std::optional<QueryNode> node) {
        if (!node) return;
        QueryNode exclusion{QueryNodeKind::exclusion, node->range, {}, {}};
        exclusion.children.push_back(std::move(*node));
        add(std::move(exclusion), false);
    }

    std::optional<QueryNode> phrase_node(const std::vector<Token>& tokens, std::size_t begin, std::size_t end,
                                         bool excluded) {
        QueryNode phrase{QueryNodeKind::phrase, {}, {}, {}};
        for (std::size_t i = begin; i < end; ++i) {
            if (tokens[i].span > 1) continue;
            const auto number = number_of(word_of(tokens[i], true, excluded));
            if (!number) break;
            if (phrase.words.empty()) phrase.range = tokens[i].range;
            phrase.range.end = tokens[i].range.end;
            phrase.words.push_back(*number);
        }
        if (phrase.words.empty()) return std::nullopt;
        return phrase;
    }

    void read_phrase(std::size_t begin, std::size_t end, bool excluded) {
        const std::vector<Token> tokens = tokens_of(begin, end);
        auto phrase = phrase_node(tokens, 0, tokens.size(), excluded);
        if (excluded) return add_exclusion(std::move(phrase));
        add(std::move(phrase), false);
    }

    bool is_unfinished(const QueryNode& node) const {
        return std::any_of(node.words.begin(), node.words.end(),
                           [this](std::uint32_t word) { return query_.words[word].unfinished; });
    }

    // Stop words stay where nothing else is asked for; of those, an unfinished one is the beginning of another word.
    void drop_stop_words() {
        auto& children = query_.root.children;
        bool content = false;
        for (std::size_t i = 0; i < children.size(); ++i) {
            content = content || (!is_stop_[i] && children[i].kind != QueryNodeKind::exclusion);
        }
        const bool beginning = !content && !children.empty() && is_unfinished(children.back());
        if (!content && !beginning) return;
        std::vector<QueryNode> kept;
        for (std::size_t i = 0; i < children.size(); ++i) {
            const bool last = beginning && i + 1 == children.size();
            if (!is_stop_[i] || last) kept.push_back(std::move(children[i]));
        }
        children = std::move(kept);
        drop_unused_words();
    }

    static void collect(QueryNode& node, std::vector<std::uint32_t*>& uses) {
        for (std::uint32_t& word : node.words) uses.push_back(&word);
        for (QueryNode& child : node.children) collect(child, uses);
    }

    void drop_unused_words() {
        std::vector<std::uint32_t*> uses;
        collect(query_.root, uses);
        std::vector<std::uint32_t> new_number(query_.words.size(), 0);
        for (const std::uint32_t* word : uses) new_number[*word] = 1;
        std::vector<QueryWord> kept;
        for (std::size_t i = 0; i < query_.words.size(); ++i) {
            if (new_number[i] == 0) continue;
            new_number[i] = static_cast<std::uint32_t>(kept.size());
            kept.push_back(std::move(query_.words[i]));
        }
        for (std::uint32_t* word : uses) *word = new_number[*word];
        query_.words = std::move(kept);
    }

    void report_words_left_out() {
        if (!left_out_) return;
        query_.problems.push_back(
            {*left_out_, "more than " + std::to_string(most_query_words) + " different words: the rest is left out"});
    }

    std::string_view text_;
    Language language_;
    bool typing_;
    ParsedQuery query_;
    std::vector<bool> is_stop_;  // of each child of the root
    std::optional<ByteRange> left_out_;
};

}  // namespace

ParsedQuery parse_query(std::string_view text, Language language, bool typing) {
    return QueryParser(text, language, typing).run();
}
