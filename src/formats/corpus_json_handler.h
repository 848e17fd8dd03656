#pragma once

#include <bitset>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <unordered_map>

#include "formats/corpus_fields.h"
#include "formats/importer.h"
#include "formats/json_tokens.h"
#include "formats/line_map.h"

// Receives the parser's events for a corpus JSON text and fills an Imported. Where an event answers false, the parser
// stops and error() says why. The states follow the format:
//
//   start -> top { archive { } , documents [ document { list [ ] } ] } -> done
//
// and, anywhere, a value under an unknown name: passed over, its text kept for `extra`.
class CorpusJsonHandler {
public:
    CorpusJsonHandler(std::string_view text, const std::size_t* consumed, const LineMap& lines, const ImportOptions& options)
        : tokens_(text, consumed), lines_(lines), options_(options) {}

    // nlohmann's SAX interface
    bool null() { return value({Kind::null, tokens_.take(), nullptr, 0}); }
    bool boolean(bool) { return value({Kind::boolean, tokens_.take(), nullptr, 0}); }
    bool number_integer(nlohmann::json::number_integer_t) {
        return value({Kind::number, tokens_.take_number(), {}, 0});
    }
    bool number_unsigned(nlohmann::json::number_unsigned_t n) {
        return value({Kind::whole_number, tokens_.take_number(), nullptr, n});
    }
    bool number_float(nlohmann::json::number_float_t, const std::string&) {
        return value({Kind::number, tokens_.take_number(), nullptr, 0});
    }
    bool string(std::string& text) { return value({Kind::text, tokens_.take(), &text, 0}); }
    bool binary(nlohmann::json::binary_t&) { return false; }  // never sent for JSON text
    bool start_object(std::size_t) { return enter(Kind::object); }
    bool start_array(std::size_t) { return enter(Kind::array); }
    bool key(std::string& name);
    bool end_object() { return leave(); }
    bool end_array() { return leave(); }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& report);

    // After the parser has come to the end: what was read, or the first error.
    Result<Imported> take_result(bool parsed);

private:
    enum class Level { start, top, archive, documents, document, list, done };
    enum class Kind { null, boolean, number, whole_number, text, object, array };
    struct Value {
        Kind kind;
        JsonTokens::Token token;
        std::string* text;
        std::uint64_t number;
    };
    using Extra = std::vector<std::pair<std::string, std::string>>;
    struct PassedOver {
        std::size_t begin;
        std::size_t depth;
        Extra* kept_in;  // null: a faulty value, forgotten
    };
    struct Key {
        std::string name;
        std::size_t offset = 0;
    };

    static const char* name_of(Kind kind);
    static std::string in_quotes(std::string_view name) { return '"' + std::string(name) + '"'; }

    bool value(const Value& value);
    bool top_value(const Value& value);
    bool archive_value(const Value& value);
    bool document_value(const Value& value);
    bool document_text(const DocumentField& field, const Value& value);
    bool enter(Kind kind);
    bool enter_below(const Value& opening);
    bool enter_top_field(const Value& opening);
    bool enter_document_field(const Value& opening);
    bool leave();
    bool end_document();
    bool pass_over(const Value& opening, Extra* kept_in);
    Extra* extra_of_level();
    void keep(const Value& value, Extra& extra);

    // The rank of the current key in a table of fields.
    template <class Table>
    std::optional<std::size_t> known_field(const Table& table) const {
        for (std::size_t rank = 0; rank < table.size(); ++rank) {
            if (table[rank].name == key_.name) return rank;
        }
        return std::nullopt;
    }
    bool mark_seen(std::size_t rank);  // a second time is a fault

    bool fail(std::size_t offset, std::string message);   // nothing can be read any more
    bool fault(std::size_t offset, std::string message);  // this record is bad; stops unless keep_going
    bool wrong_type(const Value& value, std::string_view expected);
    std::string document_name() const;

    JsonTokens tokens_;
    const LineMap& lines_;
    const ImportOptions& options_;

    Imported imported_;
    std::optional<Error> error_;
    Level level_ = Level::start;
    std::size_t depth_ = 0;
    Key key_;
    std::optional<PassedOver> passed_over_;

    std::bitset<32> top_seen_, archive_seen_, document_seen_;
    std::size_t document_begin_ = 0;
    std::size_t documents_met_ = 0;
    bool document_bad_ = false;
    Document document_;
    std::vector<std::string> Document::*list_ = nullptr;
    std::unordered_map<std::string, std::size_t> line_of_id_;
};
