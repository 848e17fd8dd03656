#include "bench/collection.h"

#include <cstdlib>
#include <fstream>
#include <functional>
#include <nlohmann/json.hpp>
#include <utility>

#include "bench/tsv.h"

namespace {

using Json = nlohmann::json;

std::string text_of(const Json& record, const char* name) {
    const auto found = record.find(name);
    return found != record.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::vector<std::string> texts_of(const Json& record, const char* name) {
    std::vector<std::string> texts;
    const auto found = record.find(name);
    if (found == record.end() || !found->is_array()) return texts;
    for (const Json& value : *found) {
        if (value.is_string()) texts.push_back(value.get<std::string>());
    }
    return texts;
}

Document document_of(const Json& record) {
    Document document;
    document.id = text_of(record, "id");
    document.title = text_of(record, "title");
    document.body = text_of(record, "text");
    document.date = text_of(record, "date");
    document.themes = texts_of(record, "themes");
    document.authors = texts_of(record, "authors");
    return document;
}

// Calls `take` with each line that is not empty; it answers what is wrong with the line, or nothing.
Status each_line(const std::string& path, const std::function<std::string(const std::string&)>& take) {
    std::ifstream file(path, std::ios::binary);
    if (!file) return Error{{path, 0, 0}, "cannot be opened"};
    std::string line;
    for (std::size_t number = 1; std::getline(file, line); ++number) {
        if (line.ends_with('\r')) line.pop_back();
        if (line.empty()) continue;
        if (std::string fault = take(line); !fault.empty()) return Error{{path, number, 0}, std::move(fault)};
    }
    return {};
}

// The lines of a table after its headings, cell by cell.
Status each_row(const std::string& path, std::size_t columns,
                const std::function<void(std::vector<std::string>)>& take) {
    bool headings = true;
    return each_line(path, [&](const std::string& line) -> std::string {
        if (std::exchange(headings, false)) return "";
        std::vector<std::string> cells = split_cells(line);
        if (cells.size() < columns) return "too few cells; expected " + std::to_string(columns);
        take(std::move(cells));
        return "";
    });
}

}  // namespace

Result<Collection> load_collection(const std::string& folder) {
    Collection collection{};
    collection.corpus.archive.language = "fr";
    const Status corpus = each_line(folder + "/corpus.jsonl", [&](const std::string& line) -> std::string {
        const Json record = Json::parse(line, nullptr, false);
        if (!record.is_object()) return "not a JSON object";
        Document document = document_of(record);
        if (document.id.empty()) return "the document has no id";
        collection.text_bytes += document.title.size() + document.body.size();
        collection.corpus.documents.push_back(std::move(document));
        return "";
    });
    if (!corpus.ok()) return corpus.error();
    const Status queries = each_row(folder + "/queries.tsv", 2, [&](std::vector<std::string> cells) {
        collection.queries.push_back({std::move(cells[0]), std::move(cells[1])});
    });
    if (!queries.ok()) return queries.error();
    const Status judgements = each_row(folder + "/qrels.tsv", 3, [&](std::vector<std::string> cells) {
        collection.judgements[cells[0]][cells[1]] = std::strtod(cells[2].c_str(), nullptr);
    });
    if (!judgements.ok()) return judgements.error();
    return collection;
}

std::vector<JudgedQuery> sample_queries(const Collection& collection, std::size_t count) {
    std::vector<JudgedQuery> judged;
    for (const JudgedQuery& query : collection.queries) {
        if (collection.judgements.contains(query.id)) judged.push_back(query);
    }
    if (judged.size() <= count) return judged;
    std::vector<JudgedQuery> sample;
    for (std::size_t i = 0; i < count; ++i) sample.push_back(judged[i * judged.size() / count]);
    return sample;
}
