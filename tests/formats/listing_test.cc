#include "formats/listing.h"

#include <catch2/catch_test_macros.hpp>

#include "formats/read_data.h"

namespace {

Result<Imported> read(const std::string& text) {
    return listing_importer.read(Input{"a.txt", text}, {});
}

Corpus corpus_of(const std::string& text) {
    const Result<Imported> result = read(text);
    INFO((result ? "" : describe(result.error())));
    REQUIRE(result);
    return result.value().corpus;
}

std::string error_of(const std::string& text) {
    const Result<Imported> result = read(text);
    REQUIRE_FALSE(result);
    return describe(result.error());
}

// "label / title / first word of the text", to compare readings at a glance.
std::vector<std::string> outline(const Corpus& corpus) {
    std::vector<std::string> lines;
    for (const Document& document : corpus.documents) {
        lines.push_back(document.label_as_printed + " / " + document.title + " / " +
                        document.body.substr(0, document.body.find(' ')));
    }
    return lines;
}

const std::string long_text =
    "Les barques rentrent à la nuit, chargées jusqu’au bord, et le port entier descend sur le quai pour les voir "
    "accoster "
    "une à une. Personne ne parle avant la dernière.";

}  // namespace

TEST_CASE("a listing gives its documents in order", "[listing]") {
    const Corpus corpus = corpus_of(read_data("listing/carnets.txt"));
    CHECK(corpus.archive.title == "Échos");
    CHECK(corpus.archive.language == "fr");
    CHECK(outline(corpus) == std::vector<std::string>{
                                 "Echo / Le phare rouvre : deux hivers de travaux et une lampe neuve / La",
                                 "ECHO / Marées d’équinoxe, le port se prépare / Les",
                                 "ÉCHO / Qui veut encore des cloches à vaches ? / Dans",
                                 "Écho / Un four pour trois villages / Ils",
                                 "Écho / Tempêtes, tuiles, patience… En février, la commune répare tout / On",
                                 " / Peut-on apprendre le tressage à soixante ans passés ? / Connaissez-vous",
                                 " / La bibliothèque du bac : quand les passagers deviennent les lecteurs les plus "
                                 "assidus de toute la rive gauche "
                                 "du fleuve / Sur",
                             });
    CHECK(corpus.documents[0].id == "le-phare-rouvre-deux-hivers-de-travaux-et-une-lampe-neuve");
    for (std::size_t i = 0; i < corpus.documents.size(); ++i) {
        CHECK(corpus.documents[i].position == i + 1);
        CHECK(corpus.documents[i].source.empty());
        CHECK(corpus.documents[i].summary.empty());
        CHECK(corpus.documents[i].label == "Écho");  // also where none was printed: the archive's title is its plural
    }
}

TEST_CASE("records without text or without label are kept", "[listing]") {
    const Result<Imported> result = read(read_data("listing/holes.txt"));
    REQUIRE(result);
    const Corpus& corpus = result.value().corpus;
    CHECK(outline(corpus) == std::vector<std::string>{
                                 "Écho / Le puits de la place donne de nouveau / L’eau",
                                 "Écho / Une foire sans marchands / ",
                                 "Écho / Le cirque Balandin plante son chapiteau / Trois",
                                 " / La neige de mai surprend les vergers du coteau / ",
                                 "Tribune / Rendez-nous le banc de la gare / Il",
                             });
    CHECK(corpus.documents[3].label == "Écho");
    CHECK(corpus.documents[4].label == "Tribune");
    CHECK(result.value().document_lines == std::vector<std::size_t>{2, 5, 7, 10, 11});
    CHECK(result.value().ids_made);
}

TEST_CASE("CRLF, a byte order mark and blank lines between records are accepted", "[listing]") {
    const Corpus corpus = corpus_of(read_data("listing/crlf_bom_blank_lines.txt"));
    CHECK(corpus.archive.title.empty());
    CHECK(outline(corpus) ==
          std::vector<std::string>{"Billet / Les oies du bief / Elles", "Billet / La dernière diligence / Elle"});
    CHECK(corpus.documents[1].body.ends_with("d’une fête."));
}

TEST_CASE("a listing may have blank lines everywhere", "[listing]") {
    const Corpus corpus = corpus_of("Billets\n\nBillet\n\nLes oies du bief\n\n" + long_text +
                                    "\n\nBillet\n\nLa diligence\n\n" + long_text + "\n");
    CHECK(corpus.archive.title == "Billets");
    CHECK(outline(corpus) ==
          std::vector<std::string>{"Billet / Les oies du bief / Les", "Billet / La diligence / Les"});
}

