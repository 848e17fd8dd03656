#include "app/web_manifest.h"

#include "formats/json_text.h"

namespace {

// A few letters under an icon: the title up to a blank, where there is one early enough.
std::string short_name(const std::string& title) {
    constexpr std::size_t longest = 15;
    if (title.size() <= longest) return title;
    const std::size_t blank = title.rfind(' ', longest);
    return blank == std::string::npos || blank == 0 ? title : title.substr(0, blank);
}

}  // namespace

std::string web_manifest(const ArchiveInfo& archive) {
    std::string json = "{\n  \"name\": " + json_string(archive.title) + ",\n  \"short_name\": " +
                       json_string(short_name(archive.title));
    if (!archive.description.empty()) json += ",\n  \"description\": " + json_string(archive.description);
    json += ",\n  \"lang\": " + json_string(archive.language);
    return json + R"(,
  "start_url": "./",
  "scope": "./",
  "display": "standalone",
  "background_color": "#F8F4EC",
  "theme_color": "#F8F4EC",
  "icons": [
    { "src": "icons/icon.svg", "sizes": "any", "type": "image/svg+xml" },
    { "src": "icons/icon-192.png", "sizes": "192x192", "type": "image/png" },
    { "src": "icons/icon-512.png", "sizes": "512x512", "type": "image/png" },
    { "src": "icons/maskable-512.png", "sizes": "512x512", "type": "image/png", "purpose": "maskable" }
  ]
}
)";
}
