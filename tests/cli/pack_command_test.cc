#include <catch2/catch_test_macros.hpp>

#include "cli/session.h"

namespace {

struct PackSession : Session {
    PackSession() {
        disk.files["in.txt"] = small_listing;
        disk.files["v/shell.html"] =
            "<!doctype html><html lang=\"{{language}}\"><head><title>{{title}}</title>{{head}}</head>"
            "<body>{{content}}{{scripts}}</body></html>";
        disk.files["v/site.css"] = "p{}";
        disk.files["v/fonts/a.woff2"] = "font";
        disk.files["v/corpus.schema.json"] = "{}";
    }
    bool written(const std::string& path) const { return disk.files.contains(path); }
};

}  // namespace

TEST_CASE("pack makes a site from the viewer's files and the archive", "[cli][pack]") {
    PackSession session;
    CHECK(session.run({"pack", "in.txt", "-o", "site", "--viewer", "v"}) == ExitStatus::done);
    CHECK(session.err.str() == "site: 2 documents\n");
    for (const char* path : {"site/index.html", "site/corpus.json", "site/e/le-phare-rouvre.html", "site/index.html.br",
                             "site/index.html.gz", "site/feed.xml", "site/corpus.schema.json"}) {
        INFO(path);
        CHECK(session.written(path));
    }
    CHECK_FALSE(session.written("site/shell.html"));
    CHECK_FALSE(session.written("site/fonts/a.woff2.br"));
    CHECK(session.disk.files.at("site/index.html").find("Le phare rouvre") != std::string::npos);
    CHECK(session.run({"pack", "in.txt", "-o", "site", "--viewer", "v"}) == ExitStatus::done);
}

TEST_CASE("pack leaves the compressed copies out when told so", "[cli][pack]") {
    PackSession session;
    CHECK(session.run({"pack", "in.txt", "-o", "site", "--viewer", "v", "--uncompressed"}) == ExitStatus::done);
    CHECK(session.written("site/index.html"));
    CHECK_FALSE(session.written("site/index.html.br"));
    CHECK_FALSE(session.written("site/index.html.gz"));
}

TEST_CASE("pack makes a single file when the output is named .html", "[cli][pack]") {
    PackSession session;
    CHECK(session.run({"pack", "in.txt", "-o", "out.html", "--viewer", "v", "--title", "Voix du cap"}) ==
          ExitStatus::done);
    REQUIRE(session.written("out.html"));
    CHECK(session.disk.files.at("out.html").find("Voix du cap") != std::string::npos);
}

TEST_CASE("pack finds the viewer beside the program or where the environment says", "[cli][pack]") {
    PackSession session;
    CHECK(session.run({"pack", "in.txt", "-o", "site"}) == ExitStatus::bad_input);
    CHECK(session.err.str() ==
          "no viewer (a folder with shell.html) in /opt/editotheque/bin/../../dist/viewer or "
          "/opt/editotheque/bin/../share/editotheque/viewer; run ./build-wasm.sh once to make it, or name it with "
          "--viewer "
          "or $EDITOTHEQUE_VIEWER\n");
    session.environment.viewer_variable = "v";
    CHECK(session.run({"pack", "in.txt", "-o", "site"}) == ExitStatus::done);
    session.environment.viewer_variable = "";
    session.disk.files["/opt/editotheque/bin/../share/editotheque/viewer/shell.html"] = "{{content}}";
    CHECK(session.run({"pack", "in.txt", "-o", "site2"}) == ExitStatus::done);
}

TEST_CASE("pack refuses a bad input, and an address that is none", "[cli][pack]") {
    PackSession session;
    session.disk.files["bad"] = "#include <x>\n";
    const auto before = session.disk.files;
    CHECK(session.run({"pack", "bad", "-o", "site", "--viewer", "v"}) == ExitStatus::bad_input);
    CHECK(session.run({"pack", "in.txt", "-o", "site", "--viewer", "v", "--base-url", "example.org"}) ==
          ExitStatus::wrong_usage);
    CHECK(session.disk.files == before);
}
