#include "app/keys.h"

std::string paragraph_key(std::uint32_t paragraph) { return "p" + std::to_string(paragraph); }

std::string mark_key(const std::string& text_key, std::uint32_t mark) { return text_key + "/m" + std::to_string(mark); }

std::string entry_link_key(const std::string& document_id) { return "r:" + document_id + "/link"; }
