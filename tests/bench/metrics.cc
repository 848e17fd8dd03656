#include "bench/metrics.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace {

double gain_of(const std::string& id, const Judgements& judged) {
    const auto found = judged.find(id);
    return found == judged.end() ? 0 : std::max(found->second, 0.0);
}

double discounted(double gain, std::size_t index) {
    return gain / std::log2(static_cast<double>(index) + 2);
}

std::vector<double> relevant_gains(const Judgements& judged) {
    std::vector<double> gains;
    for (const auto& [id, gain] : judged) {
        if (gain > 0) gains.push_back(gain);
    }
    std::sort(gains.begin(), gains.end(), std::greater<>());
    return gains;
}

}  // namespace

std::size_t first_relevant_rank(const std::vector<std::string>& ranked, const Judgements& judged) {
    for (std::size_t i = 0; i < ranked.size(); ++i) {
        if (gain_of(ranked[i], judged) > 0) return i + 1;
    }
    return 0;
}

double reciprocal_rank(const std::vector<std::string>& ranked, const Judgements& judged, std::size_t depth) {
    const std::size_t rank = first_relevant_rank(ranked, judged);
    return rank == 0 || rank > depth ? 0 : 1 / static_cast<double>(rank);
}

double recall(const std::vector<std::string>& ranked, const Judgements& judged, std::size_t depth) {
    const std::size_t relevant = relevant_gains(judged).size();
    if (relevant == 0) return 0;
    std::size_t found = 0;
    for (std::size_t i = 0; i < std::min(depth, ranked.size()); ++i) found += gain_of(ranked[i], judged) > 0 ? 1 : 0;
    return static_cast<double>(found) / static_cast<double>(relevant);
}

double ndcg(const std::vector<std::string>& ranked, const Judgements& judged, std::size_t depth) {
    const std::vector<double> best = relevant_gains(judged);
    double ideal = 0, got = 0;
    for (std::size_t i = 0; i < std::min(depth, best.size()); ++i) ideal += discounted(best[i], i);
    for (std::size_t i = 0; i < std::min(depth, ranked.size()); ++i) got += discounted(gain_of(ranked[i], judged), i);
    return ideal > 0 ? got / ideal : 0;
}
