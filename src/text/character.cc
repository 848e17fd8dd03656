#include "text/character.h"

#include "text/unicode_data.h"

CharacterClass character_class(char32_t code_point) {
    if (code_point < 0x80) {
        if ((code_point | 0x20) >= 'a' && (code_point | 0x20) <= 'z') return CharacterClass::letter;
        return code_point >= '0' && code_point <= '9' ? CharacterClass::digit : CharacterClass::other;
    }
    if (code_point >= 0xC0 && code_point < 0x100) {  // the letters of Latin-1, × and ÷ among them
        return code_point == 0xD7 || code_point == 0xF7 ? CharacterClass::other : CharacterClass::letter;
    }
    return general_class(code_point);
}

bool is_white_space(char32_t code_point) {
    if (code_point <= 0x20) return code_point == ' ' || (code_point >= '\t' && code_point <= '\r');
    if (code_point < 0x80) return false;
    return code_point == 0xA0 || code_point == 0x85 || (code_point >= 0x2000 && code_point <= 0x200A) ||
           code_point == 0x2028 || code_point == 0x2029 || code_point == 0x202F || code_point == 0x205F ||
           code_point == 0x3000;
}

bool is_upper_case(char32_t code_point) { return small_letter(code_point) != code_point; }

bool is_apostrophe(char32_t code_point) {
    return code_point == '\'' || code_point == 0x2019 || code_point == 0x2018 || code_point == 0x02BC ||
           code_point == '`' || code_point == 0xB4 || code_point == 0xFF07;
}

bool is_hyphen(char32_t code_point) { return code_point == '-' || code_point == 0x2010 || code_point == 0x2011; }

bool is_default_ignorable(char32_t code_point) {
    if (code_point < 0xAD) return false;
    return code_point == 0xAD || (code_point >= 0x200B && code_point <= 0x200F) ||
           (code_point >= 0x202A && code_point <= 0x202E) || (code_point >= 0x2060 && code_point <= 0x2064) ||
           code_point == 0xFEFF || (code_point >= 0xFE00 && code_point <= 0xFE0F);
}

bool is_subscript_digit(char32_t code_point) { return code_point >= 0x2080 && code_point <= 0x2089; }

bool is_unspaced(char32_t code_point) {
    if (code_point < 0x3005) return false;
    return code_point <= 0x3007 || (code_point >= 0x3040 && code_point <= 0x30FF && code_point != 0x30FB) ||
           (code_point >= 0x31F0 && code_point <= 0x31FF) || (code_point >= 0x3400 && code_point <= 0x4DBF) ||
           (code_point >= 0x4E00 && code_point <= 0x9FFF) || (code_point >= 0xF900 && code_point <= 0xFAFF) ||
           (code_point >= 0xFF66 && code_point <= 0xFF9D) || (code_point >= 0x20000 && code_point <= 0x3FFFF);
}
