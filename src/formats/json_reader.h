#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// Reads JSON (RFC 8259) event by event, each with the bytes where it stands. Own code for two reasons: no library's events carry their
// places, which every message here names, and the one that was used before weighed 10 kB in each download. The tests compare it with that one.

enum class JsonKind { null, boolean, number, whole_number, text, object, array };

struct JsonToken {
    std::size_t begin = 0;  // bytes of the text
    std::size_t end = 0;
};

struct JsonValue {
    JsonKind kind = JsonKind::null;
    JsonToken token;
    std::string text;          // JsonKind::text: UTF-8, escapes resolved
    std::uint64_t number = 0;  // JsonKind::whole_number: 0 to 2^64 - 1, written without sign, fraction or exponent
};

// Told of each event in the text's order. Where one answers false the reading ends.
class JsonHandler {
public:
    virtual bool key(std::string name, const JsonToken& token) = 0;
    virtual bool value(JsonValue& value) = 0;                              // a scalar; its text may be taken
    virtual bool enter(JsonKind kind, const JsonToken& token) = 0;         // an object or array
    virtual bool leave(const JsonToken& token) = 0;

protected:
    ~JsonHandler() = default;
};

struct JsonSyntaxError {
    std::size_t offset = 0;
    std::string message;  // "unexpected '}'; expected string literal"
};

// Reads `text` from the byte `begin` on. Nothing: it was read to its end, or the handler ended the reading.
// REQUIRES: `text` is valid UTF-8.
std::optional<JsonSyntaxError> read_json(std::string_view text, std::size_t begin, JsonHandler& handler);
