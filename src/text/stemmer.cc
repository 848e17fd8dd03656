#include "text/stemmer.h"

extern "C" {
#include <api.h>
}

#include "text/fold.h"
#include "text/french_inflection.h"
#include "text/language_table.h"

namespace {

constexpr std::size_t longest = 255;  // bytes; longer ones are no words of a language

bool is_stemmed(std::string_view surface) {
    std::size_t letters = 0;
    for (const char c : surface) {
        if ((c >= '0' && c <= '9') || c == '&') return false;
        letters += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    }
    return letters >= 3 && surface.size() <= longest;
}

}  // namespace

struct Stemmer::Impl {
    SnowballStemmer algorithm;
    SN_env* environment;
    bool french;

    explicit Impl(Language language)
        : algorithm(row_of(language).stemmer), environment(algorithm.create()), french(language == Language::french) {}
    ~Impl() { algorithm.close(environment); }
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;
};

Stemmer::Stemmer(Language language) : impl_(std::make_unique<Impl>(language)) {}
Stemmer::~Stemmer() = default;
Stemmer::Stemmer(Stemmer&&) noexcept = default;
Stemmer& Stemmer::operator=(Stemmer&&) noexcept = default;

void Stemmer::stem_into(std::string_view surface, std::string& out) {
    if (!is_stemmed(surface)) return fold_surface(surface, out);
    const FrenchForm form = impl_->french ? french_form(surface) : FrenchForm{surface};
    if (form.is_stem) return fold_surface(form.word, out);
    SN_env* environment = impl_->environment;
    SN_set_current(environment, static_cast<int>(form.word.size()),
                   reinterpret_cast<const unsigned char*>(form.word.data()));
    impl_->algorithm.stem(environment);
    fold_surface({reinterpret_cast<const char*>(environment->p), static_cast<std::size_t>(environment->l)}, out);
}

std::string Stemmer::stem(std::string_view surface) {
    std::string out;
    stem_into(surface, out);
    return out;
}
