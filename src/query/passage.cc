#include "query/passage.h"

#include <algorithm>
#include <tuple>

#include "text/sentences.h"

namespace {

constexpr std::string_view ellipsis = "…";
constexpr std::size_t words_before_mark = 6;  // shown where the sentence is too long to begin with it

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

// The byte `limit` characters after `begin`, or the end of the text.
std::size_t advance(std::string_view text, std::size_t begin, std::size_t limit) {
    std::size_t at = begin;
    for (; at < text.size(); ++at) {
        if (continues_character(text[at])) continue;
        if (limit == 0) break;
        --limit;
    }
    return at;
}

class Passages {
public:
    Passages(std::string_view text, const std::vector<Mark>& marks, std::size_t limit)
        : text_(text), marks_(marks), limit_(limit), sentences_(split_sentences(text)) {}

    Passage best() const {
        if (sentences_.empty()) return {};
        Passage best = from(sentences_.front().begin, false);
        for (const Mark& mark : marks_) {
            for (const Passage& candidate : around(mark)) {
                if (std::tie(candidate.words, candidate.marks) > std::tie(best.words, best.marks)) best = candidate;
            }
        }
        return best;
    }

private:
    const ByteRange& sentence_at(std::size_t at) const {
        const auto after = std::upper_bound(sentences_.begin(), sentences_.end(), at,
                                            [](std::size_t byte, const ByteRange& s) { return byte < s.begin; });
        return after == sentences_.begin() ? *after : *(after - 1);
    }

    // From the sentence of the mark, and from a few words before it where the sentence begins too far away.
    std::vector<Passage> around(const Mark& mark) const {
        const ByteRange& sentence = sentence_at(mark.range.begin);
        const Passage whole = from(sentence.begin, false);
        if (whole.range.end >= mark.range.end) return {whole};
        return {from(words_back(mark.range.begin, sentence.begin), true)};
    }

    std::size_t words_back(std::size_t at, std::size_t least) const {
        std::size_t words = 0;
        std::size_t begin = at;
        while (at > least) {
            if (is_blank(text_[at - 1]) && !is_blank(text_[at])) {
                begin = at;
                if (++words > words_before_mark) break;
            }
            --at;
        }
        return begin;
    }

    Passage from(std::size_t begin, bool cut_before) const {
        Passage passage;
        passage.cut_before = cut_before;
        const std::size_t room = limit_ - std::min<std::size_t>(limit_, cut_before ? 1 : 0);
        const std::size_t end = end_of(begin, room);
        passage.range = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
        passage.cut_after = end < sentence_at(end == begin ? begin : end - 1).end;
        count(passage);
        return passage;
    }

    // The end of the last sentence that fits where that is not too short, else of the last word that leaves room for «…».
    std::size_t end_of(std::size_t begin, std::size_t room) const {
        const std::size_t full = advance(text_, begin, room);
        const std::size_t least = advance(text_, begin, room / 2);
        std::size_t end = 0;
        for (const ByteRange& sentence : sentences_) {
            if (sentence.end <= full && sentence.end > least) end = sentence.end;
        }
        if (sentences_.back().end <= full) end = sentences_.back().end;
        return end > begin ? end : end_of_word(begin, advance(text_, begin, room == 0 ? 0 : room - 1));
    }

    std::size_t end_of_word(std::size_t begin, std::size_t full) const {
        std::size_t end = full;
        if (full < text_.size() && !is_blank(text_[full])) {
            while (end > begin && !is_blank(text_[end - 1])) --end;
        }
        while (end > begin && is_blank(text_[end - 1])) --end;
        return end > begin ? end : full;  // one word longer than the limit
    }

    void count(Passage& passage) const {
        std::vector<std::uint32_t> words;
        for (const Mark& mark : marks_) {
            if (mark.range.begin >= passage.range.begin && mark.range.end <= passage.range.end) words.push_back(mark.word);
        }
        passage.marks = words.size();
        std::sort(words.begin(), words.end());
        passage.words = static_cast<std::size_t>(std::unique(words.begin(), words.end()) - words.begin());
    }

    std::string_view text_;
    const std::vector<Mark>& marks_;
    std::size_t limit_;
    std::vector<ByteRange> sentences_;
};

}  // namespace

Passage best_passage(std::string_view text, const std::vector<Mark>& marks, std::size_t limit) {
    return Passages(text, marks, limit).best();
}

std::string text_of(std::string_view text, const Passage& passage) {
    std::string out;
    if (passage.cut_before) out += ellipsis;
    bool broken = false;
    for (const char c : text.substr(passage.range.begin, passage.range.end - passage.range.begin)) {
        broken = broken || c == '\n' || c == '\r';
        if (is_blank(c) && (broken || c == '\t')) {
            if (!out.empty() && out.back() != ' ') out += ' ';
            continue;
        }
        broken = false;
        out += c;
    }
    if (passage.cut_after) out += ellipsis;
    return out;
}
