#pragma once

#include <string>
#include <string_view>

// Lower case, NFC, one apostrophe (U+0027 for ' ’ ʼ `), soft hyphens and other default-ignorables removed, ligatures œ æ ﬁ
// expanded to oe ae fi; accents kept. «L’Été» -> "l'été". This is the surface form of a word.
std::string surface_form(std::string_view text);

// The surface form without accents: "l'ete". Compared by everything that ignores accents.
std::string folded_form(std::string_view text);
