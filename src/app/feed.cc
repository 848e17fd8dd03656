#include "app/feed.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "app/xml_text.h"
#include "app/site_address.h"
#include "app/structured_data.h"
#include "text/edtf.h"

namespace {

std::string tag(const std::string& name, const std::string& text) {
    return text.empty() ? "" : "<" + name + ">" + xml_text(text) + "</" + name + ">\n";
}

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

// As RFC 822 writes a day: "Mon, 14 Apr 2025 00:00:00 GMT"; "" where it is not known.
std::string rfc822_day(const std::string& edtf) {
    static constexpr std::array<const char*, 7> weekdays = {"Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"};
    static constexpr std::array<const char*, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                           "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto date = parse_edtf(certain_date(edtf));
    if (!date || date.value().start.day == 0) return "";
    const EdtfDate& start = date.value().start;
    const Day since_thursday = ((start.days().first % 7) + 7) % 7;  // 1970-01-01 was one
    return std::string(weekdays[static_cast<std::size_t>(since_thursday)]) + ", " + two_digits(start.day) + " " +
           months[static_cast<std::size_t>(start.month - 1)] + " " + std::to_string(start.year) + " 00:00:00 GMT";
}

std::vector<const Document*> newest_first(const Corpus& corpus) {
    std::vector<std::pair<Day, const Document*>> dated;
    std::vector<const Document*> undated;
    for (const Document& document : corpus.documents) {
        const auto date = parse_edtf(document.date);
        if (date) dated.emplace_back(date.value().days().last, &document);
        if (!date) undated.push_back(&document);
    }
    std::stable_sort(dated.begin(), dated.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<const Document*> documents;
    for (const auto& entry : dated) documents.push_back(entry.second);
    documents.insert(documents.end(), undated.begin(), undated.end());
    return documents;
}

std::string item(const Document& document, const std::string& base_url) {
    std::string xml = "<item>\n" + tag("title", document.title);
    xml += tag("link", base_url + document_page(document.id));
    xml += "<guid isPermaLink=\"false\">" + xml_text(document.id) + "</guid>\n";
    xml += tag("description", document.summary);
    xml += tag("pubDate", rfc822_day(document.date)) + tag("dc:date", certain_date(document.date));
    for (const std::string& author : document.authors) xml += tag("dc:creator", author);
    for (const std::string& theme : document.themes) xml += tag("category", theme);
    return xml + "</item>\n";
}

}  // namespace

std::string write_feed(const Corpus& corpus, const std::string& base_url) {
    const ArchiveInfo& archive = corpus.archive;
    std::string xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\" "
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<channel>\n";
    xml += tag("title", archive.title) + tag("link", base_url.empty() ? "./" : base_url);
    xml += tag("description", archive.description.empty() ? archive.title : archive.description);
    xml += tag("language", archive.language);
    if (!base_url.empty()) {
        xml += "<atom:link rel=\"self\" type=\"application/rss+xml\" href=\"" + xml_text(base_url) + "feed.xml\"/>\n";
    }
    for (const Document* document : newest_first(corpus)) xml += item(*document, base_url);
    return xml + "</channel>\n</rss>\n";
}
