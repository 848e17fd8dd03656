#include "app/sitemap.h"

#include "app/xml_text.h"

std::string write_sitemap(const std::vector<std::string>& addresses, const std::string& base_url) {
    std::string xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    for (const std::string& address : addresses) {
        const std::string location = address.empty() && base_url.empty() ? "./" : base_url + address;
        xml += "<url><loc>" + xml_text(location) + "</loc></url>\n";
    }
    return xml + "</urlset>\n";
}
