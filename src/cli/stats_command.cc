#include "cli/stats_command.h"

#include <fmt/format.h>

#include <memory>

#include "cli/archive_input.h"
#include "corpus/facet_field.h"
#include "text/tokenizer.h"

namespace {

std::size_t count_words(const Archive& archive) {
    std::size_t words = 0;
    for (std::uint32_t doc = 0; doc < archive.document_count(); ++doc) {
        const Document document = archive.document(DocId{doc});
        const Language language = archive.language_of(document);
        for (const std::string* text : {&document.title, &document.summary, &document.body}) {
            const auto tokens = tokenize(*text, language);
            if (!tokens.empty()) words += tokens.back().position + tokens.back().span;
        }
    }
    return words;
}

ExitStatus run(const std::string& path, Environment& environment) {
    const auto archive = open_archive(environment, path);
    if (!archive) return ExitStatus::bad_input;
    const auto line = [&environment](std::string_view name, std::size_t count) {
        environment.out << fmt::format("{:<14} {}\n", name, count);
    };
    line("documents", archive->document_count());
    line("words", count_words(*archive));
    line("terms", archive->index().term_count());
    line("postings", archive->index().posting_count());
    for (const FacetField field : all_facet_fields) {
        line(name_of(field), archive->index().facet(field).value_count());
    }
    line("index bytes", archive->index().byte_size());
    line("of positions", archive->index().position_bytes());
    line("document bytes", archive->document_bytes());
    line("bytes", archive->save().size());
    return ExitStatus::done;
}

}  // namespace

void add_stats_command(CLI::App& program, Environment& environment, ExitStatus& status) {
    CLI::App* command = program.add_subcommand("stats", "Counts documents, words, terms, postings, facets and bytes");
    auto path = std::make_shared<std::string>();
    command->add_option("CORPUS", *path, "Corpus JSON or any other input; - is standard input")->required();
    command->callback([path, &environment, &status] { status = run(*path, environment); });
}
