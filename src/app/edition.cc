#include "app/edition.h"

#include "app/page_template.h"
#include "app/sha256.h"
#include "formats/json_text.h"

namespace {

bool loaded_by_pages(const std::string& path) {
    return path.ends_with(".js") || path.ends_with(".css") || path.ends_with(".wasm") || path.ends_with(".woff2");
}

std::string json_of_digests(const SiteFiles& files) {
    std::string json = "{";
    for (const auto& [path, bytes] : files) {
        json += (json.size() > 1 ? "," : "") + json_string(path) + ":" + json_string(sha256_base64(bytes));
    }
    return json + "}";
}

}  // namespace

std::string content_name(const std::string& path, const std::string& bytes) {
    const std::size_t dot = path.rfind('.');
    return path.substr(0, dot) + '.' + sha256_hex(bytes).substr(0, 10) + path.substr(dot);
}

ContentNames name_by_content(SiteFiles& files) {
    ContentNames names;
    SiteFiles named;
    const auto rename = [&](const std::string& path, std::string bytes) {
        const std::string name = names[path] = content_name(path, bytes);
        named[name] = std::move(bytes);
    };
    for (const auto& [path, bytes] : files) {
        if (!loaded_by_pages(path)) named[path] = bytes;
        if (loaded_by_pages(path) && !path.ends_with(".css")) rename(path, bytes);
    }
    for (const auto& [path, bytes] : files) {
        if (!path.ends_with(".css")) continue;
        std::string css = bytes;
        for (const auto& [font, name] : names) css = replace_all(css, font, name);
        rename(path, std::move(css));
    }
    files = std::move(named);
    return names;
}

std::string service_worker(const std::string& worker_template, const SiteFiles& kept) {
    const std::string digests = json_of_digests(kept);
    const std::string edition = sha256_hex(digests + worker_template).substr(0, 10);
    return fill_template(worker_template, {{"edition", edition}, {"files", digests}});
}
