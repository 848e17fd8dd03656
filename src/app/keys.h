#pragma once

#include <cstdint>
#include <string>

// Keys of nodes that are looked for outside the view: effects and the page refer to them.
inline constexpr const char* search_input_key = "search-input";
inline constexpr const char* main_key = "main";
inline constexpr const char* article_title_key = "article-title";
inline constexpr const char* article_summary_key = "article-summary";
inline constexpr const char* shortcuts_key = "about/shortcuts";  // the heading above their list

std::string paragraph_key(std::uint32_t paragraph);                    // from 1
std::string mark_key(const std::string& text_key, std::uint32_t mark);  // a hit in the text with this key, from 1
std::string entry_link_key(const std::string& document_id);            // the title of a document in the list
