// Dear ImGui's formatting, which its IMGUI_DISABLE_DEFAULT_FORMAT_FUNCTIONS leaves to the program: settings and labels, which this one
// has none of. The C library's would be a large part of the page.
#include <imgui.h>
#include <imgui_internal.h>

#include <cstdarg>
#include <cstring>

// The format itself.
int ImFormatStringV(char* buffer, std::size_t size, const char* format, va_list) {
    if (buffer == nullptr || size == 0) return 0;
    ImStrncpy(buffer, format, size);
    return static_cast<int>(std::strlen(buffer));
}

int ImFormatString(char* buffer, std::size_t size, const char* format, ...) {
    va_list none;
    va_start(none, format);
    const int length = ImFormatStringV(buffer, size, format, none);
    va_end(none);
    return length;
}
