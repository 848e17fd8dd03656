#include "ui/transition.h"

#include <catch2/catch_test_macros.hpp>

#include "ui/tokens.h"

TEST_CASE("A control eases into a state, arrives and rests", "[ui][transition]") {
    Transitions transitions;
    transitions.advance({"a", {}, {}}, 10.0, false);
    CHECK(transitions.running());
    CHECK(transitions.of("a").hovered == 0);
    transitions.advance({"a", {}, {}}, 10.0 + duration_state / 2, false);
    CHECK(transitions.running());
    CHECK(transitions.of("a").hovered > 0.4F);
    CHECK(transitions.of("a").hovered < 0.6F);
    transitions.advance({"a", {}, {}}, 10.0 + duration_state * 1.1, false);
    CHECK_FALSE(transitions.running());
    CHECK(transitions.of("a").hovered == 1);
}

TEST_CASE("A control that is left eases back and is forgotten", "[ui][transition]") {
    Transitions transitions;
    transitions.advance({"a", {}, {}}, 0, true);
    transitions.advance({"b", {}, {}}, 1, false);
    CHECK(transitions.running());
    CHECK(transitions.of("a").hovered == 1);
    transitions.advance({"b", {}, {}}, 1 + duration_state / 2, false);
    CHECK(transitions.of("a").hovered < 0.6F);
    CHECK(transitions.of("b").hovered > 0.4F);
    transitions.advance({"b", {}, {}}, 1 + duration_state * 1.1, false);
    CHECK(transitions.of("a").hovered == 0);
    CHECK(transitions.of("b").hovered == 1);
    CHECK_FALSE(transitions.running());
}

TEST_CASE("A long idle time before a state does not skip its transition", "[ui][transition]") {
    Transitions transitions;
    transitions.advance({}, 0, false);
    transitions.advance({{}, "a", {}}, 3600, false);
    CHECK(transitions.of("a").focused == 0);
    CHECK(transitions.running());
}

TEST_CASE("With reduced motion states change at once and nothing runs", "[ui][transition]") {
    Transitions transitions;
    transitions.advance({"a", "b", "a"}, 0, true);
    CHECK(transitions.of("a").hovered == 1);
    CHECK(transitions.of("a").pressed == 1);
    CHECK(transitions.of("b").focused == 1);
    CHECK_FALSE(transitions.running());
    transitions.advance({}, 0, true);
    CHECK(transitions.of("a").hovered == 0);
    CHECK_FALSE(transitions.running());
}

TEST_CASE("A clock that stands still or goes back does no harm", "[ui][transition]") {
    Transitions transitions;
    transitions.advance({"a", {}, {}}, 5, false);
    transitions.advance({"a", {}, {}}, 4, false);
    CHECK(transitions.of("a").hovered == 0);
    CHECK(transitions.running());
}
