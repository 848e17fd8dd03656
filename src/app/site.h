#pragma once

#include <map>
#include <string>
#include <vector>

#include "corpus/corpus.h"

// The static site of an archive: the same view tree as the page's, written as HTML, so that every document is readable
// before the program arrives, and without it.

struct SiteFile {
    std::string path;  // below the site's root, with "/"
    std::string bytes;
};

struct SiteOptions {
    std::string base_url;  // absolute address of the site's root with its final "/", empty when not known
};

// The viewer's files by path: site.css, app.js, core.wasm, fonts/….woff2, and the template shell.html, whose places
// {{language}} {{title}} {{description}} {{head}} {{base}} {{content}} {{scripts}} are filled here.
using ViewerFiles = std::map<std::string, std::string>;

// index.html (and page-2.html … for long archives), about.html, e/ID.html and corpus.json. The viewer's own files go beside.
std::vector<SiteFile> make_site(const Corpus& corpus, const SiteOptions& options, const std::string& shell_html);

// Everything in one HTML file that asks nothing of a server or of another file.
std::string make_single_file(const Corpus& corpus, const SiteOptions& options, const ViewerFiles& viewer_files);
