#include "cli/import_options.h"

void add_import_options(CLI::App& command, ImportOptions& options) {
    std::vector<std::string> names;
    std::string help = "Takes the inputs for this format instead of looking at their content:";
    for (const Importer* importer : importers()) {
        names.emplace_back(importer->name);
        help += "\n  " + std::string(importer->name) + " (" + std::string(importer->description) + ")";
    }
    command.add_option("--from-format", options.from_format, help)
        ->type_name("NAME")
        ->check(CLI::IsMember(names).description(""));
    command.add_flag("--keep-going", options.keep_going,
                     "Names and skips bad records instead of stopping at the first");
}
