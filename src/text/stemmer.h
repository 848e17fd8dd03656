#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "text/language.h"

// Snowball stemmer of one language (https://snowballstem.org). Stems accented surface forms: stemming after folding
// changes a quarter of the accented French words. Not shared between threads.
class Stemmer {
public:
    explicit Stemmer(Language language);
    ~Stemmer();
    Stemmer(Stemmer&&) noexcept;
    Stemmer& operator=(Stemmer&&) noexcept;

    // The stem of one surface form, accents folded afterwards so that forms of one class compare equal.
    // Words with a digit, an ampersand or fewer than three letters are their own stem.
    std::string stem(std::string_view surface);

    // The same in place of what `out` held: no allocation once `out` is long enough. `out` must not hold `surface`.
    void stem_into(std::string_view surface, std::string& out);

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};
