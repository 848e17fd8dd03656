#include "cli/pack_command.h"

#include <fmt/format.h>

#include <memory>

#include "app/site.h"
#include "cli/compressed_copies.h"
#include "cli/import_options.h"
#include "cli/inputs.h"
#include "cli/output.h"
#include "cli/viewer_folder.h"

namespace {

struct PackArguments {
    std::vector<std::string> inputs;
    std::string output;
    std::string viewer;
    std::string base_url;
    std::string title;
    bool uncompressed = false;
    ImportOptions options;
};

Status write_site(Environment& environment, const PackArguments& arguments, const Corpus& corpus,
                  const SiteFiles& viewer) {
    const SiteOptions options{arguments.base_url};
    if (arguments.output.ends_with(".html")) {
        return write_output_file(environment, arguments.output, make_single_file(corpus, options, viewer));
    }
    SiteFiles site = make_site(corpus, options, viewer);
    if (!arguments.uncompressed) add_compressed_copies(environment, site);
    return write_output_folder(environment, arguments.output, site);
}

ExitStatus run(PackArguments arguments, Environment& environment) {
    auto imported = import_inputs(environment, arguments.inputs, arguments.options);
    if (!imported) return ExitStatus::bad_input;
    auto viewer = read_viewer(environment, arguments.viewer);
    if (!viewer) {
        report(environment, viewer.error());
        return ExitStatus::bad_input;
    }
    if (!arguments.title.empty()) imported->corpus.archive.title = arguments.title;
    if (!arguments.base_url.empty() && !arguments.base_url.ends_with('/')) arguments.base_url += '/';
    const Status written = write_site(environment, arguments, imported->corpus, viewer.value());
    if (!written) {
        report(environment, written.error());
        return ExitStatus::bad_input;
    }
    environment.err << fmt::format("{}: {} documents\n", arguments.output, imported->corpus.documents.size());
    return ExitStatus::done;
}

std::string web_address_fault(const std::string& url) {
    if (url.starts_with("https://") || url.starts_with("http://")) return "";
    return "expected an address that begins with https:// or http://";
}

}  // namespace

void add_pack_command(CLI::App& program, Environment& environment, ExitStatus& status) {
    CLI::App* command = program.add_subcommand("pack", "Makes a web site, or one HTML file, that shows the archive");
    auto arguments = std::make_shared<PackArguments>();
    command->add_option("INPUT", arguments->inputs, "Files or folders; - is standard input")->required();
    command->add_option("-o,--output", arguments->output, "A folder for a site, or a name in .html for one file")
        ->required()
        ->type_name("OUT");
    command->add_option("--viewer", arguments->viewer, "The viewer's files, made by ./build-wasm.sh")->type_name("DIR");
    command->add_option("--base-url", arguments->base_url, "The address where the site will be, for feeds and sitemaps")
        ->type_name("URL")
        ->check(CLI::Validator(web_address_fault, ""));
    command->add_option("--title", arguments->title, "The archive's title instead of the inputs'")->type_name("T");
    command->add_flag("--uncompressed", arguments->uncompressed, "No .br and .gz copies beside the site's files");
    add_import_options(*command, arguments->options);
    command->callback([arguments, &environment, &status] { status = run(*arguments, environment); });
}
