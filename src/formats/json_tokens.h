#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// Where the tokens of a JSON text stand, for a SAX handler: events come without positions, but the parser has read
// exactly up to the token's end when it sends one (one byte further after a number). `consumed` is that count of bytes.
class JsonTokens {
public:
    struct Token {
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    JsonTokens(std::string_view text, const std::size_t* consumed) : text_(text), consumed_(consumed) {}

    Token take();         // the token of the current event; called once per event
    Token take_number();  // the same where the token is a number
    std::string_view text() const { return text_; }

    // What the parser's own error report says, in the words of this program, and where: it was reading there.
    struct SyntaxError {
        std::size_t offset = 0;
        std::string message;
    };
    SyntaxError syntax_error(std::string_view what) const;

private:
    std::size_t next_token() const;

    std::string_view text_;
    const std::size_t* consumed_;
    std::size_t previous_end_ = 0;
};
