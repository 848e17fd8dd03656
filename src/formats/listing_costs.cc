#include "formats/listing_costs.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "formats/listing_labels.h"
#include "text/fold.h"
#include "text/sentences.h"

namespace {

constexpr std::size_t longest_label = 40;

bool remove_suffix(std::string_view& text, std::string_view suffix) {
    if (!text.ends_with(suffix)) return false;
    text.remove_suffix(suffix.size());
    return true;
}

std::string_view without_closing_marks(std::string_view text) {
    constexpr std::string_view marks[] = {"\"", "'", ")", "]", " ", "»", "”", "’", "\xC2\xA0", "\xE2\x80\xAF"};
    bool removed = true;
    while (removed) {
        removed = false;
        for (const std::string_view mark : marks) removed = remove_suffix(text, mark) || removed;
    }
    return text;
}

std::size_t count_words(std::string_view text) {
    std::size_t words = 0;
    bool inside = false;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\t';
        words += !blank && !inside;
        inside = !blank;
    }
    return words;
}

LineTraits traits_of(std::string_view text) {
    LineTraits traits;
    traits.length = count_code_points(text);
    traits.words = count_words(text);
    traits.sentences = split_sentences(text).size();
    const std::string_view core = without_closing_marks(text);
    traits.full_stop = core.ends_with('.') && !core.ends_with("..");
    traits.sentence_end = core.ends_with('.') || core.ends_with('!') || core.ends_with('?') || core.ends_with("…");
    traits.unfinished = text.ends_with(',') || text.ends_with(';') || text.ends_with(':') || text.ends_with('-');
    traits.lower_case = text.front() >= 'a' && text.front() <= 'z';
    return traits;
}

}  // namespace

std::vector<LineTraits> line_traits(const std::vector<TextLine>& lines) {
    std::vector<LineTraits> traits;
    std::unordered_map<std::string, std::vector<std::size_t>> alike;
    std::size_t blanks = 0;
    for (const TextLine& line : lines) {
        traits.push_back(traits_of(line.text));
        blanks += line.blank_before;
        if (traits.back().length > longest_label) continue;
        std::string folded = folded_form(line.text);
        traits.back().known_label = is_known_label(folded);
        alike[std::move(folded)].push_back(traits.size() - 1);
    }
    for (const auto& [folded, same] : alike) {
        for (const std::size_t index : same) traits[index].repeated = same.size() > 1;
    }
    const bool telling = blanks > 0 && blanks * 3 <= lines.size() * 2;
    for (std::size_t i = 0; i < lines.size() && telling; ++i) {
        traits[i].blank_before = lines[i].blank_before;
        traits[i].blank_separated = true;
    }
    return traits;
}

double archive_title_cost(const LineTraits& line) {
    if (line.length > 120 || line.unfinished) return impossible;
    return 1 + (line.length > 60 ? 1 : 0) + (line.sentence_end ? 2 : 0);
}

double label_cost(const LineTraits& line) {
    if (line.length > longest_label || line.words > 6 || line.full_stop || line.unfinished) return impossible;
    if (line.known_label || line.repeated) return 0;
    double cost = line.sentence_end ? 2 : 0;
    if (line.length <= 20 && line.words <= 2) return cost + 1.5;
    if (line.length <= 25 && line.words <= 3) return cost + 2.2;
    return cost + 4;
}

double title_cost(const LineTraits& line) {
    double cost = 0;
    if (line.length > 120) cost += static_cast<double>(line.length - 120) / 20;
    if (line.full_stop) cost += 3;
    if (line.sentences > 1) cost += 1.5 * static_cast<double>(std::min<std::size_t>(line.sentences - 1, 3));
    if (line.unfinished) cost += 2;
    if (line.lower_case) cost += 1;
    if (line.known_label || line.repeated) cost += 4;
    return cost;
}

double text_cost(const LineTraits& line) {
    double cost = 0;
    if (line.length < 60)
        cost += 5;
    else if (line.length < 100)
        cost += 3;
    else if (line.length < 130)
        cost += 1.5;
    else if (line.length < 200)
        cost += 0.5;
    if (!line.sentence_end) cost += 2;
    if (line.sentences <= 1 && !line.full_stop && line.length < 130) cost += 1;  // a question may well be a title
    if (line.lower_case) cost += 1;
    if (line.sentences > 1) cost -= 1;
    return std::max(cost, 0.0);
}

double order_cost(LineRole from, const LineTraits& before, LineRole to, const LineTraits& line) {
    const bool begins_record = to == LineRole::label || (to == LineRole::title && from != LineRole::label);
    double cost = 0;
    if (line.blank_separated && line.blank_before != begins_record) cost += line.blank_before ? 1.5 : 0.5;
    switch (from) {
        case LineRole::archive_title:
            return begins_record ? cost : impossible;
        case LineRole::label:
            return to == LineRole::title ? cost : impossible;
        case LineRole::title:
            if (to == LineRole::label) return cost + 2.5;
            if (to == LineRole::title) return cost + 2.5;
            return cost + (line.length * 10 < before.length * 13 ? 1.5 : 0);
        case LineRole::text:
            return to == LineRole::text ? cost + 4 : cost;
    }
    return impossible;
}
