#pragma once

#include <map>
#include <string>

// The files of a site, or of the viewer that it is made from: bytes by path below the root, with '/'.
using SiteFiles = std::map<std::string, std::string>;

// The bytes of a file, "" where it is absent; take_file() also takes it out.
std::string file_named(const SiteFiles& files, const std::string& path);
std::string take_file(SiteFiles& files, const std::string& path);
