#include <algorithm>
#include <utility>
#include <vector>

#include "app/base64.h"
#include "app/html_writer.h"
#include "app/make_view.h"
#include "app/page_head.h"
#include "app/page_template.h"
#include "app/screen_parts.h"
#include "app/sha256.h"
#include "app/site.h"
#include "app/static_pages.h"
#include "formats/corpus_json.h"

namespace {

std::string link_in_single_file(const Route& route) { return format_fragment(route); }

std::string with_inline_fonts(std::string css, const SiteFiles& files) {
    for (const auto& [path, bytes] : files) {
        if (!path.ends_with(".woff2")) continue;
        css = replace_all(css, path, "data:font/woff2;base64," + base64(bytes));
    }
    return css;
}

std::string digests(const std::vector<std::string>& sources) {
    std::string list;
    for (const std::string& source : sources) list += "'sha256-" + sha256_base64(source) + "' ";
    return list;
}

// A single file talks to nobody: its policy allows the very scripts and styles that it carries, fonts and pictures out of
// themselves, and no connection at all.
std::string policy(const std::vector<std::string>& scripts, const std::vector<std::string>& styles) {
    return "default-src 'none'; script-src " + digests(scripts) + "'wasm-unsafe-eval'; style-src " + digests(styles) +
           "; img-src data: blob:; font-src data:; base-uri 'none'; form-action 'none'; "
           "require-trusted-types-for 'script'";
}

std::string with_policy(const std::string& html, const std::string& policy) {
    constexpr std::string_view opening = "http-equiv=\"Content-Security-Policy\" content=\"";
    const std::size_t at = html.find(opening);
    if (at == std::string::npos) return html;
    const std::size_t begin = at + opening.size();
    return html.substr(0, begin) + policy + html.substr(html.find('"', begin));
}

// A single file has nothing beside it: no file to load ahead, no icon, no feed.
std::string without_file_links(const std::string& html) {
    std::string out;
    for (std::size_t at = 0; at < html.size();) {
        const std::size_t end = std::min(html.find('\n', at), html.size() - 1) + 1;
        const std::string_view line = std::string_view(html).substr(at, end - at);
        if (!line.starts_with("<link ")) out += line;
        at = end;
    }
    return out;
}

std::string inline_data(const Corpus& corpus, const SiteFiles& viewer) {
    return "<script type=\"application/json\" id=\"archive-data\">" + inside_script(write_corpus_json(corpus)) +
           "</script>\n<script type=\"text/plain\" id=\"core-data\">" + base64(file_named(viewer, "core.wasm")) +
           "</script>";
}

// Every document as HTML, for readers whose browser runs no program: hidden until noscript.css or the page shows them. Each
// stands under the id that its fragment names, so that the list's links lead to it all the same.
std::string documents_without_program(const Model& model, const Corpus& corpus) {
    std::string html = "<section id=\"documents\" hidden>";
    for (const Document& document : corpus.documents) {
        const View view = make_view(at_route(model, document_route(document, "")));
        html += "\n<div class=\"page\" id=\"/e/" + escape_html(document.id) + "\">";
        html += write_html(view.root.children[1], link_in_single_file) + "</div>";
    }
    return html + "\n</section>";
}

}  // namespace

std::string make_single_file(const Corpus& corpus, const SiteOptions& options, const SiteFiles& viewer) {
    const Model model = static_model(corpus);
    const View view = make_view(model);
    const std::string css = with_inline_fonts(file_named(viewer, "site.css"), viewer);
    const std::string noscript_css = file_named(viewer, "noscript.css");
    const std::string early = file_named(viewer, "early.js");
    const std::string program = file_named(viewer, "app.js");
    std::string shell = file_named(viewer, shell_name);
    shell = replace_all(shell, "<link rel=\"stylesheet\" href=\"{{base}}{{site.css}}\">", "{{style}}");
    shell = replace_all(shell, "<link rel=\"stylesheet\" href=\"{{base}}{{noscript.css}}\">", "{{noscript-style}}");
    shell = with_policy(without_file_links(shell), policy({early, program}, {css, noscript_css}));
    return fill_template(shell, {{"language", view.language},
                                 {"title", escape_html(view.title)},
                                 {"description", escape_html(corpus.archive.description)},
                                 {"head", start_page_head(corpus, options.base_url)},
                                 {"style", "<style>" + css + "</style>"},
                                 {"noscript-style", "<style>" + noscript_css + "</style>"},
                                 {"early", "<script data-program>" + early + "</script>"},
                                 {"content", write_html(view.root, link_in_single_file)},
                                 {"source", escape_html(source_of(corpus.archive))},
                                 {"address", escape_html(options.base_url)},
                                 {"scripts", documents_without_program(model, corpus) + "\n" + inline_data(corpus, viewer) +
                                                 "\n<script>" + program + "</script>"}});
}
