#include <catch2/catch_test_macros.hpp>

#include "describe_query.h"

TEST_CASE("Words side by side are asked for together", "[syntax]") {
    CHECK(parsed("presse libre") == "presse libre");
    CHECK(parsed("presse ET libre") == "presse libre");
    CHECK(parsed("presse AND libre") == "presse libre");
    CHECK(parsed("500 000 chevaux") == "500000 chevaux");
    CHECK(parsed("") == "");
}

TEST_CASE("OR stands between alternatives and binds last", "[syntax][or]") {
    CHECK(parsed("chat OU chien") == "(chat | chien)");
    CHECK(parsed("chat OR chien") == "(chat | chien)");
    CHECK(parsed("chat noir OU chien blanc OU \"la souris\"") == "((chat noir) | (chien blanc) | \"la souris\")");
    CHECK(parsed("(chat OU chien) noir") == "(chat | chien) noir");
    CHECK(parsed("chat ET noir OU chien") == "((chat noir) | chien)");
    CHECK(parsed("chat OU -chien") == "(chat | -chien)");
}

TEST_CASE("Operators are in capitals, in a query that is not all capitals, and between words", "[syntax][operators]") {
    CHECK(parsed("chat ou chien") == "chat chien");
    CHECK(parsed("chat Near chien") == "chat near chien");
    CHECK(parsed("LE CHAT OU LE CHIEN") == "chat chien");
    CHECK(parsed("CHAT SAUF CHIEN") == "chat sauf chien");
    CHECK(parsed("ÉTÉ PRÈS/5 MER 2025") == "été près 5 mer 2025");
    CHECK(parsed("\"OU chat\" chien") == "\"ou chat\" chien");
    CHECK(parsed("NEAR noir") == "near noir");
    CHECK(parsed("chat NOT") == "chat not");
    CHECK(parsed("il vit OÙ maintenant") == "vit maintenant");
    CHECK(parsed("un chat R&D ET/OU chien") == "chat r&d chien");
}

TEST_CASE("NEAR binds before AND and counts words", "[syntax][near]") {
    CHECK(parsed("chat NEAR/5 chien") == "near/5(chat chien)");
    CHECK(parsed("chat PRÈS/5 chien") == "near/5(chat chien)");
    CHECK(parsed("chat PRES chien") == "near/10(chat chien)");
    CHECK(parsed("le chat NEAR/3 chien noir") == "near/3(chat chien) noir");
    CHECK(parsed("chat NEAR/3 chien OU souris") == "(near/3(chat chien) | souris)");
    CHECK(parsed("chat NEAR/0 chien") == "near/1(chat chien)");
    CHECK(parsed("chat NEAR/99999999999 chien") == "near/1000(chat chien)");
    CHECK(parsed("chat NEAR/x chien") == "chat near x chien");
}

TEST_CASE("NEAR takes words with stop words, phrases, compounds and alternatives", "[syntax][near]") {
    CHECK(parsed("la NEAR/2 mer") == "near/2(la mer)");
    CHECK(parsed("\"haute mer\" NEAR/2 port") == "near/2(\"haute mer\" port)");
    CHECK(parsed("porte-avions NEAR/2 mer") == "(near/2(\"porte avions\" mer) | near/2(porteavions mer))");
    CHECK(parsed("mer NEAR/2 vis-à-vis") == "(near/2(mer \"vis à vis\") | near/2(mer visàvis))");
    CHECK(parsed("(chat OU chien) NEAR/2 mer") == "(near/2(chat mer) | near/2(chien mer))");
    CHECK(parsed("(porte-avions OU bateau) NEAR/2 mer") ==
          "(near/2(\"porte avions\" mer) | near/2(porteavions mer) | near/2(bateau mer))");
    CHECK(parsed("titre:chat NEAR/2 mer") == "near/2(title:chat mer)");
    CHECK(parsed("titre:(chat NEAR/2 mer)") == "near/2(title:chat title:mer)");
}

TEST_CASE("NEARs of one distance are one chain, others share a word", "[syntax][near]") {
    CHECK(parsed("a1 NEAR/3 b2 NEAR/3 c3") == "near/3(a1 b2 c3)");
    CHECK(parsed("a1 NEAR/3 b2 NEAR/5 c3 fin") == "near/3(a1 b2) near/5(b2 c3) fin");
}

TEST_CASE("A hyphen or NOT excludes a word, a phrase, a group or a field's value", "[syntax][exclusion]") {
    CHECK(parsed("presse -locale") == "presse -locale");
    CHECK(parsed("presse NOT locale libre") == "presse -locale libre");
    CHECK(parsed("presse SAUF \"presse libre\"") == "presse -\"presse libre\"");
    CHECK(parsed("NOT presse libre") == "-presse libre");
    CHECK(parsed("presse -(locale OU radio)") == "presse -(locale | radio)");
    CHECK(parsed("presse -(locale radio)") == "presse -(locale radio)");
    CHECK(parsed("presse -titre:radio -theme:Europe") == "presse -title:radio -[theme: Europe]");
    CHECK(parsed("libre -tire-bouchon") == "libre -(\"tire bouchon\" | tirebouchon)");
    CHECK(parsed("tire-bouchon - bateau") == "((tire bouchon) | tirebouchon) bateau");
    CHECK(parsed("(-locale presse)") == "-locale presse");
}

TEST_CASE("Parentheses in a list of words change nothing", "[syntax][group]") {
    CHECK(parsed("Macron (Emmanuel) président") == "macron emmanuel président");
    CHECK(parsed("((chat) (chien noir))") == "chat chien noir");
    CHECK(parsed("f(x)") == "f x");
}

