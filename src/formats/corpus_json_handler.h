#pragma once

#include <bitset>
#include <optional>
#include <string>
#include <unordered_map>

#include "formats/corpus_fields.h"
#include "formats/importer.h"
#include "formats/json_reader.h"
#include "formats/line_map.h"

// Receives the reader's events for a corpus JSON text and fills an Imported. Where an event answers false, the reading
// ends and take_result() says why. The states follow the format:
//
//   start -> top { archive { } , documents [ document { list [ ] } ] } -> done
//
// and, anywhere, a value under an unknown name: passed over, its text kept for `extra`.
class CorpusJsonHandler final : public JsonHandler {
public:
    CorpusJsonHandler(std::string_view text, const LineMap& lines, bool keep_going)
        : text_(text), lines_(lines), keep_going_(keep_going) {}

    bool key(std::string name, const JsonToken& token) override;
    bool value(JsonValue& value) override;
    bool enter(JsonKind kind, const JsonToken& token) override;
    bool leave(const JsonToken& token) override;

    // After the reading: what was read, or the first error.
    Result<Imported> take_result(const std::optional<JsonSyntaxError>& error);

private:
    enum class Level { start, top, archive, documents, document, list, done };
    using Kind = JsonKind;
    using Value = JsonValue;
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

    bool top_value(const Value& value);
    bool archive_value(Value& value);
    bool document_value(Value& value);
    bool document_text(const DocumentField& field, Value& value);
    bool enter_below(Value& opening);
    bool enter_top_field(const Value& opening);
    bool enter_document_field(Value& opening);
    bool end_document();
    bool pass_over(const Value& opening, Extra* kept_in);
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
    bool fault(std::size_t offset, std::string message);  // this record is bad; stops unless keep_going_
    bool wrong_type(const Value& value, std::string_view expected);
    std::string document_name() const;

    std::string_view text_;
    const LineMap& lines_;
    bool keep_going_;

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
