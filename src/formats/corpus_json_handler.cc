#include "formats/corpus_json_handler.h"

#include <limits>

#include "corpus/check.h"

const char* CorpusJsonHandler::name_of(Kind kind) {
    switch (kind) {
        case Kind::null:
            return "null";
        case Kind::boolean:
            return "true or false";
        case Kind::number:
        case Kind::whole_number:
            return "a number";
        case Kind::text:
            return "a text";
        case Kind::object:
            return "an object";
        case Kind::array:
            return "a list";
    }
    return "";
}

// Errors

bool CorpusJsonHandler::fail(std::size_t offset, std::string message) {
    error_ = Error{lines_.place(offset), std::move(message)};
    return false;
}

bool CorpusJsonHandler::fault(std::size_t offset, std::string message) {
    const bool in_document = level_ == Level::document || level_ == Level::list || level_ == Level::documents;
    message = (in_document ? document_name() : "archive") + ": " + message;
    if (!options_.keep_going) return fail(offset, std::move(message));
    imported_.skipped.push_back(Error{lines_.place(offset), std::move(message)});
    if (in_document) document_bad_ = true;
    return true;
}

bool CorpusJsonHandler::wrong_type(const Value& value, std::string_view expected) {
    const std::string message = std::string("expected ") + std::string(expected) + ", found " + name_of(value.kind);
    if (level_ == Level::documents) return fault(value.token.begin, message);
    return fault(value.token.begin, in_quotes(key_.name) + ": " + message);
}

std::string CorpusJsonHandler::document_name() const {
    std::string name = "document " + std::to_string(documents_met_);
    if (!document_.id.empty()) name += " (" + in_quotes(document_.id) + ')';
    return name;
}

bool CorpusJsonHandler::parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& report) {
    JsonTokens::SyntaxError error = tokens_.syntax_error(report.what());
    return fail(error.offset, std::move(error.message));
}

Result<Imported> CorpusJsonHandler::take_result(bool parsed) {
    if (!parsed && !error_) fail(0, "not valid JSON");
    if (error_) return *std::move(error_);
    return std::move(imported_);
}

// Keys

bool CorpusJsonHandler::mark_seen(std::size_t rank) {
    std::bitset<32>& seen = level_ == Level::top       ? top_seen_
                            : level_ == Level::archive ? archive_seen_
                                                       : document_seen_;
    const bool again = seen[rank];
    seen.set(rank);
    if (!again) return true;
    const std::string message = in_quotes(key_.name) + " stands twice in the same object";
    return level_ == Level::top ? fail(key_.offset, message) : fault(key_.offset, message);
}

bool CorpusJsonHandler::key(std::string& name) {
    const JsonTokens::Token token = tokens_.take();
    if (passed_over_) return true;
    key_ = Key{name, token.begin};
    std::optional<std::size_t> rank;
    if (level_ == Level::top) rank = known_field(top_fields);
    if (level_ == Level::archive) rank = known_field(archive_fields);
    if (level_ == Level::document) rank = known_field(document_fields);
    return !rank || mark_seen(*rank);
}

// Scalars

bool CorpusJsonHandler::value(const Value& value) {
    if (passed_over_) return true;
    switch (level_) {
        case Level::top:
            return top_value(value);
        case Level::archive:
            return archive_value(value);
        case Level::document:
            return document_value(value);
        case Level::documents:
            ++documents_met_;
            document_ = Document{};
            return wrong_type(value, "an object");
        case Level::list:
            if (value.kind != Kind::text) return wrong_type(value, "a list of texts");
            (document_.*list_).push_back(std::move(*value.text));
            return true;
        case Level::start:
        case Level::done:
            break;
    }
    return fail(value.token.begin, std::string("not corpus JSON: expected an object, found ") + name_of(value.kind));
}

void CorpusJsonHandler::keep(const Value& value, Extra& extra) {
    const JsonTokens::Token& token = value.token;
    extra.emplace_back(key_.name, tokens_.text().substr(token.begin, token.end - token.begin));
}

bool CorpusJsonHandler::top_value(const Value& value) {
    const auto rank = known_field(top_fields);
    if (!rank) {
        keep(value, imported_.corpus.extra);
        return true;
    }
    if (*rank == version_rank) {
        if (value.kind == Kind::whole_number && value.number == corpus_json_version) return true;
        const JsonTokens::Token& token = value.token;
        const std::string found(tokens_.text().substr(token.begin, token.end - token.begin));
        return fail(token.begin, "corpus JSON of another version: expected \"editotheque\": 1, found " + found);
    }
    const std::string_view expected = *rank == archive_rank ? "an object" : "a list";
    return fail(value.token.begin,
                in_quotes(key_.name) + ": expected " + std::string(expected) + ", found " + name_of(value.kind));
}

bool CorpusJsonHandler::archive_value(const Value& value) {
    const auto rank = known_field(archive_fields);
    ArchiveInfo& archive = imported_.corpus.archive;
    if (!rank) {
        keep(value, archive.extra);
        return true;
    }
    if (value.kind == Kind::null) return true;
    if (value.kind != Kind::text) return wrong_type(value, "a text");
    if (key_.name == "edition") {
        if (auto wrong = date_fault(*value.text)) return fault(value.token.begin, "\"edition\": " + *wrong);
    }
    archive.*archive_fields[*rank].member = std::move(*value.text);
    return true;
}

bool CorpusJsonHandler::document_value(const Value& value) {
    const auto rank = known_field(document_fields);
    if (!rank) {
        keep(value, document_.extra);
        return true;
    }
    const DocumentField& field = document_fields[*rank];
    if (value.kind == Kind::null && !field.required) return true;
    if (std::get_if<std::string Document::*>(&field.member)) return document_text(field, value);
    if (const auto member = std::get_if<std::uint32_t Document::*>(&field.member)) {
        const bool fits = value.number <= std::numeric_limits<std::uint32_t>::max();
        if (value.kind != Kind::whole_number || !fits) return wrong_type(value, "a whole number below 2^32");
        document_.** member = static_cast<std::uint32_t>(value.number);
        return true;
    }
    return wrong_type(value, "a list of texts");
}

bool CorpusJsonHandler::document_text(const DocumentField& field, const Value& value) {
    if (value.kind != Kind::text) return wrong_type(value, "a text");
    const std::string& text = *value.text;
    std::optional<std::string> wrong;
    if (field.name == "id") {
        wrong = id_fault(text);
        const auto same = line_of_id_.find(text);
        if (!wrong && same != line_of_id_.end()) {
            wrong = in_quotes(text) + " is already the id of the document at line " + std::to_string(same->second);
        }
    }
    if (field.name == "title" && !options_.untitled) wrong = title_fault(text);
    if (field.name == "date") wrong = date_fault(text);
    if (wrong) return fault(value.token.begin, in_quotes(field.name) + ": " + *wrong);
    document_.**std::get_if<std::string Document::*>(&field.member) = std::move(*value.text);
    return true;
}
