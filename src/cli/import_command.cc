#include "cli/import_command.h"

#include <fmt/format.h>

#include <memory>

#include "cli/import_options.h"
#include "cli/inputs.h"
#include "cli/output.h"
#include "formats/corpus_json.h"

namespace {

struct ImportArguments {
    std::vector<std::string> inputs;
    std::string output;
    ImportOptions options;
};

ExitStatus run(const ImportArguments& arguments, Environment& environment) {
    const auto imported = import_inputs(environment, arguments.inputs, arguments.options);
    if (!imported) return ExitStatus::bad_input;
    const Status written = write_output_file(environment, arguments.output, write_corpus_json(imported->corpus));
    if (!written) {
        report(environment, written.error());
        return ExitStatus::bad_input;
    }
    const std::string name = arguments.output == "-" ? "standard output" : arguments.output;
    environment.err << fmt::format("{}: {} documents\n", name, imported->corpus.documents.size());
    return ExitStatus::done;
}

}  // namespace

void add_import_command(CLI::App& program, Environment& environment, ExitStatus& status) {
    CLI::App* command = program.add_subcommand("import", "Makes a corpus JSON from any supported input");
    auto arguments = std::make_shared<ImportArguments>();
    command->add_option("INPUT", arguments->inputs, "Files or folders; - is standard input")->required();
    command->add_option("-o,--output", arguments->output, "The file to write; - is standard output")
        ->required()
        ->type_name("FILE");
    add_import_options(*command, arguments->options);
    command->callback([arguments, &environment, &status] { status = run(*arguments, environment); });
}
