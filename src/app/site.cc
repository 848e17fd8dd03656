#include "app/site.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "app/edition.h"
#include "app/feed.h"
#include "app/html_writer.h"
#include "app/make_view.h"
#include "app/page_head.h"
#include "app/page_template.h"
#include "app/screen_parts.h"
#include "app/screen_state.h"
#include "app/site_address.h"
#include "app/sitemap.h"
#include "app/static_pages.h"
#include "app/web_manifest.h"
#include "formats/corpus_json.h"

namespace {

constexpr const char* start_page = "index.html";
constexpr const char* about_page = "about.html";

// Where a route leads in a site of static files, from a page in the folder that `base` climbs out of. The states that only the
// program can compute (searches, filters) lead into the page with the program.
std::string static_link(const Route& route, const std::string& base) {
    if (route.screen == Screen::about) return base + about_page;
    if (route.screen == Screen::document && route.query.empty()) return base + document_page(route.document_id);
    Route plain;
    plain.page = route.page;
    if (route == plain) return base + (route.page == 1 ? start_page : "page-" + std::to_string(route.page) + ".html");
    return base + start_page + format_fragment(route);
}

std::string link_from_root(const Route& route) { return static_link(route, ""); }
std::string link_from_document(const Route& route) { return static_link(route, "../"); }

// Writes the pages of a site into `files`.
class PageWriter {
public:
    PageWriter(const Corpus& corpus, const SiteOptions& options, const std::string& shell, const ContentNames& names,
               SiteFiles& files)
        : corpus_(corpus), archive_(corpus.archive), model_(static_model(corpus)), options_(options), shell_(shell),
          names_(names), files_(files) {}

    void write_lists() {
        const std::uint32_t documents = model_.archive->document_count();
        const std::uint32_t pages = std::max(1U, (documents + documents_per_page - 1) / documents_per_page);
        for (std::uint32_t page = 1; page <= pages; ++page) {
            Route route;
            route.page = page;
            const std::string path = link_from_root(route);
            if (page > 1) write(route, path, "", archive_.description, list_page_head(archive_, options_.base_url, path));
            if (page == 1) write_start_page(route);
        }
    }

    void write_about() {
        Route route;
        route.screen = Screen::about;
        write(route, about_page, "", archive_.description, list_page_head(archive_, options_.base_url, about_page));
    }

    void write_documents() {
        for (const Document& document : corpus_.documents) {
            const Route route = document_route(document, "");
            write(route, link_from_root(route), "../", document.summary,
                  document_page_head(document, archive_, options_.base_url));
        }
    }

    const std::vector<std::string>& addresses() const { return addresses_; }

private:
    // The one page that the program runs in: it says where the program and the archive are.
    void write_start_page(const Route& route) {
        std::string head = start_page_head(corpus_, options_.base_url);
        for (const char* file : {"core.wasm", "corpus.json"}) {
            head += "<meta name=\"editotheque:" + std::string(file) + "\" content=\"" + name(file) + "\">\n";
        }
        scripts_ = "<script src=\"" + name("app.js") + "\" defer></script>";
        write(route, start_page, "", archive_.description, head);
        scripts_.clear();
    }

    void write(const Route& route, const std::string& path, const std::string& base, const std::string& description,
               const std::string& head) {
        const View view = make_view(at_route(model_, route));
        const std::string address = path == start_page ? "" : path;
        const LinkWriter link = base.empty() ? link_from_root : link_from_document;
        std::vector<std::pair<std::string_view, std::string>> values = {
            {"language", view.language},
            {"title", escape_html(view.title)},
            {"description", escape_html(description)},
            {"head", head},
            {"base", base},
            {"early", "<script src=\"" + base + name("early.js") + (scripts_.empty() ? "\"" : "\" data-program") + "></script>"},
            {"content", write_html(view.root, link)},
            {"source", escape_html(source_of(archive_))},
            {"address", escape_html(options_.base_url.empty() ? "" : options_.base_url + address)},
            {"scripts", scripts_}};
        values.insert(values.end(), names_.begin(), names_.end());
        files_[path] = fill_template(shell_, values);
        addresses_.push_back(address);
    }

    std::string name(const std::string& path) const {
        const auto at = names_.find(path);
        return at == names_.end() ? path : at->second;
    }

    const Corpus& corpus_;
    const ArchiveInfo& archive_;
    const Model model_;
    const SiteOptions& options_;
    const std::string& shell_;
    const ContentNames& names_;
    SiteFiles& files_;
    std::vector<std::string> addresses_;
    std::string scripts_;
};

// What a visit without a network needs. Everything else can be made of it by the program.
SiteFiles kept_offline(const SiteFiles& files, const ContentNames& names) {
    SiteFiles kept = {{"", files.at(start_page)}};
    for (const char* path : {"manifest.webmanifest", "icons/icon.svg"}) {
        if (files.contains(path)) kept[path] = files.at(path);
    }
    for (const auto& [path, name] : names) kept[name] = files.at(name);
    return kept;
}

}  // namespace

SiteFiles make_site(const Corpus& corpus, const SiteOptions& options, const SiteFiles& viewer) {
    SiteFiles files = viewer;
    const std::string shell = take_file(files, shell_name);
    const std::string worker = take_file(files, worker_name);
    ContentNames names = name_by_content(files);
    const std::string json = write_corpus_json(corpus);
    names["corpus.json"] = content_name("corpus.json", json);
    files["corpus.json"] = files[names["corpus.json"]] = json;
    PageWriter pages(corpus, options, shell, names, files);
    pages.write_lists();
    pages.write_about();
    pages.write_documents();
    files["sitemap.xml"] = write_sitemap(pages.addresses(), options.base_url);
    files["feed.xml"] = write_feed(corpus, options.base_url);
    files["manifest.webmanifest"] = web_manifest(corpus.archive);
    files[worker_name] = service_worker(worker, kept_offline(files, names));
    return files;
}
