#include "cli/search_command.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <map>
#include <memory>

#include "cli/archive_input.h"
#include "cli/query_help.h"
#include "cli/search_output.h"

namespace {

struct SearchArguments {
    std::string corpus;
    std::vector<std::string> words;
    std::vector<std::string> filters;
    std::string from, to;
    SearchRequest request;
    bool json = false;
    bool explain = false;
    std::size_t keywords = 0;  // so many
};

// A fault of the arguments, said by CLI11 with the usage.
[[noreturn]] void refuse(const std::string& option, const std::string& message) {
    throw CLI::ValidationError(option, message);
}

std::string field_names() {
    std::string names;
    for (const FacetField field : all_facet_fields) names += (names.empty() ? "" : ", ") + std::string(name_of(field));
    return names;
}

void add_filter(Filters& filters, const std::string& filter) {
    const std::size_t equals = filter.find('=');
    if (equals == std::string::npos || equals + 1 == filter.size()) {
        refuse("--filter", "\"" + filter + "\": expected FIELD=VALUE");
    }
    const auto field = facet_field_named(filter.substr(0, equals));
    if (!field) refuse("--filter", "\"" + filter + "\": unknown field; expected one of " + field_names());
    const auto same = std::find_if(filters.facets.begin(), filters.facets.end(),
                                   [field](const FacetFilter& facet) { return facet.field == *field; });
    FacetFilter& facet = same != filters.facets.end() ? *same : filters.facets.emplace_back(FacetFilter{*field, {}});
    facet.values.push_back(filter.substr(equals + 1));
}

std::optional<DateInterval> interval(const std::string& option, const std::string& date) {
    if (date.empty()) return std::nullopt;
    const auto parsed = parse_edtf(date);
    if (!parsed) refuse(option, "\"" + date + "\" is not a date: " + parsed.error().message);
    return parsed.value().days();
}

SearchRequest request_of(const SearchArguments& arguments) {
    SearchRequest request = arguments.request;
    request.facets = arguments.json;
    for (const std::string& word : arguments.words) request.text += (request.text.empty() ? "" : " ") + word;
    for (const std::string& filter : arguments.filters) add_filter(request.filters, filter);
    if (const auto days = interval("--from", arguments.from)) request.filters.from = days->first;
    if (const auto days = interval("--to", arguments.to)) request.filters.to = days->last;
    return request;
}

void show_problems(const SearchReport& report, Environment& environment) {
    for (const QueryProblem& problem : report.result.problems) {
        environment.err << problem_line(report.request.text, problem) << '\n';
    }
}

void show_remarks(const SearchResult& result, Environment& environment) {
    environment.err << fmt::format("{} {}\n", result.total, result.total == 1 ? "document" : "documents");
    if (result.suggestion) environment.err << "Did you mean: " << *result.suggestion << '\n';
}

ExitStatus run(const SearchArguments& arguments, Environment& environment) {
    const SearchRequest request = request_of(arguments);
    const auto archive = open_archive(environment, arguments.corpus);
    if (!archive) return ExitStatus::bad_input;
    const auto start = std::chrono::steady_clock::now();
    const SearchResult result = search(*archive, request);
    const Highlighter highlighter(*archive, request.text, request.typing);
    HitDetails details;
    for (const Hit& hit : result.hits) details.snippets.push_back(make_snippet(*archive, archive->document(hit.doc), highlighter));
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    if (arguments.explain) details.explanations = explain(*archive, request, result);
    SearchReport report{*archive, request, result, details, took.count()};
    if (arguments.keywords > 0) report.keywords = keywords(*archive, result, arguments.keywords);
    show_problems(report, environment);
    if (arguments.json) {
        environment.out << json_report(report);
    } else {
        environment.out << text_report(report, environment.out_is_terminal);
        show_remarks(result, environment);
    }
    return ExitStatus::done;
}

void add_additions(CLI::App& command, SearchArguments& arguments) {
    command.add_flag("--explain", arguments.explain, "Says why each document was found and how its score comes about");
    command.add_option("--keywords", arguments.keywords, "So many words that distinguish the documents listed")
        ->type_name("N");
}

void add_restrictions(CLI::App& command, SearchArguments& arguments) {
    command.add_option("--filter", arguments.filters, "Only documents with this value; may be repeated")
        ->type_name("FIELD=VALUE")
        ->allow_extra_args(false);
    command.add_option("--from", arguments.from, "Only documents of this date (EDTF) or later")->type_name("DATE");
    command.add_option("--to", arguments.to, "Only documents of this date or earlier")->type_name("DATE");
}

}  // namespace

void add_search_command(CLI::App& program, Environment& environment, ExitStatus& status) {
    CLI::App* command = program.add_subcommand("search", "Searches an archive");
    auto arguments = std::make_shared<SearchArguments>();
    const std::map<std::string, Sort> sorts = {
        {"relevance", Sort::relevance}, {"newest", Sort::newest}, {"oldest", Sort::oldest}, {"title", Sort::title}};
    command->add_option("CORPUS", arguments->corpus, "Corpus JSON or any other input; - is standard input")->required();
    command->add_option("WORDS", arguments->words, "What to look for; all documents when left out");
    command->add_flag("--json", arguments->json, "Prints one JSON object");
    command->add_option("--limit", arguments->request.limit, "At most so many documents")->capture_default_str();
    command->add_option("--offset", arguments->request.offset, "Leaves out so many first ones")->capture_default_str();
    add_restrictions(*command, *arguments);
    add_additions(*command, *arguments);
    command->add_option("--sort", arguments->request.sort, "relevance, newest, oldest or title")
        ->type_name("ORDER")
        ->transform(CLI::CheckedTransformer(sorts).description(""));
    command->add_flag_callback(
        "--help-query",
        [&environment] {
            environment.out << query_help();
            throw CLI::Success();
        },
        "Says what WORDS can hold beside words, and ends");
    command->callback([arguments, &environment, &status] { status = run(*arguments, environment); });
}
