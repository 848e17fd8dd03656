#include "formats/listing.h"

#include "corpus/slug.h"
#include "formats/foreign_text.h"
#include "formats/line_map.h"
#include "formats/listing_labels.h"
#include "formats/listing_roles.h"
#include "formats/text_lines.h"

namespace {

std::optional<Error> not_a_listing(const Input& input, const std::vector<TextLine>& lines) {
    if (const auto sign = foreign_sign(input.bytes, lines)) {
        return Error{Place{input.name, sign->line, 0}, "not a listing: " + sign->reason};
    }
    const std::size_t invalid = find_invalid_utf8(input.bytes);
    if (invalid == std::string_view::npos) return std::nullopt;
    return Error{LineMap(input.bytes, input.name).place(invalid), "not UTF-8; save the listing as UTF-8"};
}

// Makes documents from the lines in their roles, one after another.
class ListingBuilder {
public:
    void add(const TextLine& line, LineRole role) {
        const std::string text(line.text);
        switch (role) {
            case LineRole::archive_title:
                corpus().archive.title = text;
                break;
            case LineRole::label:
                begin_document(line.number);
                document().label_as_printed = text;
                labels_.add(text);
                awaits_title_ = true;
                break;
            case LineRole::title:
                if (!awaits_title_) begin_document(line.number);
                awaits_title_ = false;
                document().title = text;
                document().id = slugs_.allocate(text);
                break;
            case LineRole::text:
                if (!document().body.empty()) document().body += "\n\n";
                document().body += text;
                break;
        }
    }

    Imported finish() && {
        const std::string usual = labels_.singular_of(corpus().archive.title);
        for (Document& document : corpus().documents) {
            const std::string& printed = document.label_as_printed;
            document.label = printed.empty() ? usual : labels_.normalised(printed);
        }
        corpus().archive.language = "fr";
        imported_.ids_made = true;
        return std::move(imported_);
    }

private:
    Corpus& corpus() { return imported_.corpus; }
    Document& document() { return corpus().documents.back(); }
    void begin_document(std::size_t line) {
        corpus().documents.emplace_back();
        document().position = static_cast<std::uint32_t>(corpus().documents.size());
        imported_.document_lines.push_back(line);
    }

    Imported imported_;
    SlugAllocator slugs_;
    LabelSpellings labels_;
    bool awaits_title_ = false;
};

Result<Imported> read(const Input& input, const ImportOptions&) {
    const std::vector<TextLine> lines = split_lines(input.bytes);
    if (lines.empty()) return Error{Place{input.name, 1, 1}, "the file is empty; expected a listing"};
    if (auto error = not_a_listing(input, lines)) return *std::move(error);
    const ListingReading reading = read_roles(lines);
    if (reading.refusal) {
        return Error{Place{input.name, reading.refusal->line, 0}, "not a listing: " + reading.refusal->reason};
    }
    ListingBuilder builder;
    for (std::size_t i = 0; i < lines.size(); ++i) builder.add(lines[i], reading.roles[i]);
    return std::move(builder).finish();
}

// Judged on the beginning, whole lines of it: enough to know a listing from other files.
bool recognises(const Input& input) {
    constexpr std::size_t enough = 1 << 16;
    if (input.bytes.size() <= enough) return read(input, {}).ok();
    const std::size_t line_end = input.bytes.rfind('\n', enough);
    if (line_end == std::string::npos) return false;
    return read(Input{input.name, input.bytes.substr(0, line_end)}, {}).ok();
}

}  // namespace

const Importer listing_importer = {
    "listing", "a plain text: for each document a label (optional), a title and a text, a line each", recognises, read};
