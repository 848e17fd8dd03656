#include "cli/viewer_folder.h"

#include <vector>

#include "app/site.h"

namespace {

std::vector<std::string> candidates(const Environment& environment, const std::string& given) {
    if (!given.empty()) return {given};
    if (!environment.viewer_variable.empty()) return {environment.viewer_variable};
    return {join_path(environment.executable_folder, "../../dist/viewer"),
            join_path(environment.executable_folder, "../share/editotheque/viewer")};
}

Error no_viewer(const std::vector<std::string>& looked_for) {
    std::string message = "no viewer (a folder with " + std::string(shell_name) + ") in ";
    for (std::size_t i = 0; i < looked_for.size(); ++i) message += (i > 0 ? " or " : "") + looked_for[i];
    return Error{{},
                 message + "; run ./build-wasm.sh once to make it, or name it with --viewer or $EDITOTHEQUE_VIEWER"};
}

}  // namespace

Result<std::map<std::string, std::string>> read_viewer(Environment& environment, const std::string& given) {
    FileSystem& files = environment.files;
    const std::vector<std::string> folders = candidates(environment, given);
    for (const std::string& folder : folders) {
        if (!files.exists(join_path(folder, shell_name))) continue;
        const auto names = files.list_files(folder);
        if (!names) return names.error();
        std::map<std::string, std::string> viewer;
        for (const std::string& name : names.value()) {
            auto bytes = files.read_file(join_path(folder, name));
            if (!bytes) return bytes.error();
            viewer[name] = std::move(bytes).value();
        }
        return viewer;
    }
    return no_viewer(folders);
}
