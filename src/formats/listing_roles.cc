#include "formats/listing_roles.h"

#include <array>

#include "formats/listing_costs.h"

namespace {

constexpr std::size_t role_count = 4;
constexpr std::array roles = {LineRole::archive_title, LineRole::label, LineRole::title, LineRole::text};

std::size_t index_of(LineRole role) {
    return static_cast<std::size_t>(role);
}

double own_cost(LineRole role, const LineTraits& line) {
    switch (role) {
        case LineRole::archive_title:
            return archive_title_cost(line);
        case LineRole::label:
            return label_cost(line);
        case LineRole::title:
            return title_cost(line);
        case LineRole::text:
            return text_cost(line);
    }
    return impossible;
}

double end_cost(LineRole role) {
    if (role == LineRole::title) return 2;
    return role == LineRole::text ? 0 : impossible;
}

struct Step {
    std::array<double, role_count> cost;
    std::array<std::size_t, role_count> from;  // the role of the line before on the cheapest way here
};

Step first_step(const LineTraits& line) {
    Step step{};
    for (const LineRole role : roles) {
        step.cost[index_of(role)] = role == LineRole::text ? impossible : own_cost(role, line);
    }
    return step;
}

Step next_step(const Step& previous, const LineTraits& before, const LineTraits& line) {
    Step step{};
    step.cost.fill(impossible);
    for (const LineRole to : roles) {
        if (to == LineRole::archive_title) continue;
        const double own = own_cost(to, line);
        for (const LineRole from : roles) {
            const double cost = previous.cost[index_of(from)] + order_cost(from, before, to, line) + own;
            if (cost >= step.cost[index_of(to)]) continue;
            step.cost[index_of(to)] = cost;
            step.from[index_of(to)] = index_of(from);
        }
    }
    return step;
}

std::vector<LineRole> cheapest_roles(const std::vector<LineTraits>& traits, double& total) {
    std::vector<Step> steps = {first_step(traits.front())};
    for (std::size_t i = 1; i < traits.size(); ++i) steps.push_back(next_step(steps.back(), traits[i - 1], traits[i]));
    std::size_t at = index_of(LineRole::title);
    total = impossible;
    for (const LineRole role : roles) {
        const double cost = steps.back().cost[index_of(role)] + end_cost(role);
        if (cost >= total) continue;
        total = cost;
        at = index_of(role);
    }
    std::vector<LineRole> chosen(traits.size());
    for (std::size_t i = traits.size(); i-- > 0;) {
        chosen[i] = roles[at];
        at = steps[i].from[at];
    }
    return chosen;
}

struct Tally {
    std::size_t titles = 0, bare_titles = 0, second_texts = 0, stopped_titles = 0, first_second_text = 0;
    bool evidence = false;
};

// What the reading found, to judge whether the file is a listing at all.
Tally tally(const std::vector<LineRole>& chosen, const std::vector<LineTraits>& traits) {
    Tally tally;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        const LineRole before = i > 0 ? chosen[i - 1] : LineRole::archive_title;
        const LineRole after = i + 1 < chosen.size() ? chosen[i + 1] : LineRole::title;
        if (chosen[i] == LineRole::title) {
            ++tally.titles;
            tally.stopped_titles += traits[i].full_stop;
            tally.bare_titles += before != LineRole::label && after != LineRole::text;
        }
        if (chosen[i] == LineRole::text && before == LineRole::text && tally.second_texts++ == 0) {
            tally.first_second_text = i;
        }
        if (chosen[i] == LineRole::text) tally.evidence |= text_cost(traits[i]) <= 3;
        if (chosen[i] == LineRole::label) tally.evidence |= label_cost(traits[i]) <= 0;
    }
    return tally;
}

std::optional<ForeignSign> unbearable_title(const std::vector<TextLine>& lines, const std::vector<LineTraits>& traits,
                                            const std::vector<LineRole>& chosen) {
    constexpr double bearable = 9;  // a title of 300 characters, or of several long sentences
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (chosen[i] != LineRole::title || title_cost(traits[i]) < bearable) continue;
        return ForeignSign{lines[i].number, "a paragraph of " + std::to_string(traits[i].length) +
                                                " characters where a title was expected"};
    }
    return std::nullopt;
}

std::optional<ForeignSign> refusal_of(const std::vector<TextLine>& lines, const Tally& found, double mean_cost) {
    constexpr double bearable_mean = 2.5;
    const std::size_t first = lines.front().number;
    if (found.second_texts > found.titles) {
        return ForeignSign{lines[found.first_second_text].number,
                           "several paragraphs in a row; expected one line of text for each title"};
    }
    if (!found.evidence || found.bare_titles * 2 > found.titles) {
        return ForeignSign{first,
                           "nothing tells labels, titles and texts apart; expected, for each document, a label "
                           "line (optional), a title line and a longer line of text"};
    }
    if (found.stopped_titles * 2 > found.titles) {
        return ForeignSign{first, "the lines read like sentences of a text; expected titles, without a full stop"};
    }
    if (mean_cost > bearable_mean)
        return ForeignSign{first, "labels, titles and texts do not alternate as in a listing"};
    return std::nullopt;
}

}  // namespace

ListingReading read_roles(const std::vector<TextLine>& lines) {
    if (lines.empty()) return {{}, ForeignSign{1, "the file is empty"}};
    const std::vector<LineTraits> traits = line_traits(lines);
    double total = 0;
    ListingReading reading{cheapest_roles(traits, total), std::nullopt};
    reading.refusal = unbearable_title(lines, traits, reading.roles);
    if (!reading.refusal) {
        reading.refusal = refusal_of(lines, tally(reading.roles, traits), total / static_cast<double>(lines.size()));
    }
    return reading;
}
