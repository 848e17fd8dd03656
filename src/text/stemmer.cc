#include "text/stemmer.h"

#include <algorithm>

extern "C" {
#include <api.h>
#include <stem_UTF_8_english.h>
#include <stem_UTF_8_french.h>
}

#include "text/fold.h"
#include "text/utf8.h"

namespace {

struct Algorithm {
    SN_env* (*create)();
    void (*close)(SN_env*);
    int (*stem)(SN_env*);
};

Algorithm algorithm_of(Language language) {
    switch (language) {
        case Language::english:
            return {english_UTF_8_create_env, english_UTF_8_close_env, english_UTF_8_stem};
        case Language::french:
            break;
    }
    return {french_UTF_8_create_env, french_UTF_8_close_env, french_UTF_8_stem};
}

bool is_stemmed(std::string_view surface) {
    const bool plain = std::none_of(surface.begin(), surface.end(),
                                    [](char c) { return (c >= '0' && c <= '9') || c == '&' || c == '\''; });
    return plain && surface.size() < 256 && utf16_length(surface) >= 3;
}

}  // namespace

struct Stemmer::Impl {
    Algorithm algorithm;
    SN_env* environment;

    explicit Impl(Language language) : algorithm(algorithm_of(language)), environment(algorithm.create()) {}
    ~Impl() { algorithm.close(environment); }
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;
};

Stemmer::Stemmer(Language language) : impl_(std::make_unique<Impl>(language)) {}
Stemmer::~Stemmer() = default;
Stemmer::Stemmer(Stemmer&&) noexcept = default;
Stemmer& Stemmer::operator=(Stemmer&&) noexcept = default;

std::string Stemmer::stem(std::string_view surface) {
    if (!is_stemmed(surface)) return folded_form(surface);
    SN_env* environment = impl_->environment;
    SN_set_current(environment, static_cast<int>(surface.size()),
                   reinterpret_cast<const unsigned char*>(surface.data()));
    impl_->algorithm.stem(environment);
    return folded_form(
        std::string_view(reinterpret_cast<const char*>(environment->p), static_cast<std::size_t>(environment->l)));
}
