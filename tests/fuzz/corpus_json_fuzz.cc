#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "formats/corpus_json.h"

// Any bytes give an error with a place, or a corpus that reads back the same after writing.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const Input input{"fuzz", std::string(reinterpret_cast<const char*>(data), size)};
    const Result<Imported> read = corpus_json_importer.read(input, {});
    if (!read) {
        if (read.error().place.line == 0 || read.error().message.empty()) std::abort();
        return 0;
    }
    const Result<Imported> again = corpus_json_importer.read(Input{"", write_corpus_json(read.value().corpus)}, {});
    if (!again || again.value().corpus != read.value().corpus) std::abort();
    return 0;
}
