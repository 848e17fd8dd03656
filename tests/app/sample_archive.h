#pragma once

#include <memory>
#include <string>
#include <utility>

#include "app/make_view.h"
#include "app/text_listing.h"
#include "app/update.h"

// A small invented archive and short ways to act on it.

inline Document sample_document(std::string id, std::string title, std::string date, std::string summary,
                                std::vector<std::string> themes) {
    Document document;
    document.id = std::move(id);
    document.title = std::move(title);
    document.label = "Billet";
    document.date = std::move(date);
    document.summary = std::move(summary);
    document.themes = std::move(themes);
    return document;
}

inline Corpus sample_corpus() {
    Corpus corpus;
    corpus.archive.title = "Billets du phare";
    corpus.archive.language = "fr";
    corpus.archive.publisher = "Le Phare";
    corpus.documents = {
        sample_document("brume", "La brume se lève : que voit-on ?", "2024-03-02",
                        "Le port retrouve ses chevaux de trait et sa souveraineté.", {"Port", "Météo"}),
        sample_document("maree", "Grande marée", "2024-01~", "Un cheval traverse la baie.", {"Météo"}),
        sample_document("quai", "Un quai pour l’été", "", "Les travaux commencent.", {"Port"}),
    };
    corpus.documents[0].body = "Premier paragraphe du billet.\n\nSecond paragraphe, avec un cheval.";
    corpus.documents[0].people = {"Anne Le Goff"};
    corpus.documents[1].date_basis = "Déduite du calendrier des marées.";
    return corpus;
}

inline Model opened(Corpus corpus = sample_corpus()) {
    auto archive = std::make_shared<const Archive>(Archive::build(std::move(corpus)));
    return update(Model{}, action::Loading{action::ArchiveOpened{std::move(archive)}}).model;
}

inline Model at(const Model& model, const std::string& fragment) {
    return update(model, action::Navigated{fragment}).model;
}

inline Updated type(const Model& model, const std::string& text) {
    return update(model, action::List{action::QueryTyped{text}});
}
