#include "app/html_writer.h"

namespace {

bool starts_line(Role role) {
    switch (role) {
        case Role::text:
        case Role::span:
        case Role::mark:
        case Role::link:
        case Role::time:
        case Role::button:
        case Role::checkbox:
            return false;
        default:
            return true;
    }
}

void append_escaped(std::string& out, std::string_view text) {
    for (const char c : text) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            default: out += c;
        }
    }
}

void append_node(std::string& out, const Node& node, LinkWriter link) {
    if (node.role == Role::text) {
        append_escaped(out, node.text);
        return;
    }
    const HtmlElement element = html_element(node, link);
    if (starts_line(node.role) && !out.empty()) out += '\n';
    out += '<';
    out += element.tag;
    for (const auto& [name, value] : element.attributes) {
        out += ' ';
        out += name;
        out += "=\"";
        append_escaped(out, value);
        out += '"';
    }
    if (node.role == Role::searchbox) {
        out += " value=\"";
        append_escaped(out, node.text);
        out += "\">";
        return;
    }
    out += '>';
    for (const Node& child : node.children) append_node(out, child, link);
    out += "</";
    out += element.tag;
    out += '>';
}

}  // namespace

std::string escape_html(std::string_view text) {
    std::string out;
    append_escaped(out, text);
    return out;
}

std::string write_html(const Node& node, LinkWriter link) {
    std::string out;
    append_node(out, node, link);
    return out;
}
