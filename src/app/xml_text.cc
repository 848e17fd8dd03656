#include "app/xml_text.h"

#include "app/html_writer.h"

std::string xml_text(std::string_view text) {
    std::string clean;
    for (const char c : text) {
        const bool control = static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
        if (!control) clean += c;
    }
    return escape_html(clean);
}
