#include "corpus/check.h"

#include <algorithm>
#include <unordered_map>

#include "text/edtf.h"
#include "text/utf8.h"

namespace {

bool is_unreserved(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
           c == '_' || c == '~';
}

std::string quoted(std::string_view text) {
    return '"' + repair_utf8(text) + '"';
}

bool all_utf8(const std::vector<std::pair<std::string, std::string>>& extra) {
    return std::all_of(extra.begin(), extra.end(),
                       [](const auto& field) { return is_valid_utf8(field.first) && is_valid_utf8(field.second); });
}

// The name of the first field of the document that is not UTF-8; empty when all are.
std::string_view field_not_utf8(const Document& document) {
    struct NamedText {
        std::string_view name;
        const std::string& text;
    };
    const NamedText texts[] = {
        {"title", document.title},
        {"label", document.label},
        {"label_as_printed", document.label_as_printed},
        {"date_basis", document.date_basis},
        {"summary", document.summary},
        {"body", document.body},
        {"url", document.url},
        {"source", document.source},
        {"lang", document.lang},
    };
    for (const NamedText& field : texts) {
        if (!is_valid_utf8(field.text)) return field.name;
    }
    struct NamedList {
        std::string_view name;
        const std::vector<std::string>& values;
    };
    const NamedList lists[] = {
        {"authors", document.authors}, {"themes", document.themes},
        {"people", document.people},   {"organizations", document.organizations},
        {"places", document.places},   {"works", document.works},
        {"events", document.events},
    };
    for (const NamedList& field : lists) {
        if (!std::all_of(field.values.begin(), field.values.end(), is_valid_utf8)) return field.name;
    }
    return all_utf8(document.extra) ? "" : "an unknown field";
}

// Collects the faults of one corpus; each fault names its document by rank and id.
class Check {
public:
    Check(const std::string& file, const std::vector<std::size_t>& lines) : file_(file), lines_(lines) {}

    void archive(const Corpus& corpus) {
        const ArchiveInfo& info = corpus.archive;
        if (auto fault = date_fault(info.edition)) add(0, "archive: \"edition\": " + *fault);
        const std::string* texts[] = {&info.title,     &info.language, &info.description,
                                      &info.publisher, &info.url,      &info.license};
        const bool sound = std::all_of(std::begin(texts), std::end(texts),
                                       [](const std::string* text) { return is_valid_utf8(*text); });
        if (!sound || !all_utf8(info.extra) || !all_utf8(corpus.extra)) add(0, "archive: text that is not UTF-8");
    }

    void document(const Document& document, std::size_t index) {
        const std::string name = "document " + std::to_string(index + 1) + " (" + quoted(document.id) + "): ";
        const std::size_t line = index < lines_.size() ? lines_[index] : 0;
        if (auto fault = id_fault(document.id)) add(line, name + "\"id\": " + *fault);
        if (auto fault = title_fault(document.title)) add(line, name + "\"title\": " + *fault);
        if (auto fault = date_fault(document.date)) add(line, name + "\"date\": " + *fault);
        const std::string_view field = field_not_utf8(document);
        if (!field.empty()) add(line, name + '"' + std::string(field) + "\": text that is not UTF-8");
        const auto [earlier, first] = seen_.try_emplace(document.id, index);
        if (!first && !document.id.empty()) {
            add(line, name + "\"id\": already that of document " + std::to_string(earlier->second + 1));
        }
    }

    std::vector<Error> faults() && { return std::move(faults_); }

private:
    void add(std::size_t line, std::string message) {
        faults_.push_back(Error{Place{file_, line, 0}, std::move(message)});
    }

    const std::string& file_;
    const std::vector<std::size_t>& lines_;
    std::unordered_map<std::string, std::size_t> seen_;
    std::vector<Error> faults_;
};

}  // namespace

std::optional<std::string> id_fault(std::string_view id) {
    if (id.empty()) return "empty; expected a name that is unique in the archive";
    if (std::all_of(id.begin(), id.end(), is_unreserved)) return std::nullopt;
    return quoted(id) + " is not URL-safe; expected only letters without accents, digits, - . _ ~";
}

std::optional<std::string> title_fault(std::string_view title) {
    if (title.find_first_not_of(" \t\r\n") == std::string_view::npos) return "empty; expected the document's title";
    return std::nullopt;
}

std::optional<std::string> date_fault(std::string_view date) {
    if (date.empty()) return std::nullopt;
    const Result<Edtf> parsed = parse_edtf(date);
    if (parsed) return std::nullopt;
    return quoted(date) + " is not a date: " + parsed.error().message;
}

std::vector<Error> check_corpus(const Corpus& corpus, const std::string& file, const std::vector<std::size_t>& lines) {
    Check check(file, lines);
    check.archive(corpus);
    for (std::size_t i = 0; i < corpus.documents.size(); ++i) check.document(corpus.documents[i], i);
    return std::move(check).faults();
}
