// strtod() and its kind by the browser: the C library's own reader, with its arithmetic in 128 bits, would be 6 kB of the search
// module. The JSON parser calls it for numbers that nothing here needs but their text.
#include <emscripten.h>

#include <algorithm>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

// clang-format off
EM_JS(double, number_of_text, (const char* text, int size), {
    return parseFloat(UTF8ToString(text, size));
});
// clang-format on

extern "C" {

// The JSON parser prints the control characters of a message ("<U+%.4X>"), and nothing else here prints with a format: the C
// library's interpreter of formats would be 4 kB.
int snprintf(char* out, std::size_t size, const char* format, ...) {
    va_list arguments;
    va_start(arguments, format);
    unsigned value = va_arg(arguments, unsigned);
    va_end(arguments);
    char text[] = "<U+0000>";
    for (int place = 6; place > 2; --place, value >>= 4) text[place] = "0123456789ABCDEF"[value & 15];
    const std::size_t length = std::min(sizeof text - 1, size - 1);
    std::memcpy(out, text, length);
    out[length] = '\0';
    return static_cast<int>(sizeof text) - 1;
}

double strtod(const char* text, char** end) {
    const std::size_t size = std::strspn(text, "+-.0123456789eE");
    if (end) *end = const_cast<char*>(text + size);
    return number_of_text(text, static_cast<int>(size));
}

float strtof(const char* text, char** end) { return static_cast<float>(strtod(text, end)); }
long double strtold(const char* text, char** end) { return strtod(text, end); }

}  // extern "C"
