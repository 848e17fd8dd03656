#include <unistd.h>

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <sstream>

#include "cli/output.h"

namespace {

// A folder of its own that is gone after the test.
struct TemporaryFolder {
    std::string path;
    TemporaryFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "editotheque-test-XXXXXX").string();
        path = mkdtemp(name.data());
    }
    ~TemporaryFolder() { std::filesystem::remove_all(path); }
};

}  // namespace

TEST_CASE("files and folders are written, listed and read on the real disk", "[cli][file_system]") {
    const TemporaryFolder folder;
    RealFileSystem disk;
    std::ostringstream out, err;
    Environment environment{disk, out, err, false, false, "", ""};
    const std::string site = folder.path + "/deep/er/site";
    const std::string bytes("a\0b\r\n", 5);
    REQUIRE(
        write_output_folder(environment, site, {{"index.html", "1"}, {"corpus.json", bytes}, {"e/x.html", "1"}}).ok());
    const auto names = disk.list_files(site);
    REQUIRE(names);
    CHECK(names.value() == std::vector<std::string>{"corpus.json", "e/x.html", "index.html"});
    CHECK(disk.read_file(site + "/corpus.json").value() == bytes);

    REQUIRE(write_output_folder(environment, site + "/", {{"index.html", "2"}}).ok());
    CHECK(disk.list_files(site).value() == std::vector<std::string>{"index.html"});
    CHECK(disk.list_files(folder.path).value() == std::vector<std::string>{"deep/er/site/index.html"});

    REQUIRE(write_output_file(environment, folder.path + "/f", "whole").ok());
    CHECK(disk.read_file(folder.path + "/f").value() == "whole");
    CHECK(disk.is_device("/dev/null"));
    CHECK(write_output_file(environment, "/dev/null", "x").ok());
    CHECK(disk.is_device("/dev/null"));
}

TEST_CASE("errors of the real disk name the path", "[cli][file_system]") {
    const TemporaryFolder folder;
    RealFileSystem disk;
    const std::string absent = folder.path + "/absent";
    CHECK(describe(disk.read_file(absent).error()) == absent + ": cannot be read: No such file or directory");
    CHECK_FALSE(disk.write_file(absent + "/x", "").ok());
    CHECK_FALSE(disk.list_files(absent));
    CHECK_FALSE(disk.read_file(folder.path));
}

TEST_CASE("paths are joined and split at the slash", "[cli][file_system]") {
    CHECK(join_path("a", "b") == "a/b");
    CHECK(join_path("a/", "b") == "a/b");
    CHECK(join_path("", "b") == "b");
    CHECK(parent_path("a/b/c") == "a/b");
    CHECK(parent_path("/a") == "/");
    CHECK(parent_path("a").empty());
}
