#pragma once

#include <string>
#include <string_view>

// Lower case, NFC, one apostrophe (U+0027 for ' ’ ʼ `), soft hyphens and other default-ignorables removed, ligatures œ æ ﬁ
// expanded to oe ae fi, superscripts of ordinals and subscripts made plain (1ᵉʳ -> 1er, CO₂ -> co2); accents kept.
// «L’Été» -> "l'été". This is the surface form of a word.
std::string surface_form(std::string_view text);
void append_surface_form(std::string_view text, std::string& out);

// The surface form without accents: "l'ete". Compared by everything that ignores accents. Vowel signs of Indic scripts are no
// accents and stay; Greek final sigma becomes sigma.
std::string folded_form(std::string_view text);

// folded_form() of what is a surface form already, in place of what `out` held; a word of nothing but marks stays as it is.
// `out` must not hold `surface`.
void fold_surface(std::string_view surface, std::string& out);
