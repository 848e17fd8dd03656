#include "query/query_lexer.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/sorted_order.h"
#include "query/query_operator.h"
#include "query/query_pairs.h"
#include "text/character.h"
#include "text/utf8.h"

namespace {

ByteRange range_of(std::size_t begin, std::size_t end) {
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

// Whether it holds a letter that is no capital.
bool has_small_letter(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = decode_utf8(text, at);
        at += point.bytes;
        if (!point.valid || is_apostrophe(point.value) || is_upper_case(point.value)) continue;
        if (character_class(point.value) == CharacterClass::letter) return true;
    }
    return false;
}

bool is_operator(LexemeKind kind) {
    return kind == LexemeKind::alternative || kind == LexemeKind::conjunction || kind == LexemeKind::near;
}

LexemeKind kind_of(QueryConstructKind construct) {
    switch (construct) {
        case QueryConstructKind::alternative:
            return LexemeKind::alternative;
        case QueryConstructKind::conjunction:
            return LexemeKind::conjunction;
        case QueryConstructKind::near:
            return LexemeKind::near;
        default:
            return LexemeKind::exclusion;
    }
}

class QueryLexer {
public:
    QueryLexer(std::string_view text, std::vector<QueryProblem>& problems)
        : text_(text), operators_(has_small_letter(text)) {
        for (const QueryPair& pair : find_pairs(text, problems)) add_marks(pair);
        sort_by(marks_, [](const Lexeme& a, const Lexeme& b) { return a.range.begin < b.range.begin; });
    }

    std::vector<Lexeme> run() {
        while (at_ < text_.size()) {
            if (!read_mark() && !skip_delimiter()) read_unit();
        }
        flush();
        make_words_of_edges();
        find_partners();
        return std::move(lexemes_);
    }

private:
    enum class Prefix { none, negation, hyphen, field };  // what the next lexeme is an operand of

    void add_marks(const QueryPair& pair) {
        if (pair.quotes) {
            marks_.push_back({LexemeKind::phrase, range_of(pair.open.begin, pair.close.end),
                              range_of(pair.open.end, pair.close.begin)});
        } else {
            marks_.push_back({LexemeKind::open, pair.open, {}});
            marks_.push_back({LexemeKind::close, pair.close, {}});
        }
    }

    CodePoint point_at(std::size_t at) const { return decode_utf8(text_, at); }

    bool is_mark(std::size_t at) const {
        return std::binary_search(marks_.begin(), marks_.end(), at,
                                  [](const auto& a, const auto& b) { return begin_of(a) < begin_of(b); });
    }
    static std::size_t begin_of(const Lexeme& lexeme) { return lexeme.range.begin; }
    static std::size_t begin_of(std::size_t at) { return at; }

    static bool is_bracket(char32_t point) { return point == '(' || point == ')' || is_quotation_mark(point); }
    static bool is_delimiter(char32_t point) { return is_bracket(point) || is_white_space(point); }

    std::size_t end_of_unit(std::size_t at) const {
        while (at < text_.size() && !is_delimiter(point_at(at).value)) at += point_at(at).bytes;
        return at;
    }

    bool read_mark() {
        if (next_mark_ == marks_.size() || marks_[next_mark_].range.begin != at_) return false;
        flush();
        const Lexeme& mark = marks_[next_mark_++];
        before_ = mark.kind == LexemeKind::open ? '(' : ')';
        at_ = mark.range.end;
        prefix_ = Prefix::none;
        lexemes_.push_back(mark);
        return true;
    }

    bool skip_delimiter() {
        const CodePoint point = point_at(at_);
        if (!is_delimiter(point.value)) return false;
        before_ = point.value;
        at_ += point.bytes;
        return true;
    }

    // What stands between delimiters: an operator, a hyphen or a field before its operand, or text.
    void read_unit() {
        const bool operand = prefix_ == Prefix::hyphen || prefix_ == Prefix::field;
        const std::size_t end = end_of_unit(at_);
        if (!operand && (read_hyphen() || read_operator(end))) return;
        if (prefix_ != Prefix::field && read_field(end)) return;
        if (prefix_ != Prefix::none) {
            lexemes_.push_back({LexemeKind::text, range_of(at_, end), range_of(at_, end), true});
        } else {
            stretch_ = range_of(stretch_ ? stretch_->begin : at_, end);
        }
        pass(end, Prefix::none);
    }

    void pass(std::size_t end, Prefix prefix) {
        at_ = end;
        prefix_ = prefix;
        before_ = 0;
    }

