#include "text/character.h"

#include <utf8proc.h>

CharacterClass character_class(char32_t code_point) {
    if (code_point < 0x80) {
        if ((code_point | 0x20) >= 'a' && (code_point | 0x20) <= 'z') return CharacterClass::letter;
        return code_point >= '0' && code_point <= '9' ? CharacterClass::digit : CharacterClass::other;
    }
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(code_point))) {
        case UTF8PROC_CATEGORY_LU:
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LT:
        case UTF8PROC_CATEGORY_LM:
        case UTF8PROC_CATEGORY_LO:
            return CharacterClass::letter;
        case UTF8PROC_CATEGORY_ND:
        case UTF8PROC_CATEGORY_NL:
            return CharacterClass::digit;
        case UTF8PROC_CATEGORY_MN:
        case UTF8PROC_CATEGORY_MC:
        case UTF8PROC_CATEGORY_ME:
            return CharacterClass::mark;
        default:
            return CharacterClass::other;
    }
}

bool is_white_space(char32_t code_point) {
    if (code_point <= 0x20) return code_point == ' ' || (code_point >= '\t' && code_point <= '\r');
    if (code_point < 0x80) return false;
    return code_point == 0xA0 || code_point == 0x85 || (code_point >= 0x2000 && code_point <= 0x200A) ||
           code_point == 0x2028 || code_point == 0x2029 || code_point == 0x202F || code_point == 0x205F ||
           code_point == 0x3000;
}

bool is_upper_case(char32_t code_point) {
    if (code_point < 0x80) return code_point >= 'A' && code_point <= 'Z';
    return utf8proc_category(static_cast<utf8proc_int32_t>(code_point)) == UTF8PROC_CATEGORY_LU;
}

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
