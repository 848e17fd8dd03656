// strtod() and its kind by the browser: the C library's own reader, with its arithmetic in 128 bits, would be 6 kB of the search
// module. The JSON parser calls it for numbers that nothing here needs but their text.
#include <emscripten.h>

#include <cstdlib>
#include <cstring>

// clang-format off
EM_JS(double, number_of_text, (const char* text, int size), {
    return parseFloat(UTF8ToString(text, size));
});
// clang-format on

extern "C" {

double strtod(const char* text, char** end) {
    const std::size_t size = std::strspn(text, "+-.0123456789eE");
    if (end) *end = const_cast<char*>(text + size);
    return number_of_text(text, static_cast<int>(size));
}

float strtof(const char* text, char** end) { return static_cast<float>(strtod(text, end)); }
long double strtold(const char* text, char** end) { return strtod(text, end); }

}  // extern "C"
