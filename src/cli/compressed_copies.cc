#include "cli/compressed_copies.h"

#include <brotli/encode.h>
#include <libdeflate.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <string_view>

#include "cli/progress.h"

namespace {

constexpr std::array<std::string_view, 8> compressible = {".css",  ".html", ".js",  ".json",
                                                          ".svg", ".wasm", ".xml", ".webmanifest"};

bool compresses(const std::string& path) {
    return std::any_of(compressible.begin(), compressible.end(),
                       [&](std::string_view extension) { return path.ends_with(extension); });
}

const std::uint8_t* bytes_of(const std::string& text) { return reinterpret_cast<const std::uint8_t*>(text.data()); }

// "" where the result would be no smaller. Pages of documents are many and small: a lower quality costs them 2 % and saves minutes.
std::string brotli(const std::string& path, const std::string& bytes) {
    const int quality = path.starts_with("e/") ? 9 : BROTLI_MAX_QUALITY;
    std::string out(bytes.size(), '\0');
    std::size_t size = out.size();
    const BROTLI_BOOL done =
        BrotliEncoderCompress(quality, BROTLI_MAX_WINDOW_BITS, BROTLI_MODE_GENERIC, bytes.size(), bytes_of(bytes),
                              &size, reinterpret_cast<std::uint8_t*>(out.data()));
    out.resize(done == BROTLI_TRUE ? size : 0);
    return out;
}

struct FreeCompressor {
    void operator()(libdeflate_compressor* compressor) const { libdeflate_free_compressor(compressor); }
};
using Compressor = std::unique_ptr<libdeflate_compressor, FreeCompressor>;

std::string gzip(libdeflate_compressor* compressor, const std::string& bytes) {
    std::string out(bytes.size(), '\0');
    out.resize(libdeflate_gzip_compress(compressor, bytes.data(), bytes.size(), out.data(), out.size()));
    return out;
}

}  // namespace

void add_compressed_copies(Environment& environment, std::map<std::string, std::string>& files) {
    constexpr int best_gzip_level = 12;
    const Compressor compressor(libdeflate_alloc_compressor(best_gzip_level));
    Progress progress(environment, "Compressing", files.size());
    std::map<std::string, std::string> copies;
    for (const auto& [path, bytes] : files) {
        progress.advance();
        if (!compresses(path)) continue;
        std::string small = brotli(path, bytes);
        if (!small.empty()) copies[path + ".br"] = std::move(small);
        if (!compressor) continue;
        small = gzip(compressor.get(), bytes);
        if (!small.empty()) copies[path + ".gz"] = std::move(small);
    }
    files.merge(copies);
}
