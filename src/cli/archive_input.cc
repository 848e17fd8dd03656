#include "cli/archive_input.h"

#include "cli/inputs.h"

std::optional<Archive> open_archive(Environment& environment, const std::string& path) {
    if (path != "-" && !environment.files.is_directory(path)) {
        auto bytes = environment.files.read_file(path);
        if (bytes && Archive::is_saved(bytes.value())) {
            auto archive = Archive::load(std::move(bytes).value(), path);
            if (archive) return std::move(archive).value();
            report(environment, archive.error());
            return std::nullopt;
        }
    }
    auto imported = import_inputs(environment, {path}, {});
    if (!imported) return std::nullopt;
    return Archive::build(imported->corpus);
}
