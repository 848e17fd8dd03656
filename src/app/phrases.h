#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "app/action.h"
#include "corpus/document.h"
#include "text/edtf.h"

// Phrases that depend on a number or a date, in the interface's language and its typography.

std::string number(std::uint32_t value, InterfaceLanguage language);          // «12 345» with U+202F, "12,345"
std::string document_count(std::uint32_t count, InterfaceLanguage language);  // «25 documents»
std::string result_count(std::uint32_t count, InterfaceLanguage language);    // «7 résultats»
std::string hit_phrase(std::uint32_t count, InterfaceLanguage language);      // «3 occurrences»
std::string rank_of(std::uint32_t rank, std::uint32_t total, InterfaceLanguage language);  // «3 sur 25»

// "1er décembre 2025", "vers avril 2025", "avril – mai 2025"; the phrase for an unknown date when `edtf` is none.
std::string date_phrase(std::string_view edtf, InterfaceLanguage language);
std::string date_phrase(const Edtf& date, InterfaceLanguage language);
std::string month_phrase(int year, int month, InterfaceLanguage language);  // «avril 2025»

// A reference as readers paste it: «Titre», label, publisher, date, address.
std::string citation(const Document& document, std::string_view publisher, std::string_view address,
                     InterfaceLanguage language);
