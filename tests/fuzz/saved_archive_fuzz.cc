// Foreign bytes as a saved archive: an error, or an archive that can be searched.
#include <cstdint>
#include <string>

#include "index/section_file.h"
#include "query/search.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string bytes(reinterpret_cast<const char*>(data), size);
    seal_sections(bytes);  // past the checksum, where the danger is
    const auto archive = Archive::load(std::move(bytes), "fuzz");
    if (!archive.ok()) return 0;
    SearchRequest request;
    request.text = "a \"de la\" 5";
    request.typing = true;
    request.facets = true;
    search(archive.value(), request);
    return 0;
}
