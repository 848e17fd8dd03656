#include "app/site.h"

#include <catch2/catch_test_macros.hpp>

#include "app/base64.h"
#include "app/edition.h"
#include "app/page_template.h"
#include "app/sha256.h"
#include "sample_archive.h"

namespace {

const std::string shell =
    "<html lang=\"{{language}}\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'self'\">\n"
    "<title>{{title}}</title>\n"
    "<link rel=\"preload\" href=\"{{base}}{{fonts/a.woff2}}\">\n"
    "<link rel=\"stylesheet\" href=\"{{base}}{{site.css}}\">\n"
    "{{early}}\n"
    "<noscript><link rel=\"stylesheet\" href=\"{{base}}{{noscript.css}}\"></noscript>\n"
    "{{head}}{{content}}{{source}}{{address}}{{scripts}}</html>\n";

const SiteFiles viewer = {{"shell.html", shell},
                          {"service-worker.js", "const edition = '{{edition}}', files = {{files}};"},
                          {"site.css", "@font-face{src:url(\"fonts/a.woff2\")}"},
                          {"noscript.css", "p{}"},
                          {"early.js", "first();"},
                          {"app.js", "start();"},
                          {"core.wasm", "\1\2\3"},
                          {"fonts/a.woff2", "font"},
                          {"icons/icon.svg", "<svg/>"}};

std::string file(const SiteFiles& files, const std::string& path) {
    const auto at = files.find(path);
    return at == files.end() ? "absent" : at->second;
}

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a site has a page for the list, the archive and each document, and the viewer's files", "[site]") {
    const SiteFiles files = make_site(sample_corpus(), {}, viewer);
    for (const char* path : {"about.html", "corpus.json", "e/brume.html", "e/maree.html", "e/quai.html", "feed.xml",
                             "icons/icon.svg", "index.html", "manifest.webmanifest", "service-worker.js",
                             "sitemap.xml"}) {
        INFO(path);
        CHECK(files.contains(path));
    }
    CHECK_FALSE(files.contains("shell.html"));
    const std::string index = file(files, "index.html");
    CHECK(contains(index, "href=\"e/maree.html\""));
    CHECK(contains(index, "<script src=\"" + content_name("app.js", "start();") + "\" defer>"));
    const std::string document = file(files, "e/brume.html");
    CHECK(contains(document, "href=\"../site."));
    CHECK(contains(document, "Second paragraphe, avec un cheval."));
    CHECK(contains(document, "href=\"../index.html\""));
    CHECK_FALSE(contains(document, "app."));
}

TEST_CASE("a long archive has static pages for its whole list", "[site]") {
    Corpus corpus;
    for (int i = 0; i < 120; ++i) {
        Document document;
        document.id = "d" + std::to_string(i);
        document.title = "Document " + std::to_string(i);
        corpus.documents.push_back(document);
    }
    const auto files = make_site(corpus, {}, viewer);
    CHECK(contains(file(files, "index.html"), "href=\"page-2.html\""));
    CHECK(contains(file(files, "page-3.html"), "e/d119.html"));
    CHECK(file(files, "page-4.html") == "absent");
}

TEST_CASE("a single file refers to nothing outside itself", "[site]") {
    Corpus corpus = sample_corpus();
    corpus.documents[0].body = "</script><script>alert(1)</script>";
    const std::string html = make_single_file(corpus, {}, viewer);
    CHECK_FALSE(contains(html, "site.css"));
    CHECK_FALSE(contains(html, "rel=\"preload\""));
    CHECK_FALSE(contains(html, "'self'"));
    CHECK_FALSE(contains(html, "<script>alert"));
    CHECK(contains(html, "url(\"data:font/woff2;base64,Zm9udA==\")"));
    CHECK(contains(html, "id=\"core-data\">AQID</script>"));
    CHECK(contains(html, "<script>start();</script>"));
    CHECK(contains(html, "id=\"/e/quai\""));
    CHECK(contains(html, "script-src 'sha256-" + sha256_base64("first();") + "' 'sha256-" + sha256_base64("start();") +
                             "' 'wasm-unsafe-eval'"));
    CHECK(contains(html, "'sha256-" + sha256_base64("p{}") + "'"));
    CHECK_FALSE(contains(html, "{{"));
}

TEST_CASE("base64 pads as RFC 4648 says", "[site]") {
    CHECK(base64("") == "");
    CHECK(base64("f") == "Zg==");
    CHECK(base64("fo") == "Zm8=");
    CHECK(base64("foo") == "Zm9v");
    CHECK(base64("\xFF\xFE\xFD") == "//79");
}

TEST_CASE("a template fills what it knows and looks at no value again", "[site]") {
    CHECK(fill_template("a{{x}}b{{y}}{{z", {{"x", "{{y}}"}}) == "a{{y}}b{{y}}{{z");
    CHECK(replace_all("aXbX", "X", "XX") == "aXXbXX");
}
