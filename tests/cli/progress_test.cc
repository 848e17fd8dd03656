#include "cli/progress.h"

#include <catch2/catch_test_macros.hpp>

#include "cli/session.h"

TEST_CASE("long work shows a bar on a terminal and erases it", "[cli][progress]") {
    Session session;
    session.environment.err_is_terminal = true;
    {
        Progress progress(session.environment, "Reading", 40);
        for (int i = 0; i < 20; ++i) progress.advance();
    }
    CHECK(session.err.str().find("\rReading [###############...............] 50%") != std::string::npos);
    CHECK(session.err.str().ends_with("\r\x1b[K"));
}

TEST_CASE("no bar is shown when piped or for short work", "[cli][progress]") {
    Session session;
    { Progress(session.environment, "Reading", 1000).advance(500); }
    session.environment.err_is_terminal = true;
    { Progress(session.environment, "Reading", 3).advance(2); }
    CHECK(session.err.str().empty());
}
