// Times the native core on the operations that operations.mjs samples: README.md.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include "bench/collection.h"
#include "bench/latencies.h"
#include "bench/line_server.h"
#include "bench/tsv.h"
#include "query/search.h"

namespace {

// Cells: typing (0 or 1), theme (may be empty), facets (0 or 1), text.
SearchRequest request_of(const std::vector<std::string>& cells) {
    SearchRequest request;
    request.typing = cells[0] == "1";
    if (!cells[1].empty()) request.filters.facets.push_back({FacetField::theme, {cells[1]}});
    request.facets = cells[2] == "1";
    request.text = cells[3];
    return request;
}

TimedAnswer answer(const Archive& archive, const std::vector<std::string>& cells) {
    const SearchRequest request = request_of(cells);
    TimedAnswer timed;
    SearchResult result;
    timed.microseconds = time_of([&] { result = search(archive, request); });
    timed.total = std::to_string(result.total);
    for (const Hit& hit : result.hits) timed.ids.push_back(archive.document(hit.doc).id);
    return timed;
}

// A file's operations: a class and the cells above, in the file's order.
int print_classes(const Archive& archive, const std::string& file) {
    std::vector<std::pair<std::string, Latencies>> classes;
    std::ifstream lines(file);
    for (std::string line; std::getline(lines, line);) {
        std::vector<std::string> cells = split_cells(line);
        if (cells.size() < 5) continue;
        if (classes.empty() || classes.back().first != cells[0]) classes.emplace_back(cells[0], Latencies());
        cells.erase(cells.begin());
        answer(archive, cells);  // warms up
        classes.back().second.add(answer(archive, cells).microseconds);
    }
    fmt::print("{:<16} {:>10} {:>10}   µs\n", "class", "p50", "p95");
    for (const auto& [name, times] : classes) {
        fmt::print("{:<16} {:>10.1f} {:>10.1f}\n", name, times.percentile(0.5), times.percentile(0.95));
    }
    return classes.empty() ? 1 : 0;
}

}  // namespace

int main(int argument_count, char** arguments) {
    std::string folder, operations;
    CLI::App program("Times the native search core.");
    program.add_option("COLLECTION", folder, "Folder with corpus.jsonl, queries.tsv, qrels.tsv")->required();
    program.add_option("--operations", operations,
                       "TSV of operations; without it they are read from standard input, "
                       "and each is answered by its time, total and ids");
    CLI11_PARSE(program, argument_count, arguments);
    Result<Collection> collection = load_collection(folder);
    if (!collection) {
        std::cerr << describe(collection.error()) << '\n';
        return 1;
    }
    const std::size_t memory = resident_memory();
    const Stopwatch watch;
    const Archive archive = Archive::build(std::move(collection.value().corpus));
    const double built = watch.elapsed();
    if (!operations.empty()) return print_classes(archive, operations);
    const std::size_t saved = archive.save().size();
    serve_lines({built, archive.index().byte_size(), saved, resident_memory() - memory}, 4,
                [&archive](const std::vector<std::string>& cells) { return answer(archive, cells); });
    return 0;
}
