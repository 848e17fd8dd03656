#include "cli/output.h"

#include <set>

#include "cli/progress.h"

namespace {

std::string without_trailing_slash(std::string path) {
    while (path.size() > 1 && path.ends_with('/')) path.pop_back();
    return path;
}

Status write_files(Environment& environment, const std::string& folder,
                   const std::map<std::string, std::string>& files) {
    Progress progress(environment, "Writing", files.size());
    std::set<std::string> made;
    for (const auto& [name, bytes] : files) {
        const std::string path = join_path(folder, name);
        const std::string parent = parent_path(path);
        if (made.insert(parent).second) {
            if (Status status = environment.files.create_directories(parent); !status) return status;
        }
        if (Status status = environment.files.write_file(path, bytes); !status) return status;
        progress.advance();
    }
    return {};
}

// A folder may be replaced where nothing of the user's is lost: it is empty, or a site of this program.
Status may_replace(FileSystem& files, const std::string& path) {
    if (!files.exists(path)) return {};
    if (!files.is_directory(path)) return Error{Place{path, 0, 0}, "is a file; expected a folder, or a name in .html"};
    const auto present = files.list_files(path);
    if (!present) return present.error();
    const bool site = files.exists(join_path(path, "index.html")) && files.exists(join_path(path, "corpus.json"));
    if (present.value().empty() || site) return {};
    return Error{Place{path, 0, 0}, "holds other files; expected a new or empty folder, or a site made before"};
}

Status swap_folders(FileSystem& files, const std::string& built, const std::string& path) {
    if (!files.exists(path)) return files.rename(built, path);
    const std::string previous = files.temporary_sibling(path);
    if (Status status = files.rename(path, previous); !status) return status;
    if (Status status = files.rename(built, path); !status) {
        const Status restored = files.rename(previous, path);
        return restored ? status : restored;
    }
    files.remove_all(previous);
    return {};
}

}  // namespace

Status write_output_file(Environment& environment, const std::string& path, std::string_view bytes) {
    FileSystem& files = environment.files;
    if (path == "-") {
        environment.out << bytes << std::flush;
        if (!environment.out) return Error{Place{"standard output", 0, 0}, "cannot be written"};
        return {};
    }
    if (files.is_directory(path)) return Error{Place{path, 0, 0}, "is a folder; expected the name of a file"};
    if (files.is_device(path)) return files.write_file(path, bytes);
    const std::string temporary = files.temporary_sibling(path);
    Status status = files.write_file(temporary, bytes);
    if (status) status = files.rename(temporary, path);
    if (!status) files.remove_all(temporary);
    if (!status) return Error{Place{path, 0, 0}, status.error().message};
    return {};
}

Status write_output_folder(Environment& environment, const std::string& given,
                           const std::map<std::string, std::string>& content) {
    FileSystem& files = environment.files;
    const std::string path = without_trailing_slash(given);
    if (Status status = may_replace(files, path); !status) return status;
    const std::string parent = parent_path(path);
    if (!parent.empty()) {
        if (Status status = files.create_directories(parent); !status) return status;
    }
    const std::string built = files.temporary_sibling(path);
    Status status = write_files(environment, built, content);
    if (status) status = swap_folders(files, built, path);
    if (!status) files.remove_all(built);
    return status;
}
