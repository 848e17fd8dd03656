#include "formats/importer.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <unordered_map>

#include "corpus/slug.h"
#include "formats/corpus_json.h"
#include "formats/listing.h"

namespace {

// Formats with an unmistakable mark first; the listing, which has none, last.
constexpr std::array<const Importer*, 2> all_importers = {&corpus_json_importer, &listing_importer};

std::string known_formats() {
    std::string names;
    for (const Importer* importer : all_importers) {
        if (!names.empty()) names += ", ";
        names += importer->name;
    }
    return names;
}

Result<const Importer*> importer_for(const Input& input, const ImportOptions& options) {
    const auto found = std::find_if(all_importers.begin(), all_importers.end(), [&](const Importer* importer) {
        return options.from_format.empty() ? importer->recognises(input) : importer->name == options.from_format;
    });
    if (found != all_importers.end()) return *found;
    if (!options.from_format.empty()) {
        return Error{{}, "unknown format \"" + options.from_format + "\"; expected one of: " + known_formats()};
    }
    if (input.bytes.empty()) return Error{Place{input.name, 0, 0}, "the file is empty; expected an archive"};
    const Result<Imported> attempt = listing_importer.read(input, options);
    Error error{Place{input.name, 0, 0}, "in none of the known formats (" + known_formats() + ")"};
    if (!attempt) {
        error.place = attempt.error().place;
        error.message += "; " + attempt.error().message;
    }
    return error;
}

// Joins what the inputs gave. Ids that importers made give way to those of the sources.
class Joiner {
public:
    explicit Joiner(bool keep_going) : keep_going_(keep_going) {}

    void reserve(const Imported& part) {
        if (part.ids_made) return;
        for (const Document& document : part.corpus.documents) ids_.reserve(document.id);
    }

    Status append(const std::string& file, Imported part) {
        Corpus& whole = joined_.corpus;
        if (first_) {
            whole.archive = std::move(part.corpus.archive);
            whole.extra = std::move(part.corpus.extra);
            joined_.ids_made = true;
        }
        first_ = false;
        joined_.ids_made = joined_.ids_made && part.ids_made;
        std::move(part.skipped.begin(), part.skipped.end(), std::back_inserter(joined_.skipped));
        for (std::size_t i = 0; i < part.corpus.documents.size(); ++i) {
            Document& document = part.corpus.documents[i];
            const std::size_t line = i < part.document_lines.size() ? part.document_lines[i] : 0;
            if (part.ids_made)
                document.id = ids_.allocate(document.id);
            else if (const auto [other, fresh] = given_.try_emplace(document.id, file); !fresh) {
                Error error{Place{file, line, 0},
                            "the id \"" + document.id + "\" is already that of a document of " + other->second};
                if (!keep_going_) return error;
                joined_.skipped.push_back(std::move(error));
                continue;
            }
            joined_.document_lines.push_back(line);
            whole.documents.push_back(std::move(document));
        }
        return {};
    }

    Imported take() && { return std::move(joined_); }

private:
    Imported joined_;
    SlugAllocator ids_;
    std::unordered_map<std::string, std::string> given_;  // id -> file that gives it
    bool keep_going_;
    bool first_ = true;
};

}  // namespace

std::span<const Importer* const> importers() {
    return all_importers;
}

Result<Imported> import_archive(const std::vector<Input>& inputs, const ImportOptions& options) {
    std::vector<Imported> parts;
    Joiner joiner(options.keep_going);
    for (const Input& input : inputs) {
        const Result<const Importer*> importer = importer_for(input, options);
        if (!importer) return importer.error();
        Result<Imported> part = importer.value()->read(input, options);
        if (!part || inputs.size() == 1) return part;
        joiner.reserve(part.value());
        parts.push_back(std::move(part).value());
    }
    if (parts.empty()) return Error{{}, "nothing to import; expected at least one input"};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Status joined = joiner.append(inputs[i].name, std::move(parts[i]));
        if (!joined) return joined.error();
    }
    return std::move(joiner).take();
}
