#include "cli/check_command.h"

#include <fmt/format.h>

#include <memory>

#include "cli/inputs.h"
#include "corpus/check.h"

namespace {

// All faults, not only the first: the import goes on after each bad record.
std::vector<Error> faults_of(const Input& input, std::size_t& documents) {
    const auto imported = import_archive({input}, ImportOptions{"", true});
    if (!imported) return {imported.error()};
    documents = imported.value().corpus.documents.size();
    std::vector<Error> faults = imported.value().skipped;
    for (Error& fault : check_corpus(imported.value().corpus, input.name, imported.value().document_lines)) {
        faults.push_back(std::move(fault));
    }
    return faults;
}

ExitStatus run(const std::vector<std::string>& paths, Environment& environment) {
    const auto inputs = read_inputs(environment, paths);
    if (!inputs) {
        report(environment, inputs.error());
        return ExitStatus::bad_input;
    }
    ExitStatus status = ExitStatus::done;
    for (const Input& input : inputs.value()) {
        std::size_t documents = 0;
        const std::vector<Error> faults = faults_of(input, documents);
        for (const Error& fault : faults) report(environment, fault);
        if (faults.empty())
            environment.out << fmt::format("{}: sound, {} documents\n", input.name, documents);
        else
            status = ExitStatus::bad_input;
    }
    return status;
}

}  // namespace

void add_check_command(CLI::App& program, Environment& environment, ExitStatus& status) {
    CLI::App* command = program.add_subcommand("check", "Validates a corpus; prints each fault with its place");
    auto paths = std::make_shared<std::vector<std::string>>();
    command->add_option("CORPUS", *paths, "Corpus JSON files; - is standard input")->required();
    command->callback([paths, &environment, &status] { status = run(*paths, environment); });
}