TEST_CASE("a listing without any label is read", "[listing]") {
    const Corpus corpus =
        corpus_of("Les oies du bief sont revenues\n" + long_text + "\nLa dernière diligence ?\n" + long_text + "\n");
    CHECK(outline(corpus) ==
          std::vector<std::string>{" / Les oies du bief sont revenues / Les", " / La dernière diligence ? / Les"});
    CHECK(corpus.documents[0].label.empty());
    CHECK(corpus.archive.title.empty());
}

TEST_CASE("a short line before a title is its label even when it stands once", "[listing]") {
    const Corpus corpus = corpus_of("Billet\nLes oies du bief sont revenues\n" + long_text +
                                    "\nHors saison\nLa dernière diligence roule encore\n" + long_text + "\n");
    CHECK(corpus.documents[1].label_as_printed == "Hors saison");
}

TEST_CASE("a short text belongs to its title", "[listing]") {
    const std::string short_text =
        "Trois hameaux, un seul car, et des horaires que nul n'a jamais vus imprimés ailleurs que sur un ticket de "
        "caisse.";
    const Corpus corpus = corpus_of("Écho\nLe car du matin et ses horaires secrets\n" + short_text +
                                    "\nÉcho\nLes oies du bief\n" + long_text + "\n");
    CHECK(corpus.documents[0].body == short_text);
}

TEST_CASE("a label takes the most frequent of its accented spellings", "[listing]") {
    const std::string rest = "\nLes oies du bief sont revenues\n" + long_text + "\n";
    const Corpus corpus =
        corpus_of("ECHO" + rest + "ECHO" + rest + "ECHO" + rest + "Écho" + rest + "Écho" + rest + "ÉCHO" + rest);
    for (const Document& document : corpus.documents) CHECK(document.label == "Écho");
    CHECK(corpus.documents[0].label_as_printed == "ECHO");
    CHECK(corpus.documents[5].id == "les-oies-du-bief-sont-revenues-6");
}

TEST_CASE("a file that is no listing is refused with the line and the reason", "[listing]") {
    CHECK(error_of("") == "a.txt:1:1: the file is empty; expected a listing");
    CHECK(error_of("\n \r\n") == "a.txt:1:1: the file is empty; expected a listing");
    CHECK(error_of(read_data("listing/program.c.txt")) ==
          "a.txt:1: not a listing: this looks like source code or markup, not lines of text");
    CHECK(error_of(read_data("listing/table.csv.txt")) ==
          "a.txt:1: not a listing: this looks like a table (CSV), not lines of text");
    CHECK(error_of(read_data("listing/page.html.txt")) == "a.txt:1: not a listing: this looks like HTML or XML");
    CHECK(error_of("\n[1, 2]") == "a.txt:2: not a listing: this looks like JSON");
    CHECK(error_of("---\ntitle: x\n---\n") == "a.txt:1: not a listing: this looks like front matter");
    CHECK(error_of(std::string("Écho\nun\0deux\n", 14)) == "a.txt:2: not a listing: binary data (a control character)");
    CHECK(error_of("Écho\nCaf\xE9 cr\xE8me\n") == "a.txt:2:4: not UTF-8; save the listing as UTF-8");
    CHECK(error_of(read_data("listing/prose.txt")) ==
          "a.txt:1: not a listing: a paragraph of 302 characters where a title was expected");
    CHECK(error_of(read_data("listing/poem.txt")) ==
          "a.txt:1: not a listing: nothing tells labels, titles and texts apart; expected, for each document, a label "
          "line "
          "(optional), a title line and a longer line of text");
    CHECK(error_of("Mémoires d’un passeur\n" + long_text + "\n" + long_text + "\n" + long_text + "\n") ==
          "a.txt:3: not a listing: several paragraphs in a row; expected one line of text for each title");
    CHECK(error_of("Il pleut.\n" + long_text + "\nIl pleut encore.\n" + long_text + "\n") ==
          "a.txt:1: not a listing: the lines read like sentences of a text; expected titles, without a full stop");
}

TEST_CASE("only listings are recognised as such", "[listing]") {
    const auto recognised = [](const std::string& text) { return listing_importer.recognises(Input{"a", text}); };
    CHECK(recognised(read_data("listing/carnets.txt")));
    CHECK(recognised(read_data("listing/holes.txt")));
    CHECK_FALSE(recognised(read_data("listing/prose.txt")));
    CHECK_FALSE(recognised(read_data("corpus_json/complete.json")));
    std::string big;
    while (big.size() < 200000) big += "Écho\nLes oies du bief\n" + long_text + "\n";
    CHECK(recognised(big));
    CHECK_FALSE(recognised(std::string(200000, 'a')));
}