TEST_CASE("A field restricts a word, a phrase or a group", "[syntax][fields]") {
    CHECK(parsed("titre:chat noir") == "title:chat noir");
    CHECK(parsed("title:\"chat noir\"") == "title:\"chat noir\"");
    CHECK(parsed("titre:(chat OU \"chien noir\")") == "(title:chat | title:\"chien noir\")");
    CHECK(parsed("titre:l'été") == "title:été");
    CHECK(parsed("titre:tire-bouchon") == "((title:tire title:bouchon) | title:tirebouchon)");
    CHECK(parsed("titre:(chat texte:chien)") == "title:chat body:chien");
    CHECK(parsed("TITRE:chat") == "title:chat");
    CHECK(parsed("Étiquette:billet label:billet rubrique:billet") == "label:billet label:billet label:billet");
    CHECK(parsed("RÉSUMÉ:mer résumé:port summary:sel") == "summary:mer summary:port summary:sel");
    CHECK(parsed("texte:mer body:port") == "body:mer body:port");
}

TEST_CASE("A field's colon follows its name, and its value follows the colon but for a space", "[syntax][fields]") {
    CHECK(parsed("titre: chat") == "title:chat");
    CHECK(parsed("titre:\u00A0chat") == "title:chat");
    CHECK(parsed("titre : chat") == "titre chat");
    CHECK(parsed("titre:OR et mer") == "title:or mer");
    CHECK(parsed("foo:bar 12:30 https://exemple.fr") == "foo bar 12 30 https ((exemple fr) | exemplefr)");
    CHECK(parsed("l'auteur:Hugo") == "auteur hugo");
}

TEST_CASE("A field of facets takes a word, a quoted value or alternatives", "[syntax][facets]") {
    CHECK(parsed("theme:europe") == "[theme: europe]");
    CHECK(parsed("thème:l'Europe mer") == "[theme: l'Europe] mer");
    CHECK(parsed("personne:\"Le Goff\"") == "[person: Le Goff]");
    CHECK(parsed("person:(Hugo OU Anne Le Goff)") == "([person: Hugo] | [person: Anne Le Goff])");
    CHECK(parsed("organisation:ONU organization:UE") == "[organization: ONU] [organization: UE]");
    CHECK(parsed("lieu:Brest place:Rome") == "[place: Brest] [place: Rome]");
    CHECK(parsed("oeuvre:Thalassa œuvre:Mer work:Port") == "[work: Thalassa] [work: Mer] [work: Port]");
    CHECK(parsed("événement:régate evenement:fête event:race") == "[event: régate] [event: fête] [event: race]");
    CHECK(parsed("auteur:Hugo author:Sand") == "[author: Hugo] [author: Sand]");
    CHECK(parsed("theme:(europe -france)") == "[theme: europe] -[theme: france]");
}

TEST_CASE("A date is a year, a month, a day or an interval", "[syntax][dates]") {
    CHECK(parsed("date:1970") == "[0..364]");
    CHECK(parsed("date:1970-02") == "[31..58]");
    CHECK(parsed("date:1970-01-02") == "[1..1]");
    CHECK(parsed("date:1970-01-02/1970-02") == "[1..58]");
    CHECK(parsed("date:(1970 OU 1970-02)") == "([0..364] | [31..58])");
    CHECK(parsed("date:\"1970\"") == "[0..364]");
    CHECK(parsed("-date:1970 mer") == "-[0..364] mer");
    CHECK(parsed("date:1970/..") == "[0.." + std::to_string(day_of(9999, 12, 31)) + "]");
    CHECK(parsed("date:../1970") == "[" + std::to_string(day_of(0, 1, 1)) + "..364]");
}

TEST_CASE("Stop words count where nothing else is asked for in their fields", "[syntax][stop words]") {
    CHECK(parsed("la presse") == "presse");
    CHECK(parsed("la") == "la");
    CHECK(parsed("la -presse") == "la -presse");
    CHECK(parsed("la OU presse") == "(la | presse)");
    CHECK(parsed("la mer OU la presse") == "(mer | presse)");
    CHECK(parsed("(la) presse") == "presse");
    CHECK(parsed("theme:europe la") == "[theme: europe]");
    CHECK(parsed("titre:le monde") == "title:le monde");
    CHECK(parsed("titre:(le monde)") == "title:monde");
    CHECK(parsed("doit-il venir") == "((doit) | doitil) venir");
}

TEST_CASE("The last word is unfinished wherever it stands", "[syntax][typing]") {
    CHECK(parsed("chat OU chi", true) == "(chat | chi*)");
    CHECK(parsed("titre:sou", true) == "title:sou*");
    CHECK(parsed("chat NEAR/5 chi", true) == "near/5(chat chi*)");
    CHECK(parsed("theme:eur", true) == "[theme: eur*]");
    CHECK(parsed("(chat OU chi", true) == "(chat | chi*)");
    CHECK(parsed("(chat OU chi)", true) == "(chat | chi)");
    CHECK(parsed("-titre:sou", true) == "-title:sou");
    CHECK(parsed("la sur", true) == "sur*");
}

TEST_CASE("The same word in two fields is two words", "[syntax]") {
    const ParsedQuery query = parse_query("mer titre:mer titre:mer", Language::french, false);
    REQUIRE(query.words.size() == 2);
    CHECK(query.words[0].fields == any_field);
    CHECK(query.words[1].fields == mask_of(Field::title));
}

TEST_CASE("A query with operators or fields is no question", "[syntax][questions]") {
    CHECK(parse_query("qui vit en mer", Language::french, false).question);
    CHECK(parse_query("qui vit (en mer) ?", Language::french, false).question);
    CHECK_FALSE(parse_query("qui OU quoi", Language::french, false).question);
    CHECK_FALSE(parse_query("qui titre:mer", Language::french, false).question);
    CHECK(parse_query("qui a le titre: ", Language::french, false).question);
}
