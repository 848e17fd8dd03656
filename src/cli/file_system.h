#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

// Everything that the commands ask of the operating system: the real one below, one in memory in the tests. Paths are
// the user's own; errors name the path and say why.
class FileSystem {
public:
    virtual ~FileSystem() = default;

    virtual Result<std::string> read_file(const std::string& path) = 0;
    virtual Result<std::string> read_standard_input() = 0;
    virtual Status write_file(const std::string& path, std::string_view bytes) = 0;

    virtual bool exists(const std::string& path) = 0;
    virtual bool is_directory(const std::string& path) = 0;
    // Something to write into that must not be replaced: a device, a pipe.
    virtual bool is_device(const std::string& path) = 0;
    // The files below a folder, at any depth, as paths relative to it with '/', sorted.
    virtual Result<std::vector<std::string>> list_files(const std::string& folder) = 0;

    virtual Status create_directories(const std::string& path) = 0;
    virtual Status rename(const std::string& from, const std::string& to) = 0;  // replaces a file, not a folder
    virtual void remove_all(const std::string& path) = 0;                       // as far as possible, without error

    // A free path in the same folder, for building what will then be renamed to `path`.
    virtual std::string temporary_sibling(const std::string& path) = 0;
};

class RealFileSystem : public FileSystem {
public:
    Result<std::string> read_file(const std::string& path) override;
    Result<std::string> read_standard_input() override;
    Status write_file(const std::string& path, std::string_view bytes) override;
    bool exists(const std::string& path) override;
    bool is_directory(const std::string& path) override;
    bool is_device(const std::string& path) override;
    Result<std::vector<std::string>> list_files(const std::string& folder) override;
    Status create_directories(const std::string& path) override;
    Status rename(const std::string& from, const std::string& to) override;
    void remove_all(const std::string& path) override;
    std::string temporary_sibling(const std::string& path) override;
};

// "a/b" from "a" and "b"; `folder` may be empty or end with '/'.
std::string join_path(std::string_view folder, std::string_view name);

// The folder of a path: "a" for "a/b", "" for "b".
std::string parent_path(std::string_view path);
