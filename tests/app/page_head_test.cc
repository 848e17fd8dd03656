#include "app/page_head.h"

#include <catch2/catch_test_macros.hpp>

#include "app/feed.h"
#include "app/sitemap.h"
#include "app/structured_data.h"
#include "app/web_manifest.h"

namespace {

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

Document sample_document() {
    Document document;
    document.id = "quai";
    document.title = "Le quai & la \"brume\"";
    document.date = "2025-04-14";
    document.authors = {"Anne Le Goff"};
    return document;
}

}  // namespace

TEST_CASE("a certain date is one that needs no word beside it", "[head]") {
    for (const char* date : {"2025", "2025-04", "2025-04-14"}) CHECK(certain_date(date) == date);
    for (const char* date : {"", "2025-04~", "2025?", "2025%", "2025-04/2025-05", "hier"}) {
        INFO(date);
        CHECK(certain_date(date) == "");
    }
}

TEST_CASE("a head escapes what it is given, and claims no address that it does not know", "[head]") {
    const std::string head = document_page_head(sample_document(), {}, "");
    CHECK(contains(head, "content=\"Le quai &amp; la &quot;brume&quot;\""));
    CHECK(contains(head, "\"headline\":\"Le quai & la \\\"brume\\\"\""));
    CHECK(contains(head, "\"author\":[{\"@type\":\"Person\",\"name\":\"Anne Le Goff\"}]"));
    CHECK_FALSE(contains(head, "canonical"));
    CHECK(contains(document_page_head(sample_document(), {}, "https://a.example/"),
                   "<link rel=\"canonical\" href=\"https://a.example/e/quai.html\">"));
}

TEST_CASE("structured data cannot end its element", "[head]") {
    Document document = sample_document();
    document.summary = "</script><script>alert(1)</script>";
    CHECK_FALSE(contains(document_page_head(document, {}, ""), "</script><script>"));
}

TEST_CASE("a data set covers the time from its first date to its last, estimates included", "[head]") {
    Corpus corpus;
    for (const char* date : {"2025-12", "", "2025-02~", "2025-03/2026-02", "2026-01~"}) {
        corpus.documents.push_back(sample_document());
        corpus.documents.back().date = date;
    }
    CHECK(contains(dataset_json_ld(corpus, ""), "\"temporalCoverage\":\"2025-02/2026-01\""));
    CHECK_FALSE(contains(dataset_json_ld({}, ""), "temporalCoverage"));
}

TEST_CASE("a feed gives a day where it is known, and is XML whatever the texts hold", "[feed]") {
    Corpus corpus;
    corpus.documents = {sample_document(), sample_document()};
    corpus.documents[0].date = "";
    corpus.documents[0].title = "Sans \x01 date <b>";
    const std::string feed = write_feed(corpus, "https://a.example/");
    CHECK(contains(feed, "<pubDate>Mon, 14 Apr 2025 00:00:00 GMT</pubDate>"));
    CHECK(contains(feed, "<dc:date>2025-04-14</dc:date>"));
    CHECK(contains(feed, "<title>Sans  date &lt;b&gt;</title>"));
    CHECK(feed.find("Le quai") < feed.find("Sans"));
}

TEST_CASE("a site map names pages under the site's address", "[head]") {
    CHECK(contains(write_sitemap({"", "e/a.html"}, "https://a.example/"),
                   "<loc>https://a.example/</loc></url>\n<url><loc>https://a.example/e/a.html</loc>"));
    CHECK(contains(write_sitemap({""}, ""), "<loc>./</loc>"));
}

TEST_CASE("an installed archive has its own name, short enough for an icon", "[manifest]") {
    ArchiveInfo archive;
    archive.title = "Les billets \"du phare\" de la pointe";
    archive.language = "fr";
    const std::string manifest = web_manifest(archive);
    CHECK(contains(manifest, "\"name\": \"Les billets \\\"du phare\\\" de la pointe\""));
    CHECK(contains(manifest, "\"short_name\": \"Les billets \\\"du\""));
}
