#include "text/character.h"

#include "text/unicode_data.h"

CharacterClass character_class(char32_t code_point) {
    if (code_point < 0x80) {
        if ((code_point | 0x20) >= 'a' && (code_point | 0x20) <= 'z') return CharacterClass::letter;
        return code_point >= '0' && code_point <= '9' ? CharacterClass::digit : CharacterClass::other;
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
