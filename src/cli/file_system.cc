#include "cli/file_system.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>

namespace fs = std::filesystem;

namespace {

Error failure(const std::string& path, const std::string& what, const std::string& why) {
    return Error{Place{path, 0, 0}, what + ": " + why};
}

Error failure(const std::string& path, const std::string& what, int error_number) {
    return failure(path, what, std::strerror(error_number));
}

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

Result<std::string> read_all(std::FILE* file, const std::string& name) {
    std::string bytes;
    char buffer[1 << 16];
    for (;;) {
        const std::size_t count = std::fread(buffer, 1, sizeof buffer, file);
        bytes.append(buffer, count);
        if (count < sizeof buffer) break;
    }
    if (std::ferror(file)) return failure(name, "cannot be read", errno);
    return bytes;
}

}  // namespace

Result<std::string> RealFileSystem::read_file(const std::string& path) {
    const std::unique_ptr<std::FILE, CloseFile> file(std::fopen(path.c_str(), "rb"));
    if (!file) return failure(path, "cannot be read", errno);
    return read_all(file.get(), path);
}

Result<std::string> RealFileSystem::read_standard_input() {
    return read_all(stdin, "standard input");
}

Status RealFileSystem::write_file(const std::string& path, std::string_view bytes) {
    std::FILE* file = std::fopen(path.c_str(), "wb");
    if (!file) return failure(path, "cannot be written", errno);
    const bool written = std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
    const int error_number = errno;
    if (std::fclose(file) != 0) return failure(path, "cannot be written", errno);
    if (!written) return failure(path, "cannot be written", error_number);
    return {};
}

bool RealFileSystem::exists(const std::string& path) {
    std::error_code error;
    return fs::exists(path, error);
}

bool RealFileSystem::is_directory(const std::string& path) {
    std::error_code error;
    return fs::is_directory(path, error);
}

bool RealFileSystem::is_device(const std::string& path) {
    std::error_code error;
    return fs::is_other(path, error);
}

Result<std::vector<std::string>> RealFileSystem::list_files(const std::string& folder) {
    std::vector<std::string> files;
    std::error_code error;
    fs::recursive_directory_iterator entry(folder, error);
    while (!error && entry != fs::recursive_directory_iterator()) {
        if (entry->is_regular_file(error)) files.push_back(entry->path().lexically_relative(folder).generic_string());
        if (!error) entry.increment(error);
    }
    if (error) return failure(folder, "cannot be listed", error.message());
    std::sort(files.begin(), files.end());
    return files;
}

Status RealFileSystem::create_directories(const std::string& path) {
    std::error_code error;
    fs::create_directories(path, error);
    if (error) return failure(path, "cannot be made", error.message());
    return {};
}

Status RealFileSystem::rename(const std::string& from, const std::string& to) {
    std::error_code error;
    fs::rename(from, to, error);
    if (error) return failure(to, "cannot be replaced", error.message());
    return {};
}

void RealFileSystem::remove_all(const std::string& path) {
    std::error_code error;
    fs::remove_all(path, error);
}

std::string RealFileSystem::temporary_sibling(const std::string& path) {
    const std::string base = path + ".partial-" + std::to_string(getpid());
    std::string candidate = base;
    for (int i = 2; exists(candidate); ++i) candidate = base + '-' + std::to_string(i);
    return candidate;
}

std::string join_path(std::string_view folder, std::string_view name) {
    std::string path(folder);
    if (!path.empty() && !path.ends_with('/')) path += '/';
    path += name;
    return path;
}

std::string parent_path(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    if (slash == std::string_view::npos) return "";
    return std::string(path.substr(0, std::max<std::size_t>(slash, 1)));
}
