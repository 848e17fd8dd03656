#pragma once

#include <string>

#include "corpus/corpus.h"

// feed.xml: RSS 2.0 (https://www.rssboard.org/rss-specification), newest documents first, undated ones last. RSS rather than Atom,
// because an item may go without a date there. Dates are Dublin Core's, which may end with the month; pubDate is given where
// the day is known. Addresses are relative where `base_url` is not known ("").
std::string write_feed(const Corpus& corpus, const std::string& base_url);
