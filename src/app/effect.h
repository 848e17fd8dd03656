#pragma once

#include <string>
#include <variant>
#include <vector>

// What update() wants from the outside world, as data. The page carries effects out in order.
namespace effect {

struct PushUrl { std::string fragment; };     // a new history entry
struct ReplaceUrl { std::string fragment; };  // the same entry
struct ScrollToTop {};
struct ScrollToNode { std::string key; };
struct FocusNode { std::string key; };
struct CopyText { std::string text; std::string html; };
struct Store { std::string name, value; };  // a preference to remember

}  // namespace effect

using Effect = std::variant<effect::PushUrl, effect::ReplaceUrl, effect::ScrollToTop, effect::ScrollToNode,
                            effect::FocusNode, effect::CopyText, effect::Store>;
using Effects = std::vector<Effect>;
