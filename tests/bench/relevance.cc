// Judges the native core on a test collection: README.md.
#include <fmt/format.h>
#include <sys/resource.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <string>
#include <utility>

#include "bench/collection.h"
#include "bench/latencies.h"
#include "bench/query_variants.h"
#include "bench/random.h"
#include "index/section_file.h"
#include "query/search.h"

namespace {

constexpr std::size_t depth = 10;          // of the metrics
constexpr std::uint32_t rank_depth = 100;  // how far --ranks looks
constexpr std::size_t warming = 50;        // queries asked once before any is timed

struct Options {
    std::string folder;
    std::size_t queries = 500;
    std::string mutation;
    bool keywords = false;
    std::string ranks_file;
};

struct Measured {
    double reciprocal_rank = 0, ndcg = 0, recall = 0;  // sums
    std::size_t queries = 0;
    Latencies latencies;
};

std::string as_asked(const JudgedQuery& query, const Options& options) {
    std::string text = options.keywords ? keywords_of(query.text) : query.text;
    if (options.mutation == "typo") return with_typo(text, fnv1a(query.id));
    if (options.mutation == "unaccented") return without_accents(text);
    return text;
}

std::vector<std::string> ids_of(const Archive& archive, const SearchResult& result) {
    std::vector<std::string> ids;
    for (const Hit& hit : result.hits) ids.push_back(archive.document(hit.doc).id);
    return ids;
}

SearchRequest request_for(const std::string& text, std::uint32_t limit) {
    SearchRequest request;
    request.text = text;
    request.limit = limit;
    return request;
}

void measure(const Archive& archive, const std::string& text, const Judgements& judged, Measured& measured) {
    const SearchRequest request = request_for(text, depth);
    const Stopwatch watch;
    const SearchResult result = search(archive, request);
    measured.latencies.add(watch.elapsed());
    const std::vector<std::string> ranked = ids_of(archive, result);
    measured.reciprocal_rank += reciprocal_rank(ranked, judged, depth);
    measured.ndcg += ndcg(ranked, judged, depth);
    measured.recall += recall(ranked, judged, depth);
    ++measured.queries;
}

std::string rank_line(const Archive& archive, const JudgedQuery& query, const std::string& text,
                      const Judgements& judged) {
    const std::vector<std::string> ranked = ids_of(archive, search(archive, request_for(text, rank_depth)));
    return fmt::format("{}\t{}\t{}\n", query.id, first_relevant_rank(ranked, judged), text);
}

std::size_t peak_memory() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<std::size_t>(usage.ru_maxrss) * 1024;
}

void print_sections(const std::string& saved, std::size_t text_bytes) {
    const Result<SectionFile> file = SectionFile::open(saved, "archive");
    if (!file) return;
    constexpr std::pair<Section, const char*> sections[] = {
        {Section::dictionary, "dictionary"}, {Section::postings, "postings"}, {Section::frequencies, "frequencies"},
        {Section::positions, "positions"},   {Section::facets, "facets"},     {Section::document_table, "document table"}};
    for (const auto& [section, name] : sections) {
        const std::size_t bytes = file.value().bytes(section).size();
        fmt::print("  {:<15}{:>10} ({:.2f} %)\n", name, bytes, 100 * static_cast<double>(bytes) / static_cast<double>(text_bytes));
    }
}

void print_build(const Archive& archive, std::size_t text_bytes, double microseconds) {
    const auto share = [text_bytes](std::size_t bytes) {
        return 100 * static_cast<double>(bytes) / static_cast<double>(text_bytes);
    };
    const std::size_t index = archive.index().byte_size(), saved = archive.save().size();
    fmt::print("documents    {}\n", archive.document_count());
    fmt::print("text         {:.2f} MB\n", static_cast<double>(text_bytes) / 1e6);
    fmt::print("built in     {:.3f} s, {:.1f} MB/s of text\n", microseconds / 1e6,
               static_cast<double>(text_bytes) / microseconds);
    fmt::print("index bytes  {} ({:.1f} % of the text; {:.1f} % without positions)\n", index, share(index),
               share(index - archive.index().position_bytes()));
    print_sections(std::string(archive.save()), text_bytes);
    fmt::print("saved bytes  {} ({:.1f} %, with the documents)\n", saved, share(saved));
}

void print_measured(const Measured& measured) {
    const auto mean = [&measured](double sum) { return sum / static_cast<double>(measured.queries); };
    const Latencies& times = measured.latencies;
    fmt::print("queries      {}\n", measured.queries);
    fmt::print("MRR@10       {:.4f}\n", mean(measured.reciprocal_rank));
    fmt::print("nDCG@10      {:.4f}\n", mean(measured.ndcg));
    fmt::print("Recall@10    {:.4f}\n", mean(measured.recall));
    fmt::print("latency      p50 {:.1f}, p95 {:.1f}, p99 {:.1f}, worst {:.1f} µs; all {:.3f} s\n",
               times.percentile(0.5), times.percentile(0.95), times.percentile(0.99), times.percentile(1),
               times.total() / 1e6);
    fmt::print("peak memory  {:.1f} MB\n", static_cast<double>(peak_memory()) / 1e6);
}

int run(const Options& options) {
    Result<Collection> collection = load_collection(options.folder);
    if (!collection) {
        std::cerr << describe(collection.error()) << '\n';
        return 1;
    }
    const std::vector<JudgedQuery> queries = sample_queries(collection.value(), options.queries);
    const Stopwatch watch;
    const Archive archive = Archive::build(std::move(collection.value().corpus));
    print_build(archive, collection.value().text_bytes, watch.elapsed());
    if (queries.empty()) {
        std::cerr << options.folder << ": no judged query\n";
        return 1;
    }
    for (std::size_t i = 0; i < std::min(warming, queries.size()); ++i) {
        search(archive, request_for(as_asked(queries[i], options), depth));
    }
    Measured measured;
    std::string ranks = "query-id\trank\ttext\n";
    for (const JudgedQuery& query : queries) {
        const std::string text = as_asked(query, options);
        const Judgements& judged = collection.value().judgements.at(query.id);
        measure(archive, text, judged, measured);
        if (!options.ranks_file.empty()) ranks += rank_line(archive, query, text, judged);
    }
    print_measured(measured);
    if (options.ranks_file == "-")
        std::cout << ranks;
    else if (!options.ranks_file.empty())
        std::ofstream(options.ranks_file, std::ios::binary) << ranks;
    return 0;
}

}  // namespace

int main(int argument_count, char** arguments) {
    Options options;
    CLI::App program("Judges the search core on a collection of documents, queries and judgements.");
    program.add_option("COLLECTION", options.folder, "Folder with corpus.jsonl, queries.tsv, qrels.tsv")->required();
    program.add_option("--queries", options.queries, "How many queries, evenly spaced")->capture_default_str();
    program.add_option("--mutate", options.mutation, "typo: one wrong letter in the longest word; unaccented")
        ->check(CLI::IsMember({"typo", "unaccented"}));
    program.add_flag("--keywords", options.keywords, "Leave out question and function words");
    program.add_option("--ranks", options.ranks_file,
                       "Write each query's first relevant rank within 100 (0: none) as TSV to this file; - prints it");
    CLI11_PARSE(program, argument_count, arguments);
    return run(options);
}
