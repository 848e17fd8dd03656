#include "app/html_element.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace {

struct TagOfRole {
    Role role;
    std::string_view tag;
    std::string_view aria_role;  // where the element does not say it itself
};

constexpr TagOfRole tags[] = {
    {Role::document, "div", ""},
    {Role::banner, "header", ""},
    {Role::search, "div", "search"},
    {Role::main, "main", ""},
    {Role::contentinfo, "footer", ""},
    {Role::navigation, "nav", ""},
    {Role::region, "section", ""},
    {Role::group, "div", "group"},
    {Role::block, "div", ""},
    {Role::span, "span", ""},
    {Role::heading, "h", ""},
    {Role::paragraph, "p", ""},
    {Role::list, "ul", "list"},  // said again: Safari drops the role of lists without markers
    {Role::list_item, "li", ""},
    {Role::article, "article", ""},
    {Role::link, "a", ""},
    {Role::button, "button", ""},
    {Role::checkbox, "button", "checkbox"},
    {Role::searchbox, "input", ""},
    {Role::status, "div", "status"},
    {Role::time, "time", ""},
    {Role::term_list, "dl", ""},
    {Role::term, "dt", ""},
    {Role::definition, "dd", ""},
    {Role::mark, "mark", ""},
    {Role::text, "", ""},
};

const TagOfRole& tag_of(Role role) {
    return *std::find_if(std::begin(tags), std::end(tags), [&](const TagOfRole& entry) { return entry.role == role; });
}

std::string_view heading_tag(int level) {
    static constexpr std::array<std::string_view, 6> headings = {"h1", "h2", "h3", "h4", "h5", "h6"};
    return headings[static_cast<std::size_t>(std::clamp(level, 1, 6) - 1)];
}

std::string truth(bool value) { return value ? "true" : "false"; }

class Attributes {
public:
    explicit Attributes(HtmlElement& element) : list_(element.attributes) {}

    void add(std::string_view name, std::string value) { list_.emplace_back(name, std::move(value)); }
    void add_if(std::string_view name, std::string_view value) {
        if (!value.empty()) list_.emplace_back(name, std::string(value));
    }

private:
    std::vector<std::pair<std::string_view, std::string>>& list_;
};

void add_searchbox(Attributes& out, const Node& node) {
    out.add("type", "search");
    out.add("enterkeyhint", "search");
    out.add("autocomplete", "off");
    out.add("autocapitalize", "none");
    out.add("spellcheck", "false");
    out.add_if("placeholder", node.value);
}

void add_state(Attributes& out, const Node& node) {
    if (node.role == Role::button || node.role == Role::checkbox) out.add("type", "button");
    if (node.checked) out.add(node.role == Role::checkbox ? "aria-checked" : "aria-pressed", truth(*node.checked));
    if (node.expanded) out.add("aria-expanded", truth(*node.expanded));
    if (node.current) out.add("aria-current", node.role == Role::link ? "page" : "location");
    if (node.disabled) out.add("disabled", "");
    if (node.folded) out.add("hidden", "until-found");
}

}  // namespace

HtmlElement html_element(const Node& node, LinkWriter link) {
    HtmlElement element;
    if (node.role == Role::text) return element;
    const TagOfRole& entry = tag_of(node.role);
    element.tag = node.role == Role::heading ? heading_tag(node.level) : entry.tag;
    Attributes out(element);
    out.add("data-k", node.key);
    out.add_if("class", css_class_of(node.style));
    out.add_if("role", entry.aria_role);
    out.add_if("aria-label", node.name);
    out.add_if("lang", node.lang);
    if (node.role == Role::link) out.add("href", node.route ? link(*node.route) : node.href);
    if (node.role == Role::searchbox) add_searchbox(out, node);
    if (node.role == Role::time) out.add_if("datetime", node.value);
    add_state(out, node);
    // The share as tenths, for the skin without the canvas; the painter has the exact one.
    if (node.share > 0) out.add("data-share", std::to_string(std::lround(std::ceil(node.share * 10.F))));
    return element;
}
