// What Dear ImGui's renderer asks of the C library's formatted input and output: to read two version numbers, and to complain of
// shaders. The library's own would be 7 kB of the page, so the linker sends these calls here (--wrap).
#include <emscripten/console.h>

#include <cstdarg>
#include <cstdio>
#include <cstdlib>

extern "C" {

// sscanf() for whole numbers and the characters between them: "#version %d".
int __wrap_sscanf(const char* text, const char* format, ...) {
    va_list numbers;
    va_start(numbers, format);
    int read = 0;
    for (; *format != '\0' && *text != '\0'; ++format) {
        if (*format != '%') {
            if (*text++ != *format) break;
            continue;
        }
        char* end = nullptr;
        const long number = std::strtol(text, &end, 10);
        if (*++format != 'd' || end == text) break;
        *va_arg(numbers, int*) = static_cast<int>(number);
        text = end;
        ++read;
    }
    va_end(numbers);
    return read;
}

// What the compiler makes of fprintf() where no number has a fraction.
int __wrap_fiprintf(std::FILE*, const char* format, ...) {
    emscripten_console_error(format);
    return 0;
}

}  // extern "C"
