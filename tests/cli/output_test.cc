#include "cli/output.h"

#include <catch2/catch_test_macros.hpp>

#include "cli/session.h"

using Files = std::map<std::string, std::string>;

TEST_CASE("a file is replaced whole", "[cli][output]") {
    Session session;
    session.disk.files["a"] = "old";
    CHECK(write_output_file(session.environment, "a", "new").ok());
    CHECK(session.disk.files == Files{{"a", "new"}});
}

TEST_CASE("a file that cannot be written leaves the old one and nothing else", "[cli][output]") {
    Session session;
    session.disk.files["a"] = "old";
    session.disk.broken = {"a.partial"};
    const Status full = write_output_file(session.environment, "a", "new");
    REQUIRE_FALSE(full.ok());
    CHECK(describe(full.error()) == "a: cannot be written: No space left on device");
    session.disk.broken = {"a"};
    CHECK_FALSE(write_output_file(session.environment, "a", "new").ok());
    CHECK(session.disk.files == Files{{"a", "old"}});
}

TEST_CASE("a device is written into, not replaced", "[cli][output]") {
    Session session;
    session.disk.devices = {"/dev/null"};
    session.disk.broken = {"/dev/null.partial"};
    CHECK(write_output_file(session.environment, "/dev/null", "x").ok());
}

TEST_CASE("a new folder gets all files", "[cli][output]") {
    Session session;
    CHECK(write_output_folder(session.environment, "site/", {{"index.html", "i"}, {"e/a.html", "a"}}).ok());
    CHECK(session.disk.files == Files{{"site/index.html", "i"}, {"site/e/a.html", "a"}});
}

TEST_CASE("a site made before is replaced, its old pages with it", "[cli][output]") {
    Session session;
    session.disk.files = {{"s/index.html", "1"}, {"s/corpus.json", "1"}, {"s/e/gone.html", "1"}, {"other", "x"}};
    CHECK(write_output_folder(session.environment, "s", {{"index.html", "2"}}).ok());
    CHECK(session.disk.files == Files{{"s/index.html", "2"}, {"other", "x"}});
}

TEST_CASE("a folder with other files is left alone", "[cli][output]") {
    Session session;
    session.disk.files = {{"home/thesis.doc", "x"}, {"home/index.html", "x"}};
    const Files before = session.disk.files;
    const Status status = write_output_folder(session.environment, "home", {{"index.html", "2"}});
    REQUIRE_FALSE(status.ok());
    CHECK(describe(status.error()) == "home: holds other files; expected a new or empty folder, or a site made before");
    CHECK_FALSE(write_output_folder(session.environment, "home/thesis.doc", {}).ok());
    CHECK(session.disk.files == before);
}

TEST_CASE("a folder is written whole or not at all", "[cli][output]") {
    Session session;
    session.disk.files = {{"s/index.html", "1"}, {"s/corpus.json", "1"}};
    const Files before = session.disk.files;
    SECTION("a file fails") {
        session.disk.broken = {"s.partial/z"};
    }
    SECTION("the swap fails half-way") {
        session.disk.broken = {"s.partial+"};
    }
    CHECK_FALSE(write_output_folder(session.environment, "s", {{"a", "2"}, {"z", "2"}}).ok());
    CHECK(session.disk.files == before);
}
