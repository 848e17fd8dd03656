#pragma once

#include <string>

#include "app/action.h"
#include "query/explanation.h"
#include "query/similar.h"

// Why a document is shown, in a line for the reader.

// «Trouvé pour : souveraineté (titre, résumé), numériques ← numérique (texte)»; empty where no word led to the document.
std::string found_for(const Explanation& explanation, InterfaceLanguage language);

// «Proches par : souveraineté, cloud»; empty where no word is named.
std::string in_common(const Related& related, InterfaceLanguage language);
