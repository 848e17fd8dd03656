#include "app/site.h"

#include <algorithm>
#include <utility>

#include "app/base64.h"
#include "app/html_writer.h"
#include "app/make_view.h"
#include "app/page_template.h"
#include "app/screen_parts.h"
#include "app/screen_state.h"
#include "app/update.h"
#include "formats/corpus_json.h"

namespace {

constexpr std::string_view script_tag = "<script src=\"app.js\" defer></script>";

// Where a route leads in a site of static files, from a page in the folder that `base` climbs out of. The states that only the
// program can compute (searches, filters) lead into the page with the program.
std::string static_link(const Route& route, const std::string& base) {
    if (route.screen == Screen::about) return base + "about.html";
    if (route.screen == Screen::document && route.query.empty()) return base + "e/" + route.document_id + ".html";
    Route plain;
    plain.page = route.page;
    if (route == plain) return base + (route.page == 1 ? "index.html" : "page-" + std::to_string(route.page) + ".html");
    return base + "index.html" + format_fragment(route);
}

std::string link_from_root(const Route& route) { return static_link(route, ""); }
std::string link_from_document(const Route& route) { return static_link(route, "../"); }

InterfaceLanguage interface_language(const ArchiveInfo& archive) {
    return archive.language.starts_with("en") ? InterfaceLanguage::english : InterfaceLanguage::french;
}

// The site's model: the archive as a visitor without any preference finds it.
Model static_model(const Corpus& corpus) {
    Model model;
    model.preferences.language = interface_language(corpus.archive);
    auto archive = std::make_shared<const Archive>(Archive::build(corpus));
    return update(std::move(model), action::Loading{action::ArchiveOpened{std::move(archive)}}).model;
}

Model at_route(const Model& model, const Route& route) {
    return update(model, action::Navigated{format_fragment(route)}).model;
}

struct Page {
    std::string_view base;         // relative way to the site's root
    std::string description;
    std::string head;              // more elements for <head>
    std::string scripts;
};

std::string write_page(const Model& model, const std::string& shell, const Page& page) {
    const View view = make_view(model);
    const LinkWriter link = page.base.empty() ? link_from_root : link_from_document;
    return fill_template(shell, {{"language", view.language},
                                 {"title", escape_html(view.title)},
                                 {"description", escape_html(page.description)},
                                 {"head", page.head},
                                 {"base", std::string(page.base)},
                                 {"content", write_html(view.root, link)},
                                 {"scripts", page.scripts}});
}

void add_list_pages(std::vector<SiteFile>& files, const Model& model, const std::string& shell) {
    const std::string& description = model.archive->info().description;
    const std::uint32_t pages =
        std::max<std::uint32_t>(1, (model.archive->document_count() + documents_per_page - 1) / documents_per_page);
    for (std::uint32_t page = 1; page <= pages; ++page) {
        Route route;
        route.page = page;
        const Page parts{"", description, "", std::string(page == 1 ? script_tag : "")};
        files.push_back({link_from_root(route), write_page(at_route(model, route), shell, parts)});
    }
}

void add_document_pages(std::vector<SiteFile>& files, const Model& model, const std::string& shell) {
    for (std::uint32_t doc = 0; doc < model.archive->document_count(); ++doc) {
        const Document document = model.archive->document(DocId{doc});
        const Route route = document_route(document, "");
        const Page parts{"../", document.summary, "", ""};
        files.push_back({link_from_root(route), write_page(at_route(model, route), shell, parts)});
    }
}

// JSON or text that may stand inside a <script> element: nothing in it can end the element.
std::string inside_script(std::string_view json) { return replace_all(json, "<", "\\u003c"); }

std::string with_inline_fonts(std::string css, const ViewerFiles& files) {
    for (const auto& [path, bytes] : files) {
        if (!path.ends_with(".woff2")) continue;
        css = replace_all(css, path, "data:font/woff2;base64," + base64(bytes));
    }
    return css;
}

std::string file_named(const ViewerFiles& files, const std::string& path) {
    const auto at = files.find(path);
    return at == files.end() ? std::string() : at->second;
}

// A single file talks to nobody: its policy allows what it carries and forbids every connection.
constexpr std::string_view single_file_policy =
    "default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'unsafe-inline'; "
    "img-src data: blob:; font-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

std::string with_policy(const std::string& html, std::string_view policy) {
    constexpr std::string_view opening = "http-equiv=\"Content-Security-Policy\" content=\"";
    const std::size_t at = html.find(opening);
    if (at == std::string::npos) return html;
    const std::size_t begin = at + opening.size();
    return html.substr(0, begin) + std::string(policy) + html.substr(html.find('"', begin));
}

// A single file has nothing to load ahead, and no file beside it for an icon.
std::string without_file_links(const std::string& html) {
    std::string out;
    for (std::size_t at = 0; at < html.size();) {
        const std::size_t end = std::min(html.find('\n', at), html.size() - 1) + 1;
        const std::string_view line = std::string_view(html).substr(at, end - at);
        const bool refers = line.starts_with("<link rel=\"preload\"") || line.starts_with("<link rel=\"icon\"");
        if (!refers) out += line;
        at = end;
    }
    return out;
}

std::string inline_scripts(const Corpus& corpus, const ViewerFiles& files) {
    return "<script type=\"application/json\" id=\"archive-data\">" + inside_script(write_corpus_json(corpus)) +
           "</script>\n<script type=\"text/plain\" id=\"core-data\">" + base64(file_named(files, "core.wasm")) +
           "</script>\n<script>" + file_named(files, "app.js") + "</script>";
}

std::string link_in_single_file(const Route& route) { return format_fragment(route); }

// Every document as HTML, for readers whose browser runs no program: hidden until noscript.css or the page shows them. Each
// stands under the id that its fragment names, so that the list's links lead to it all the same.
std::string documents_without_program(const Model& model) {
    std::string html = "<section id=\"documents\" hidden>";
    for (std::uint32_t doc = 0; doc < model.archive->document_count(); ++doc) {
        const Document document = model.archive->document(DocId{doc});
        const View view = make_view(at_route(model, document_route(document, "")));
        html += "\n<div class=\"page\" id=\"/e/" + escape_html(document.id) + "\">";
        html += write_html(view.root.children[1], link_in_single_file) + "</div>";
    }
    return html + "\n</section>";
}

}  // namespace

