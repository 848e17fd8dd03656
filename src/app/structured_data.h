#pragma once

#include <string>

#include "corpus/corpus.h"

// JSON-LD in the words of https://schema.org/, for search engines and reference managers. `base_url` is the site's address; where it
// is not known ("") the data name no addresses.

// The archive as a Dataset.
std::string dataset_json_ld(const Corpus& corpus, const std::string& base_url);

// A document as an Article.
std::string article_json_ld(const Document& document, const ArchiveInfo& archive, const std::string& base_url);

// An EDTF date as schema.org, Open Graph and Dublin Core take it (2025-04); "" for what they cannot say: estimates, intervals.
std::string certain_date(const std::string& edtf);
