// The search core for JavaScript: the C functions behind web/engine/module.js. Every function takes and leaves bytes: parameters are
// "name NUL value NUL …" in UTF-8, the answer (JSON text, an error's text, or a saved archive) waits in engine_answer() until
// the next call, and that of a search in engine_numbers(), too: its total, then for each hit the number of its document and its score.
// engine_documents() tells what a document is called, once.
#include <emscripten.h>
#include <emscripten/heap.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/search_json.h"
#include "formats/corpus_json.h"
#include "formats/importer.h"
#include "query/archive.h"

namespace {

std::string answer;
std::vector<double> numbers;
std::string source;  // of the archive that is opened next

using Parameters = std::vector<std::pair<std::string_view, std::string_view>>;

Parameters read_parameters(const char* bytes, int size) {
    std::string_view rest(bytes, static_cast<std::size_t>(size));
    Parameters parameters;
    const auto take = [&] {
        const std::string_view part = rest.substr(0, rest.find('\0'));
        rest.remove_prefix(std::min(rest.size(), part.size() + 1));
        return part;
    };
    while (!rest.empty()) {
        const std::string_view name = take();
        parameters.emplace_back(name, take());
    }
    return parameters;
}

std::string_view value_of(const Parameters& parameters, std::string_view name) {
    for (const auto& [key, value] : parameters) {
        if (key == name) return value;
    }
    return {};
}

std::uint32_t number_in(std::string_view text) {
    std::uint32_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::uint32_t number_of(const Parameters& parameters, std::string_view name) {
    return number_in(value_of(parameters, name));
}

int fail(std::string message) {
    answer = std::move(message);
    return 0;
}

// Reads what a request may hold; a message where a value is none of the known ones.
class RequestReader {
public:
    explicit RequestReader(const Parameters& parameters) : parameters_(parameters) {}

    Result<SearchRequest> read() {
        request_.text = value_of(parameters_, "text");
        request_.typing = !value_of(parameters_, "typing").empty();
        request_.facets = !value_of(parameters_, "facets").empty();
        request_.offset = number_of(parameters_, "offset");
        request_.limit = number_of(parameters_, "limit");
        for (const Status& status : {read_sort(), read_days(), read_filters()}) {
            if (!status) return status.error();
        }
        return std::move(request_);
    }

private:
    Status read_sort() {
        const std::string_view sort = value_of(parameters_, "sort");
        if (sort.empty() || sort == "relevance") return {};
        if (sort == "newest") {
            request_.sort = Sort::newest;
        } else if (sort == "oldest") {
            request_.sort = Sort::oldest;
        } else if (sort == "title") {
            request_.sort = Sort::title;
        } else {
            return Error{{}, "sort: expected relevance, newest, oldest or title, not \"" + std::string(sort) + "\""};
        }
        return {};
    }

    Status read_days() {
        for (const std::string_view name : {"from", "to"}) {
            const std::string_view text = value_of(parameters_, name);
            if (text.empty()) continue;
            const auto date = parse_edtf(text);
            if (!date) return Error{{}, std::string(name) + ": " + date.error().message};
            if (name == "from") {
                request_.filters.from = date.value().days().first;
            } else {
                request_.filters.to = date.value().days().last;
            }
        }
        return {};
    }

    Status read_filters() {
        for (const auto& [name, value] : parameters_) {
            if (!name.starts_with("filter:")) continue;
            const std::string_view field_name = name.substr(7);
            const auto field = facet_field_named(field_name);
            if (!field) return Error{{}, "filters: no field is called \"" + std::string(field_name) + "\""};
            auto& facets = request_.filters.facets;
            if (facets.empty() || facets.back().field != *field) facets.push_back({*field, {}});
            facets.back().values.emplace_back(value);
        }
        return {};
    }

    const Parameters& parameters_;
    SearchRequest request_;
};

Result<Archive> open_bytes(const std::string& name, std::string bytes) {
    if (Archive::is_saved(bytes)) return Archive::load(std::move(bytes), name);
    ImportOptions options;
    options.untitled = true;
    auto imported = corpus_json_importer.read(Input{name, std::move(bytes)}, options);
    if (!imported) return imported.error();
    return Archive::build(imported.value().corpus);
}

std::vector<Snippet> snippets_of(const Archive& archive, const SearchRequest& request, const SearchResult& result) {
    const Highlighter highlighter(archive, request.text, request.typing);
    std::vector<Snippet> snippets;
    for (const Hit& hit : result.hits) snippets.push_back(make_snippet(archive, archive.document(hit.doc), highlighter));
    return snippets;
}

// Adds a member to the object that is the answer.
void answer_member(std::string_view name, const std::string& json) {
    answer += answer.empty() ? "{\"" : ",\"";
    answer += name;
    answer += "\":" + json;
}

}  // namespace

extern "C" {

EMSCRIPTEN_KEEPALIVE const char* engine_answer() { return answer.data(); }
EMSCRIPTEN_KEEPALIVE int engine_answer_size() { return static_cast<int>(answer.size()); }
EMSCRIPTEN_KEEPALIVE const double* engine_numbers() { return numbers.data(); }
EMSCRIPTEN_KEEPALIVE int engine_numbers_size() { return static_cast<int>(numbers.size()); }

// Room for the bytes of an archive, which engine_open() takes; null where memory ends.
EMSCRIPTEN_KEEPALIVE char* engine_source(std::size_t size) {
    void* room = std::malloc(size + 1);  // a string would end the program
    if (room == nullptr) return nullptr;
    std::free(room);
    source.resize(size);
    return source.data();
}

// A handle, or null with the error's text as the answer.
EMSCRIPTEN_KEEPALIVE Archive* engine_open(const char* name, std::size_t size) {
    auto archive = open_bytes(std::string(name, size), std::exchange(source, {}));
    if (!archive) {
        answer = describe(archive.error());
        return nullptr;
    }
    return new Archive(std::move(archive).value());
}

EMSCRIPTEN_KEEPALIVE void engine_close(Archive* archive) {
    delete archive;
    answer = std::string();
}

EMSCRIPTEN_KEEPALIVE void engine_save(const Archive* archive) { answer = archive->save(); }

EMSCRIPTEN_KEEPALIVE int engine_search(const Archive* archive, const char* bytes, int size) {
    const Parameters parameters = read_parameters(bytes, size);
    const auto request = RequestReader(parameters).read();
    if (!request) return fail(describe(request.error()));
    const SearchResult result = search(*archive, request.value());
    numbers.assign(1, result.total);
    for (const Hit& hit : result.hits) numbers.insert(numbers.end(), {static_cast<double>(hit.doc.value), hit.score});
    HitDetails details;
    if (!value_of(parameters, "snippets").empty()) details.snippets = snippets_of(*archive, request.value(), result);
    if (!value_of(parameters, "explain").empty()) details.explanations = explain(*archive, request.value(), result);
    answer.clear();
    if (!details.snippets.empty() || !details.explanations.empty()) answer_member("details", details_json(details));
    if (result.suggestion) answer_member("suggestion", suggestion_json(result));
    if (!result.facets.empty()) answer_member("facets", facets_json(result));
    if (!result.problems.empty()) answer_member("problems", problems_json(request.value(), result));
    if (const std::uint32_t limit = number_of(parameters, "keywords"); limit > 0) {
        answer_member("keywords", keywords_json(keywords(*archive, result, limit)));
    }
    if (!answer.empty()) answer += "}";
    return 1;
}

// [{"id", "title", "date"}, …] of documents by their numbers: "doc NUL number NUL …".
EMSCRIPTEN_KEEPALIVE int engine_documents(const Archive* archive, const char* bytes, int size) {
    answer = "[";
    for (const auto& [name, value] : read_parameters(bytes, size)) {
        const std::uint32_t doc = number_in(value);
        if (doc < archive->document_count()) answer += "{" + document_json(*archive, DocId{doc}) + "},";
    }
    answer.back() = ']';
    return 1;
}

EMSCRIPTEN_KEEPALIVE int engine_suggest(const Archive* archive, const char* bytes, int size) {
    const Parameters parameters = read_parameters(bytes, size);
    answer = completions_json(suggest(*archive, value_of(parameters, "text"), number_of(parameters, "limit")));
    return 1;
}

EMSCRIPTEN_KEEPALIVE int engine_similar(const Archive* archive, const char* bytes, int size) {
    const Parameters parameters = read_parameters(bytes, size);
    const std::string_view id = value_of(parameters, "id");
    const auto doc = archive->find(id);
    if (!doc) return fail("the archive has no document \"" + std::string(id) + "\"");
    answer = related_json(*archive, similar(*archive, *doc, number_of(parameters, "limit")));
    return 1;
}

EMSCRIPTEN_KEEPALIVE int engine_keywords(const Archive* archive, const char* bytes, int size) {
    const Parameters parameters = read_parameters(bytes, size);
    const std::string_view id = value_of(parameters, "id");
    const auto doc = archive->find(id);
    if (!doc) return fail("the archive has no document \"" + std::string(id) + "\"");
    answer = keywords_json(keywords(*archive, std::span(&*doc, 1), number_of(parameters, "limit")));
    return 1;
}

EMSCRIPTEN_KEEPALIVE int engine_document(const Archive* archive, const char* bytes, int size) {
    const auto doc = archive->find(value_of(read_parameters(bytes, size), "id"));
    answer = doc ? write_document_json(archive->document(*doc)) : "null";
    return 1;
}

EMSCRIPTEN_KEEPALIVE int engine_stats(const Archive* archive, const char*, int) {
    const Index& index = archive->index();
    answer = "{\"documents\":" + std::to_string(archive->document_count()) +
             ",\"terms\":" + std::to_string(index.term_count()) +
             ",\"postings\":" + std::to_string(index.posting_count()) +
             ",\"indexBytes\":" + std::to_string(index.byte_size()) +
             ",\"positionBytes\":" + std::to_string(index.position_bytes()) +
             ",\"documentBytes\":" + std::to_string(archive->document_bytes()) + ",\"heapBytes\":";
    answer += std::to_string(emscripten_get_heap_size()) + "}";
    return 1;
}
}
