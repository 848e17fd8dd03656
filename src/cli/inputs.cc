#include "cli/inputs.h"

#include "cli/progress.h"
#include "corpus/check.h"

namespace {

bool is_hidden(const std::string& relative) {
    return relative.starts_with('.') || relative.find("/.") != std::string::npos;
}

// The paths with each folder replaced by its files.
Result<std::vector<std::string>> expand(FileSystem& files, const std::vector<std::string>& paths) {
    std::vector<std::string> expanded;
    for (const std::string& path : paths) {
        if (path == "-" || !files.is_directory(path)) {
            expanded.push_back(path);
            continue;
        }
        const auto names = files.list_files(path);
        if (!names) return names.error();
        const std::size_t before = expanded.size();
        for (const std::string& name : names.value()) {
            if (!is_hidden(name)) expanded.push_back(join_path(path, name));
        }
        if (expanded.size() == before) return Error{Place{path, 0, 0}, "is an empty folder; expected files to import"};
    }
    return expanded;
}

}  // namespace

Result<std::vector<Input>> read_inputs(Environment& environment, const std::vector<std::string>& paths) {
    const auto expanded = expand(environment.files, paths);
    if (!expanded) return expanded.error();
    Progress progress(environment, "Reading", expanded.value().size());
    std::vector<Input> inputs;
    for (const std::string& path : expanded.value()) {
        const bool standard = path == "-";
        auto bytes = standard ? environment.files.read_standard_input() : environment.files.read_file(path);
        if (!bytes) return bytes.error();
        inputs.push_back({standard ? "standard input" : path, std::move(bytes).value()});
        progress.advance();
    }
    return inputs;
}

std::optional<Imported> import_inputs(Environment& environment, const std::vector<std::string>& paths,
                                      const ImportOptions& options) {
    const auto inputs = read_inputs(environment, paths);
    if (!inputs) {
        report(environment, inputs.error());
        return std::nullopt;
    }
    auto imported = import_archive(inputs.value(), options);
    if (!imported) {
        report(environment, imported.error());
        return std::nullopt;
    }
    for (const Error& skipped : imported.value().skipped) {
        report(environment, Error{skipped.place, "skipped: " + skipped.message});
    }
    const std::string name = inputs.value().size() == 1 ? inputs.value().front().name : "";
    const auto faults = check_corpus(imported.value().corpus, name, imported.value().document_lines);
    for (const Error& fault : faults) report(environment, fault);
    if (!faults.empty()) return std::nullopt;
    return std::move(imported).value();
}