std::vector<SiteFile> make_site(const Corpus& corpus, const SiteOptions&, const std::string& shell_html) {
    const Model model = static_model(corpus);
    std::vector<SiteFile> files;
    add_list_pages(files, model, shell_html);
    Route about;
    about.screen = Screen::about;
    files.push_back({"about.html", write_page(at_route(model, about), shell_html,
                                              {"", corpus.archive.description, "", ""})});
    add_document_pages(files, model, shell_html);
    files.push_back({"corpus.json", write_corpus_json(corpus)});
    return files;
}

std::string make_single_file(const Corpus& corpus, const SiteOptions&, const ViewerFiles& viewer_files) {
    const Model model = static_model(corpus);
    const View view = make_view(model);
    const std::string css = with_inline_fonts(file_named(viewer_files, "site.css"), viewer_files);
    std::string shell = without_file_links(with_policy(file_named(viewer_files, "shell.html"), single_file_policy));
    shell = replace_all(shell, "<link rel=\"stylesheet\" href=\"{{base}}site.css\">", "{{style}}");
    shell = replace_all(shell, "<link rel=\"stylesheet\" href=\"{{base}}noscript.css\">", "{{noscript-style}}");
    return fill_template(shell, {{"language", view.language},
                                 {"title", escape_html(view.title)},
                                 {"description", escape_html(corpus.archive.description)},
                                 {"head", ""},
                                 {"base", ""},
                                 {"style", "<style>" + css + "</style>"},
                                 {"noscript-style", "<style>" + file_named(viewer_files, "noscript.css") + "</style>"},
                                 {"content", write_html(view.root, link_in_single_file)},
                                 {"scripts", documents_without_program(model) + "\n" +
                                                 inline_scripts(corpus, viewer_files)}});
}
