#include "cli/query_help.h"

#include <fmt/format.h>

#include <algorithm>

#include "query/query_language.h"

namespace {

std::string names_of(const QueryConstruct& construct) {
    const std::string english = spelling(construct, construct.names.english);
    const std::string french = spelling(construct, construct.names.french);
    return english == french ? english : english + " " + french;
}

}  // namespace

std::string query_help() {
    std::string out = "Words side by side are asked for together. Beside words, a query can hold:\n\n";
    for (const QueryConstruct& construct : query_language()) {
        out += fmt::format("  {:<28} {:<30} {}\n", names_of(construct), construct.example.english,
                           construct.description.english);
    }
    return out + "\nOperators are in capitals. NEAR binds before AND, and AND before OR.\n";
}
