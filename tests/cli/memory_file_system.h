#pragma once

#include <map>
#include <set>
#include <string>

#include "cli/file_system.h"

// A file system in memory: files by path; folders exist while they hold files. Writing or renaming to a path in
// `broken` fails.
class MemoryFileSystem : public FileSystem {
public:
    std::map<std::string, std::string> files;
    std::set<std::string> broken;
    std::set<std::string> devices;
    std::string standard_input;

    Result<std::string> read_file(const std::string& path) override {
        const auto found = files.find(path);
        if (found == files.end()) return Error{Place{path, 0, 0}, "cannot be read: No such file or directory"};
        return found->second;
    }
    Result<std::string> read_standard_input() override { return standard_input; }
    Status write_file(const std::string& path, std::string_view bytes) override {
        if (broken.contains(path)) return Error{Place{path, 0, 0}, "cannot be written: No space left on device"};
        files[path] = bytes;
        return {};
    }
    bool exists(const std::string& path) override { return files.contains(path) || is_directory(path); }
    bool is_directory(const std::string& path) override {
        const auto below = files.lower_bound(path + '/');
        return below != files.end() && below->first.starts_with(path + '/');
    }
    bool is_device(const std::string& path) override { return devices.contains(path); }
    Result<std::vector<std::string>> list_files(const std::string& folder) override {
        std::vector<std::string> names;
        for (const auto& [path, bytes] : files) {
            if (path.starts_with(folder + '/')) names.push_back(path.substr(folder.size() + 1));
        }
        return names;
    }
    Status create_directories(const std::string&) override { return {}; }
    Status rename(const std::string& from, const std::string& to) override {
        if (broken.contains(to)) return Error{Place{to, 0, 0}, "cannot be replaced: Permission denied"};
        std::map<std::string, std::string> renamed;
        for (auto& [path, bytes] : files) {
            const bool moved = path == from || path.starts_with(from + '/');
            if (moved)
                renamed[to + path.substr(from.size())] = std::move(bytes);
            else
                renamed.try_emplace(path, std::move(bytes));
        }
        files = std::move(renamed);
        return {};
    }
    void remove_all(const std::string& path) override {
        std::erase_if(files,
                      [&](const auto& file) { return file.first == path || file.first.starts_with(path + '/'); });
    }
    std::string temporary_sibling(const std::string& path) override {
        std::string candidate = path + ".partial";
        while (exists(candidate)) candidate += '+';
        return candidate;
    }
};
