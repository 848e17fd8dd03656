#include "formats/json_tokens.h"

#include <algorithm>

namespace {

// The part of the report between two marks; to its end where the second is absent.
std::string_view between(std::string_view report, std::string_view from, std::string_view to) {
    const std::size_t begin = report.find(from);
    if (begin == std::string_view::npos) return {};
    const std::string_view rest = report.substr(begin + from.size());
    return rest.substr(0, rest.find(to));
}

}  // namespace

std::size_t JsonTokens::next_token() const {
    return std::min(text_.find_first_not_of(" \t\r\n,:", previous_end_), text_.size());
}

JsonTokens::Token JsonTokens::take() {
    const Token token{next_token(), *consumed_};
    previous_end_ = token.end;
    return token;
}

JsonTokens::Token JsonTokens::take_number() {
    const std::size_t begin = next_token();
    const std::size_t end = std::min(text_.find_first_not_of("+-.0123456789eE", begin), text_.size());
    previous_end_ = end;
    return Token{begin, end};
}

JsonTokens::SyntaxError JsonTokens::syntax_error(std::string_view what) const {
    // nlohmann: "[json.exception.parse_error.101] parse error at …: syntax error while parsing … - REASON; last read:
    // '…'; expected WHAT", where the last two parts may be absent. A number out of range: "[…] number overflow parsing
    // '…'".
    std::string_view reason = between(what, " - ", "; ");
    if (reason.empty()) reason = between(what, "] ", "; ");
    std::string message = "not valid JSON: " + std::string(reason);
    const std::size_t expected = what.rfind("; expected ");
    if (expected != std::string_view::npos) message += what.substr(expected);

    std::size_t offset = std::min(*consumed_, text_.size());
    const bool at_end = reason.find("end of input") != std::string_view::npos;
    if (at_end || offset == 0) return {at_end ? text_.size() : offset, message};
    --offset;
    const bool whole_token = reason.starts_with("unexpected") || reason.starts_with("invalid literal") ||
                             reason.starts_with("number overflow");
    const bool mark = std::string_view("{}[],:").find(text_[offset]) != std::string_view::npos;
    if (whole_token && (!mark || text_[next_token()] != text_[offset])) offset = std::min(offset, next_token());
    return {offset, message};
}
