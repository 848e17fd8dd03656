#include "app/edition.h"

#include <catch2/catch_test_macros.hpp>

#include "app/sha256.h"

TEST_CASE("SHA-256 gives the digests of FIPS 180-4's examples", "[sha256]") {
    CHECK(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256_hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    CHECK(sha256_base64("abc") == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
}

TEST_CASE("a name tells the contents: the same bytes the same name, other bytes another", "[edition]") {
    CHECK(content_name("a/app.js", "abc") == "a/app.ba7816bf8f.js");
    CHECK(content_name("app.js", "abd") != content_name("app.js", "abc"));
}

TEST_CASE("what pages load is renamed, and style sheets follow their fonts", "[edition]") {
    const auto renamed = [](const std::string& font) {
        SiteFiles files = {{"site.css", "url(fonts/a.woff2)"}, {"fonts/a.woff2", font}, {"icons/icon.svg", "<svg/>"}};
        const ContentNames names = name_by_content(files);
        CHECK(files.size() == 3);
        CHECK(files.contains("icons/icon.svg"));
        CHECK(files.at(names.at("fonts/a.woff2")) == font);
        CHECK(files.at(names.at("site.css")) == "url(" + names.at("fonts/a.woff2") + ")");
        return names.at("site.css");
    };
    CHECK(renamed("one") == renamed("one"));
    CHECK(renamed("one") != renamed("two"));
}

TEST_CASE("the edition's name changes with any file that it keeps, and with the worker itself", "[edition]") {
    const std::string worker = "{{edition}} {{files}}";
    const std::string script = service_worker(worker, {{"", "abc"}});
    CHECK(script.substr(10) == " {\"\":\"ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=\"}");
    const auto edition = [](const std::string& text) { return text.substr(0, 10); };
    CHECK(edition(script) == edition(service_worker(worker, {{"", "abc"}})));
    CHECK(edition(script) != edition(service_worker(worker, {{"", "abd"}})));
    CHECK(edition(script) != edition(service_worker(worker + ' ', {{"", "abc"}})));
}
