#pragma once

#include <string>

#include "corpus/corpus.h"

// The web app manifest (https://www.w3.org/TR/appmanifest/) of a site: what its name and icons are when a visitor installs it.
// Addresses are relative, so that the site may lie anywhere; the colours are those of the page's theme.
std::string web_manifest(const ArchiveInfo& archive);
