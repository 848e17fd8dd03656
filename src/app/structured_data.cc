#include "app/structured_data.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "app/site_address.h"
#include "formats/json_text.h"
#include "text/edtf.h"

namespace {

// A JSON-LD object; empty values are left out.
class Thing {
public:
    explicit Thing(const std::string& type) { raw("@type", json_string(type)); }

    Thing& text(const std::string& name, const std::string& value) {
        if (!value.empty()) raw(name, json_string(value));
        return *this;
    }
    Thing& thing(const std::string& name, const Thing& value) { return raw(name, value.json()); }
    Thing& things(const std::string& name, const std::vector<Thing>& values) {
        std::string list;
        for (const Thing& value : values) list += (list.empty() ? "" : ",") + value.json();
        return values.empty() ? *this : raw(name, "[" + list + "]");
    }
    Thing& texts(const std::string& name, const std::vector<std::string>& values) {
        std::string list;
        for (const std::string& value : values) list += (list.empty() ? "" : ",") + json_string(value);
        return values.empty() ? *this : raw(name, "[" + list + "]");
    }
    std::string json() const { return "{" + fields_ + "}"; }
    std::string document() const { return "{\"@context\":\"https://schema.org\"," + fields_ + "}"; }

private:
    Thing& raw(const std::string& name, const std::string& json) {
        fields_ += (fields_.empty() ? "" : ",") + json_string(name) + ":" + json;
        return *this;
    }

    std::string fields_;
};

Thing named(const std::string& type, const std::string& name) {
    Thing thing(type);
    thing.text("name", name);
    return thing;
}

void add_named(Thing& thing, const std::string& field, const std::string& type, const std::vector<std::string>& names) {
    std::vector<Thing> values;
    for (const std::string& name : names) values.push_back(named(type, name));
    thing.things(field, values);
}

// An address as it is, words as a work of that name: schema.org takes no bare words here.
void add_license(Thing& thing, const std::string& license) {
    if (license.starts_with("http")) thing.text("license", license);
    if (!license.empty() && !license.starts_with("http")) thing.thing("license", named("CreativeWork", license));
}

std::string below(const std::string& base_url, const std::string& address) {
    return base_url.empty() ? "" : base_url + address;
}

// What the documents speak of, as far as it has a name.
std::vector<Thing> mentions_of(const Document& document) {
    std::vector<Thing> mentions;
    const auto add = [&](const char* type, const std::vector<std::string>& names) {
        for (const std::string& name : names) mentions.push_back(named(type, name));
    };
    add("Person", document.people);
    add("Organization", document.organizations);
    add("Place", document.places);
    add("CreativeWork", document.works);
    add("Event", document.events);
    return mentions;
}

// From the year and month of the first known date to those of the last: "2025-02/2026-01".
std::string temporal_coverage(const Corpus& corpus) {
    std::vector<std::pair<Day, std::string>> months;
    for (const Document& document : corpus.documents) {
        const auto date = parse_edtf(document.date);
        if (date) months.emplace_back(date.value().days().first, document.date.substr(0, date.value().start.month > 0 ? 7 : 4));
    }
    if (months.empty()) return "";
    const auto [first, last] = std::minmax_element(months.begin(), months.end());
    return first->second + "/" + last->second;
}

}  // namespace

std::string certain_date(const std::string& edtf) {
    const auto date = parse_edtf(edtf);
    const bool certain = date && !date.value().end && !date.value().start.approximate && !date.value().start.uncertain;
    return certain ? edtf : "";
}

std::string dataset_json_ld(const Corpus& corpus, const std::string& base_url) {
    const ArchiveInfo& archive = corpus.archive;
    Thing set = named("Dataset", archive.title);
    set.text("description", archive.description).text("inLanguage", archive.language).text("url", base_url);
    add_license(set, archive.license);
    set.text("dateModified", certain_date(archive.edition));
    set.text("temporalCoverage", temporal_coverage(corpus));
    if (!archive.publisher.empty()) set.thing("publisher", named("Organization", archive.publisher));
    Thing download("DataDownload");
    download.text("encodingFormat", "application/json").text("contentUrl", below(base_url, "corpus.json"));
    set.thing("distribution", download);
    return set.document();
}

std::string article_json_ld(const Document& document, const ArchiveInfo& archive, const std::string& base_url) {
    Thing article("Article");
    article.text("headline", document.title).text("description", document.summary);
    article.text("datePublished", certain_date(document.date)).text("articleSection", document.label);
    article.text("inLanguage", document.lang.empty() ? archive.language : document.lang);
    add_named(article, "author", "Person", document.authors);
    if (!archive.publisher.empty()) article.thing("publisher", named("Organization", archive.publisher));
    article.texts("keywords", document.themes).things("mentions", mentions_of(document));
    article.text("url", below(base_url, document_page(document.id))).text("sameAs", document.url);
    article.thing("isPartOf", named("Dataset", archive.title).text("url", base_url));
    return article.document();
}
