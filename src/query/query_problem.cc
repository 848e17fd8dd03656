#include "query/query_problem.h"

#include <array>

namespace {

struct Description {
    std::string_view name, message;
};

// In the order of QueryProblemKind.
constexpr auto descriptions = std::to_array<Description>({
    {"unpaired_quote", "a quotation mark without its pair"},
    {"unpaired_parenthesis", "a parenthesis without its pair"},
    {"empty_group", "parentheses without a word in them"},
    {"missing_operand", "an operator without a word on one of its sides"},
    {"near_operand", "NEAR stands between words, phrases or alternatives of these"},
    {"bad_date",
     "not a date; expected 2025, 2025-04, 2025-04-14 or an interval of these, as 2025-04/2025-06, 2025/.. or ../2025"},
    {"empty_field_value", "a field without a value; it follows the colon directly"},
    {"too_many_words", "too many different words: the rest is left out"},
    {"nesting_too_deep", "parentheses nested too deep: the innermost ones are ignored"},
});

const Description& description_of(QueryProblemKind kind) { return descriptions[static_cast<std::size_t>(kind)]; }

}  // namespace

std::string_view name_of(QueryProblemKind kind) { return description_of(kind).name; }

QueryProblem query_problem(QueryProblemKind kind, ByteRange range) {
    return {range, kind, std::string(description_of(kind).message)};
}
