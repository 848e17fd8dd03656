#include "app/site_files.h"

std::string file_named(const SiteFiles& files, const std::string& path) {
    const auto at = files.find(path);
    return at == files.end() ? std::string() : at->second;
}

std::string take_file(SiteFiles& files, const std::string& path) {
    std::string bytes = file_named(files, path);
    files.erase(path);
    return bytes;
}
