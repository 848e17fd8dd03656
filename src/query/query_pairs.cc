#include "query/query_pairs.h"

#include <algorithm>
#include <optional>

#include "text/utf8.h"

namespace {

bool only_closes(char32_t point) { return point == U'\u00BB' || point == U'\u201D'; }

ByteRange range_of(std::size_t at, std::size_t bytes) {
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + bytes)};
}

class PairFinder {
public:
    PairFinder(std::string_view text, std::vector<QueryProblem>& problems) : text_(text), problems_(problems) {}

    std::vector<QueryPair> run() {
        for (std::size_t at = 0; at < text_.size();) {
            const CodePoint point = decode_utf8(text_, at);
            const ByteRange mark = range_of(at, point.bytes);
            at = mark.end;
            if (is_quotation_mark(point.value)) {
                at = quote(mark, point.value);
            } else if (point.value == '(') {
                open_.push_back(pairs_.size());
                pairs_.push_back({false, mark, {}});
            } else if (point.value == ')') {
                close(mark);
            }
        }
        drop_unpaired();
        drop_deep();
        return std::move(pairs_);
    }

private:
    std::optional<ByteRange> next_quotation_mark(std::size_t at) const {
        while (at < text_.size()) {
            const CodePoint point = decode_utf8(text_, at);
            if (is_quotation_mark(point.value)) return range_of(at, point.bytes);
            at += point.bytes;
        }
        return std::nullopt;
    }

    // Where to read on.
    std::size_t quote(ByteRange mark, char32_t point) {
        const auto closing = only_closes(point) ? std::nullopt : next_quotation_mark(mark.end);
        if (!closing) {
            problems_.push_back(query_problem(QueryProblemKind::unpaired_quote, mark));
            return mark.end;
        }
        pairs_.push_back({true, mark, *closing});
        return closing->end;
    }

    void close(ByteRange mark) {
        if (open_.empty()) return problems_.push_back(query_problem(QueryProblemKind::unpaired_parenthesis, mark));
        pairs_[open_.back()].close = mark;
        open_.pop_back();
    }

    void drop_unpaired() {
        for (const std::size_t pair : open_) {
            problems_.push_back(query_problem(QueryProblemKind::unpaired_parenthesis, pairs_[pair].open));
        }
        pairs_.erase(
            std::remove_if(pairs_.begin(), pairs_.end(), [](const QueryPair& pair) { return pair.close.end == 0; }),
            pairs_.end());
    }

    void drop_deep() {
        std::vector<std::uint32_t> ends;  // of the pairs around
        std::vector<QueryPair> kept;
        for (const QueryPair& pair : pairs_) {
            while (!ends.empty() && ends.back() < pair.open.begin) ends.pop_back();
            if (pair.quotes || ends.size() < deepest_nesting) {
                kept.push_back(pair);
            } else {
                problems_.push_back(
                    query_problem(QueryProblemKind::nesting_too_deep, {pair.open.begin, pair.close.end}));
            }
            if (!pair.quotes) ends.push_back(pair.close.begin);
        }
        pairs_ = std::move(kept);
    }

    std::string_view text_;
    std::vector<QueryProblem>& problems_;
    std::vector<QueryPair> pairs_;
    std::vector<std::size_t> open_;  // pairs without their closing parenthesis yet
};

}  // namespace

bool is_quotation_mark(char32_t point) {
    return point == U'"' || point == U'\u00AB' || point == U'\u00BB' || (point >= U'\u201C' && point <= U'\u201F');
}

std::vector<QueryPair> find_pairs(std::string_view text, std::vector<QueryProblem>& problems) {
    return PairFinder(text, problems).run();
}