    // Whether something begins here that can be excluded or be a field's value.
    bool begins_operand(std::size_t at) const {
        if (at >= text_.size() || text_[at] == ')') return false;
        const char32_t point = point_at(at).value;
        return !is_white_space(point) && (!is_bracket(point) || is_mark(at));
    }

    // A hyphen that follows a space or nothing and touches what follows.
    bool read_hyphen() {
        if (text_[at_] != '-' || !(before_ == '(' || is_white_space(before_))) return false;
        if (!begins_operand(at_ + 1) || text_[at_ + 1] == '-') return false;
        flush();
        lexemes_.push_back({LexemeKind::exclusion, range_of(at_, at_ + 1), {}});
        pass(at_ + 1, Prefix::hyphen);
        return true;
    }

    bool read_operator(std::size_t end) {
        if (!operators_) return false;
        const auto found = read_query_operator(text_.substr(at_, end - at_));
        if (!found) return false;
        flush();
        const LexemeKind kind = kind_of(found->kind);
        lexemes_.push_back({kind, range_of(at_, end), {}, false, nullptr, found->distance});
        pass(end, kind == LexemeKind::exclusion ? Prefix::negation : Prefix::none);
        return true;
    }

    std::size_t colon_of(std::size_t begin, std::size_t end) const {
        return begin + std::min(text_.substr(begin, end - begin).find(':'), end - begin);
    }

    // The field whose name and colon stand here.
    const QueryConstruct* field_at(std::size_t begin, std::size_t end) const {
        const std::size_t colon = colon_of(begin, end);
        return colon < end ? field_named(text_.substr(begin, colon - begin)) : nullptr;
    }

    // Where the value of a field begins after its colon, at the end of the text where there is none. One space is
    // tolerated. Opening marks without their pair are on their way: what follows is the value.
    std::size_t value_after(std::size_t colon_end) const {
        std::size_t at = colon_end;
        if (at < text_.size() && is_white_space(point_at(at).value)) at += point_at(at).bytes;
        while (at < text_.size() && is_bracket(point_at(at).value) && text_[at] != ')' && !is_mark(at)) {
            at += point_at(at).bytes;
        }
        const bool other_field = at > colon_end && at < text_.size() && field_at(at, end_of_unit(at));
        return begins_operand(at) && !other_field ? at : text_.size();
    }

    bool read_field(std::size_t end) {
        const QueryConstruct* construct = field_at(at_, end);
        if (!construct) return false;
        const ByteRange range = range_of(at_, colon_of(at_, end) + 1);
        const std::size_t value = value_after(range.end);
        flush();
        const bool has_value = value < text_.size();
        lexemes_.push_back({LexemeKind::field, range, {}, has_value, construct});
        pass(has_value ? value : range.end, has_value ? Prefix::field : Prefix::none);
        return true;
    }

    void flush() {
        if (stretch_) lexemes_.push_back({LexemeKind::text, *stretch_, *stretch_});
        stretch_.reset();
    }

    void make_words_of_edges() {
        const auto make_word = [](Lexeme& lexeme) { lexeme = {LexemeKind::text, lexeme.range, lexeme.range}; };
        if (lexemes_.empty()) return;
        if (is_operator(lexemes_.front().kind)) make_word(lexemes_.front());
        if (is_operator(lexemes_.back().kind) || lexemes_.back().kind == LexemeKind::exclusion)
            make_word(lexemes_.back());
    }

    void find_partners() {
        std::vector<std::size_t> open;
        for (std::size_t i = 0; i < lexemes_.size(); ++i) {
            if (lexemes_[i].kind == LexemeKind::open) open.push_back(i);
            if (lexemes_[i].kind != LexemeKind::close) continue;
            lexemes_[open.back()].partner = i;
            open.pop_back();
        }
    }

    std::string_view text_;
    bool operators_;
    std::vector<Lexeme> marks_;  // phrases and parentheses, in order
    std::size_t next_mark_ = 0;
    std::size_t at_ = 0;
    char32_t before_ = ' ';  // the delimiter before at_; 0 where it is none
    Prefix prefix_ = Prefix::none;
    std::optional<ByteRange> stretch_;  // text not yet written down
    std::vector<Lexeme> lexemes_;
};

}  // namespace

std::vector<Lexeme> lex_query(std::string_view text, std::vector<QueryProblem>& problems) {
    return QueryLexer(text, problems).run();
}
