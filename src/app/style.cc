#include "app/style.h"

#include <array>

std::string_view css_class_of(Style style) {
    static constexpr auto classes = std::to_array<std::string_view>({
#define EDITOTHEQUE_STYLE_CLASS(identifier, css) css,
        EDITOTHEQUE_STYLES(EDITOTHEQUE_STYLE_CLASS)
#undef EDITOTHEQUE_STYLE_CLASS
    });
    return classes[static_cast<std::size_t>(style)];
}
