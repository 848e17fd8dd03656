#include "formats/corpus_fields.h"
#include "formats/corpus_json.h"
#include "formats/json_text.h"

namespace {

// The fields of one JSON object, written one after another. `separator` stands between two fields, after the comma.
class FieldWriter {
public:
    FieldWriter(std::string& out, std::string_view separator) : out_(out), separator_(separator) {}

    void raw(std::string_view name, std::string_view json) {
        if (!first_) {
            out_ += ',';
            out_ += separator_;
        }
        first_ = false;
        out_ += json_string(name);
        out_ += ": ";
        out_ += json;
    }
    void text(std::string_view name, std::string_view value) { raw(name, json_string(value)); }
    void list(std::string_view name, const std::vector<std::string>& values) {
        std::string json = "[";
        for (const std::string& value : values) {
            if (json.size() > 1) json += ", ";
            json += json_string(value);
        }
        raw(name, json + ']');
    }
    void extra(const std::vector<std::pair<std::string, std::string>>& fields) {
        for (const auto& [name, json] : fields) raw(name, json);
    }

private:
    std::string& out_;
    std::string_view separator_;
    bool first_ = true;
};

void write_field(FieldWriter& writer, const Document& document, const DocumentField& field) {
    if (const auto text = std::get_if<std::string Document::*>(&field.member)) {
        const std::string& value = document.**text;
        if (field.required || !value.empty()) writer.text(field.name, value);
    } else if (const auto list = std::get_if<std::vector<std::string> Document::*>(&field.member)) {
        const std::vector<std::string>& values = document.**list;
        if (!values.empty()) writer.list(field.name, values);
    } else if (const auto number = std::get_if<std::uint32_t Document::*>(&field.member)) {
        const std::uint32_t value = document.**number;
        if (value != 0) writer.raw(field.name, std::to_string(value));
    }
}

void write_fields(std::string& out, const Document& document, std::string_view separator) {
    FieldWriter writer(out, separator);
    for (const DocumentField& field : document_fields) write_field(writer, document, field);
    writer.extra(document.extra);
}

void write_archive(std::string& out, const ArchiveInfo& archive) {
    out += "  \"archive\": {\n    ";
    FieldWriter writer(out, "\n    ");
    for (const ArchiveField& field : archive_fields) {
        const std::string& value = archive.*field.member;
        // The language is always written: where it is absent, readers take French.
        if (!value.empty() || field.name == "language") writer.text(field.name, value);
    }
    writer.extra(archive.extra);
    out += "\n  }";
}

}  // namespace

std::string write_document_json(const Document& document) {
    std::string out = "{";
    write_fields(out, document, " ");
    return out + '}';
}

std::string write_corpus_json(const Corpus& corpus) {
    std::string out = "{\n  \"editotheque\": 1,\n";
    write_archive(out, corpus.archive);
    out += ",\n  \"documents\": [";
    bool first = true;
    for (const Document& document : corpus.documents) {
        out += first ? "\n    {\n      " : ",\n    {\n      ";
        first = false;
        write_fields(out, document, "\n      ");
        out += "\n    }";
    }
    out += first ? "]" : "\n  ]";
    for (const auto& [name, json] : corpus.extra) out += ",\n  " + json_string(name) + ": " + json;
    return out + "\n}\n";
}
