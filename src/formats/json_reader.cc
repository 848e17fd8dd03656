#include "formats/json_reader.h"

#include <limits>

#include "formats/json_string_reader.h"

namespace {

constexpr std::string_view any_value = "'[', '{', or a literal";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

class Reader {
public:
    Reader(std::string_view text, std::size_t begin, JsonHandler& handler) : text_(text), at_(begin), handler_(handler) {}

    std::optional<JsonSyntaxError> read() {
        bool going = read_value();
        while (going && !ends_.empty()) going = read_part();
        if (going) {
            skip_blanks();
            if (at_ < text_.size()) unexpected("end of input");
        }
        return std::move(error_);
    }

private:
    // One field or element of the innermost container, or its end.
    bool read_part() {
        const char end = ends_.back();
        skip_blanks();
        if (peek() == end) return leave();
        if (!first_) {
            if (peek() != ',') return unexpected(end == '}' ? "',' or '}'" : "',' or ']'");
            ++at_;
        }
        first_ = false;
        return (end != '}' || read_key()) && read_value();
    }

    bool read_key() {
        skip_blanks();
        if (peek() != '"') return unexpected("string literal");
        const std::size_t begin = at_;
        std::string name;
        if (!read_string(name) || !handler_.key(std::move(name), {begin, at_})) return false;
        skip_blanks();
        if (peek() != ':') return unexpected("':'");
        ++at_;
        return true;
    }

    bool read_value() {
        skip_blanks();
        JsonValue value;
        value.token.begin = at_;
        switch (peek()) {
            case '{': return enter(JsonKind::object, '}');
            case '[': return enter(JsonKind::array, ']');
            case '"':
                value.kind = JsonKind::text;
                return read_string(value.text) && tell(value);
            case 't': return read_literal("true", JsonKind::boolean, value);
            case 'f': return read_literal("false", JsonKind::boolean, value);
            case 'n': return read_literal("null", JsonKind::null, value);
            default: break;
        }
        if (peek() == '-' || is_digit(peek())) return read_number(value);
        return unexpected(any_value);
    }

    bool read_string(std::string& out) {
        const std::string_view fault = read_json_string(text_, at_, out);
        return fault.empty() || fail(at_, std::string(fault));
    }

    bool read_literal(std::string_view word, JsonKind kind, JsonValue& value) {
        if (!text_.substr(at_).starts_with(word)) return fail(at_, "invalid literal");
        at_ += word.size();
        value.kind = kind;
        return tell(value);
    }

    bool read_number(JsonValue& value) {
        const bool negative = take('-');
        if (!is_digit(peek())) return fail(at_, "invalid number; expected a digit after '-'");
        value.kind = JsonKind::number;
        bool whole = !negative;
        if (!take('0')) whole = read_whole_part(value.number) && whole;
        if (take('.')) {
            whole = false;
            if (!skip_digits()) return fail(at_, "invalid number; expected a digit after '.'");
        }
        if (take('e') || take('E')) {
            whole = false;
            if (!take('+')) take('-');
            if (!skip_digits()) return fail(at_, "invalid number; expected a digit after the exponent's sign");
        }
        if (whole) value.kind = JsonKind::whole_number;
        return tell(value);
    }

    // False: the number is too large for its type.
    bool read_whole_part(std::uint64_t& number) {
        constexpr std::uint64_t largest = std::numeric_limits<std::uint64_t>::max();
        bool fits = true;
        for (; is_digit(peek()); ++at_) {
            const auto digit = static_cast<std::uint64_t>(peek() - '0');
            fits = fits && number <= (largest - digit) / 10;
            number = fits ? number * 10 + digit : 0;
        }
        return fits;
    }

    bool skip_digits() {
        const std::size_t begin = at_;
        while (is_digit(peek())) ++at_;
        return at_ > begin;
    }

    bool enter(JsonKind kind, char end) {
        const std::size_t begin = at_++;
        ends_ += end;
        first_ = true;
        return handler_.enter(kind, {begin, at_});
    }

    bool leave() {
        const std::size_t begin = at_++;
        ends_.pop_back();
        first_ = false;
        return handler_.leave({begin, at_});
    }

    bool tell(JsonValue& value) {
        value.token.end = at_;
        return handler_.value(value);
    }

    void skip_blanks() {
        while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') ++at_;
    }
    char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
    bool take(char c) {
        if (peek() != c) return false;
        ++at_;
        return true;
    }

    bool fail(std::size_t offset, std::string message) {
        error_ = JsonSyntaxError{offset, std::move(message)};
        return false;
    }

    // What stands here is something else than `expected`.
    bool unexpected(std::string_view expected) {
        const std::string name = token_name();
        if (name.empty()) return fail(at_, expected == any_value ? "invalid literal" : "invalid literal; expected " + std::string(expected));
        return fail(at_, "unexpected " + name + "; expected " + std::string(expected));
    }

    // "" for what begins no token.
    std::string token_name() const {
        if (at_ == text_.size()) return "end of input";
        const char c = text_[at_];
        if (std::string_view("{}[],:").find(c) != std::string_view::npos) return std::string("'") + c + "'";
        if (c == '"') return "string literal";
        if (c == '-' || is_digit(c)) return "number literal";
        for (const std::string_view word : {"true", "false", "null"}) {
            if (text_.substr(at_).starts_with(word)) return std::string(word) + " literal";
        }
        return "";
    }

    std::string_view text_;
    std::size_t at_;
    JsonHandler& handler_;
    std::string ends_;    // of the containers that are open, the innermost last
    bool first_ = false;  // nothing of the innermost container was read yet
    std::optional<JsonSyntaxError> error_;
};

}  // namespace

std::optional<JsonSyntaxError> read_json(std::string_view text, std::size_t begin, JsonHandler& handler) {
    return Reader(text, begin, handler).read();
}
