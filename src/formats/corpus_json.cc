#include "formats/corpus_json.h"

#include "formats/corpus_json_handler.h"
#include "formats/counting_iterator.h"

namespace {

bool recognises(const Input& input) {
    std::string_view text = input.bytes;
    if (text.starts_with(utf8_bom)) text.remove_prefix(utf8_bom.size());
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && text[first] == '{';
}

std::string hexadecimal(char byte) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto value = static_cast<unsigned char>(byte);
    return {digits[value >> 4], digits[value & 15]};
}

Result<Imported> read(const Input& input, const ImportOptions& options) {
    const std::string_view text = input.bytes;
    const LineMap lines(text, input.name);
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        return Error{lines.place(0), "the file is empty; expected corpus JSON"};
    }
    const std::size_t invalid = find_invalid_utf8(text);
    if (invalid != std::string_view::npos) {
        return Error{lines.place(invalid),
                     "not UTF-8: byte 0x" + hexadecimal(text[invalid]) + "; corpus JSON is UTF-8"};
    }
    std::size_t consumed = 0;
    const std::size_t bom = text.starts_with(utf8_bom) ? utf8_bom.size() : 0;
    consumed = bom;
    CorpusJsonHandler handler(text, &consumed, lines, options);
    const CountingIterator first(text.data() + bom, &consumed);
    const CountingIterator last(text.data() + text.size(), &consumed);
    const bool parsed = nlohmann::json::sax_parse(first, last, &handler);
    return handler.take_result(parsed);
}

}  // namespace

const Importer corpus_json_importer = {"corpus-json", "corpus JSON version 1, this program's own format", recognises,
                                       read};
