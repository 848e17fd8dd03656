#pragma once

#include <map>
#include <string>

#include "app/site_files.h"

// Names that tell contents: "app.js" becomes "app.5f2c81d09a.js" in a site, so that an address means the same bytes for ever, and
// pages of two editions can never take files from each other.

// The name of a file with these bytes: the first ten hexadecimal digits of their SHA-256 before the extension.
std::string content_name(const std::string& path, const std::string& bytes);

// Path as the template and the style sheets write it -> path in the site.
using ContentNames = std::map<std::string, std::string>;

// Renames what pages load: scripts, style sheets, the core, fonts. Style sheets are named after their fonts, whose new names they carry.
ContentNames name_by_content(SiteFiles& files);

// The script of the service worker: `worker_template` with the name of the edition and the SHA-256 of each file that it keeps. `kept`
// are these files by their addresses below the site, "" for the start page.
std::string service_worker(const std::string& worker_template, const SiteFiles& kept);
