#include "text/language_table.h"

#include <algorithm>

extern "C" {
#include <stem_UTF_8_dutch.h>
#include <stem_UTF_8_english.h>
#include <stem_UTF_8_french.h>
#include <stem_UTF_8_german.h>
#include <stem_UTF_8_italian.h>
#include <stem_UTF_8_portuguese.h>
#include <stem_UTF_8_spanish.h>
}

#include "text/stop_word_lists.h"
#include "text/word_list.h"

#define SNOWBALL(language) {language##_UTF_8_create_env, language##_UTF_8_close_env, language##_UTF_8_stem}

namespace {

constexpr std::string_view french_elided = "c d j jusqu l lorsqu m n puisqu qu quoiqu s t";
constexpr std::string_view french_whole = "aujourd entr grand presqu prud quelqu";
constexpr std::string_view italian_elided =
    "all anch bell c coll com cos d dall dell dov gl l m n neanch nell quand quell quest s senz sull t un v";

// In the order of Language. A further language is a row here, a stop word list, an enumerator and a word in
// src/third_party/snowball.cmake.
constexpr std::array<LanguageRow, language_count> rows = {{
    {"fr", SNOWBALL(french), '.', ',', french_elided, french_whole, Apostrophe::boundary, false, stop_word_lists::french},
    {"en", SNOWBALL(english), ',', '.', "", "", Apostrophe::letter, true, stop_word_lists::english},
    {"de", SNOWBALL(german), '.', ',', "", "", Apostrophe::boundary, true, stop_word_lists::german},
    {"es", SNOWBALL(spanish), '.', ',', "", "", Apostrophe::boundary, false, stop_word_lists::spanish},
    {"it", SNOWBALL(italian), '.', ',', italian_elided, "", Apostrophe::boundary, false, stop_word_lists::italian},
    {"nl", SNOWBALL(dutch), '.', ',', "", "", Apostrophe::letter, true, stop_word_lists::dutch},
    {"pt", SNOWBALL(portuguese), '.', ',', "d", "", Apostrophe::boundary, false, stop_word_lists::portuguese},
}};

static_assert(std::all_of(rows.begin(), rows.end(), [](const LanguageRow& row) {
    return is_word_list(row.elided) && is_word_list(row.whole) && is_word_list(row.stop_words);
}));

}  // namespace

const LanguageRow& row_of(Language language) { return rows[static_cast<std::size_t>(language)]; }
