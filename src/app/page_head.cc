#include "app/page_head.h"

#include <utility>

#include "app/html_writer.h"
#include "app/page_template.h"
#include "app/site_address.h"
#include "app/structured_data.h"

namespace {

class HeadWriter {
public:
    void link(const std::string& relation, const std::string& address) {
        if (!address.empty()) html_ += "<link rel=\"" + relation + "\" href=\"" + escape_html(address) + "\">\n";
    }
    void property(const std::string& name, const std::string& value) {
        if (value.empty()) return;
        html_ += "<meta property=\"" + name + "\" content=\"" + escape_html(value) + "\">\n";
    }
    void structured_data(const std::string& json) {
        html_ += "<script type=\"application/ld+json\">" + inside_script(json) + "</script>\n";
    }
    std::string take() && { return std::move(html_); }

private:
    std::string html_;
};

// Open Graph wants a territory behind the language; where the archive names none, the most common one.
std::string locale_of(const std::string& language) {
    if (language == "fr") return "fr_FR";
    if (language == "en") return "en_GB";
    return replace_all(language, "-", "_");
}

// What is said of every page. `address` is the page's own, below the site.
void describe_page(HeadWriter& head, const ArchiveInfo& archive, const std::string& base_url,
                   const std::string& address) {
    head.property("og:site_name", archive.title);
    head.property("og:locale", locale_of(archive.language));
    if (base_url.empty()) return;
    head.property("og:url", base_url + address);
    head.property("og:image", base_url + "icons/icon-512.png");
    head.link("canonical", base_url + address);
}

void describe_content(HeadWriter& head, const std::string& type, const std::string& title,
                      const std::string& description) {
    head.property("og:type", type);
    head.property("og:title", title);
    head.property("og:description", description);
}

}  // namespace

std::string list_page_head(const ArchiveInfo& archive, const std::string& base_url, const std::string& address) {
    HeadWriter head;
    describe_content(head, "website", archive.title, archive.description);
    describe_page(head, archive, base_url, address);
    return std::move(head).take();
}

std::string start_page_head(const Corpus& corpus, const std::string& base_url) {
    HeadWriter head;
    describe_content(head, "website", corpus.archive.title, corpus.archive.description);
    describe_page(head, corpus.archive, base_url, "");
    head.structured_data(dataset_json_ld(corpus, base_url));
    return std::move(head).take();
}

std::string document_page_head(const Document& document, const ArchiveInfo& archive, const std::string& base_url) {
    HeadWriter head;
    describe_content(head, "article", document.title, document.summary);
    head.property("article:published_time", certain_date(document.date));
    describe_page(head, archive, base_url, document_page(document.id));
    head.structured_data(article_json_ld(document, archive, base_url));
    return std::move(head).take();
}

std::string source_of(const ArchiveInfo& archive) {
    return archive.publisher.empty() ? archive.title : archive.title + ", " + archive.publisher;
}
