#pragma once

#include <string>

#include "app/site_files.h"
#include "corpus/corpus.h"

// The static site of an archive: the same view tree as the page's, written as HTML, so that every document is readable
// before the program arrives, and without it.

struct SiteOptions {
    std::string base_url;  // absolute address of the site's root with its final "/", empty when not known
};

// The viewer's files that become part of pages and are no files of the site: the template of every page and that of the service worker.
// In them {{name}} is replaced; {{site.css}} and the like stand for the names that files have in the site.
inline constexpr const char* shell_name = "shell.html";
inline constexpr const char* worker_name = "service-worker.js";

// The whole site: index.html (and page-2.html … for long archives), about.html, e/ID.html, corpus.json, the viewer's files
// under names that tell their contents, sitemap.xml, feed.xml, manifest.webmanifest and the service worker.
SiteFiles make_site(const Corpus& corpus, const SiteOptions& options, const SiteFiles& viewer);

// Everything in one HTML file that asks nothing of a server or of another file.
std::string make_single_file(const Corpus& corpus, const SiteOptions& options, const SiteFiles& viewer);
