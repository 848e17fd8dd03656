// The part of CorpusJsonHandler that goes into objects and lists and out of them.

#include "formats/corpus_json_handler.h"
#include "formats/json_text.h"

namespace {

constexpr std::size_t deepest = 64;  // levels of nesting; the format itself needs five

}  // namespace

bool CorpusJsonHandler::enter(Kind kind) {
    const Value opening{kind, tokens_.take(), nullptr, 0};
    ++depth_;
    if (depth_ > deepest) return fail(opening.token.begin, "nested deeper than 64 levels");
    return passed_over_ || enter_below(opening);
}

bool CorpusJsonHandler::pass_over(const Value& opening, Extra* kept_in) {
    passed_over_ = PassedOver{opening.token.begin, depth_, kept_in};
    return true;
}

bool CorpusJsonHandler::enter_below(const Value& opening) {
    switch (level_) {
        case Level::start:
            if (opening.kind != Kind::object) return value(opening);
            level_ = Level::top;
            return true;
        case Level::top:
            return enter_top_field(opening);
        case Level::archive:
            if (!known_field(archive_fields)) return pass_over(opening, &imported_.corpus.archive.extra);
            return wrong_type(opening, "a text") && pass_over(opening, nullptr);
        case Level::documents:
            if (opening.kind != Kind::object) return value(opening) && pass_over(opening, nullptr);
            ++documents_met_;
            document_ = Document{};
            document_seen_.reset();
            document_bad_ = false;
            document_begin_ = opening.token.begin;
            level_ = Level::document;
            return true;
        case Level::document:
            return enter_document_field(opening);
        case Level::list:
            return wrong_type(opening, "a list of texts") && pass_over(opening, nullptr);
        case Level::done:
            break;
    }
    return false;
}

bool CorpusJsonHandler::enter_top_field(const Value& opening) {
    const auto rank = known_field(top_fields);
    if (!rank) return pass_over(opening, &imported_.corpus.extra);
    if (*rank == archive_rank && opening.kind == Kind::object) {
        level_ = Level::archive;
        return true;
    }
    if (*rank == documents_rank && opening.kind == Kind::array) {
        level_ = Level::documents;
        return true;
    }
    return top_value(opening);
}

bool CorpusJsonHandler::enter_document_field(const Value& opening) {
    const auto rank = known_field(document_fields);
    if (!rank) return pass_over(opening, &document_.extra);
    const auto list = std::get_if<std::vector<std::string> Document::*>(&document_fields[*rank].member);
    if (list && opening.kind == Kind::array) {
        list_ = *list;
        level_ = Level::list;
        return true;
    }
    return document_value(opening) && pass_over(opening, nullptr);
}

bool CorpusJsonHandler::leave() {
    const JsonTokens::Token token = tokens_.take();
    --depth_;
    if (passed_over_) {
        if (depth_ + 1 > passed_over_->depth) return true;
        if (passed_over_->kept_in) {
            const std::string_view raw = tokens_.text().substr(passed_over_->begin, token.end - passed_over_->begin);
            passed_over_->kept_in->emplace_back(key_.name, compact_json(raw));
        }
        passed_over_.reset();
        return true;
    }
    switch (level_) {
        case Level::list:
            level_ = Level::document;
            return true;
        case Level::document:
            return end_document();
        case Level::archive:
        case Level::documents:
            level_ = Level::top;
            return true;
        case Level::top:
            level_ = Level::done;
            if (!top_seen_[version_rank]) return fail(0, "not corpus JSON: \"editotheque\": 1 is missing");
            if (!top_seen_[documents_rank]) return fail(0, "\"documents\" is missing; expected a list of documents");
            if (!archive_seen_[language_rank]) imported_.corpus.archive.language = "fr";
            return true;
        case Level::start:
        case Level::done:
            break;
    }
    return false;
}

bool CorpusJsonHandler::end_document() {
    for (std::size_t rank = 0; rank < document_fields.size(); ++rank) {
        if (!document_fields[rank].required || document_seen_[rank]) continue;
        if (!fault(document_begin_, in_quotes(document_fields[rank].name) + " is missing")) return false;
    }
    level_ = Level::documents;
    if (document_bad_) return true;
    const std::size_t line = lines_.line(document_begin_);
    line_of_id_.emplace(document_.id, line);
    imported_.document_lines.push_back(line);
    imported_.corpus.documents.push_back(std::move(document_));
    return true;
}
