#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

// Judged documents of one query: id and gain (> 0: relevant).
using Judgements = std::map<std::string, double>;

// Ranked answers are ids, best first. All look at the first `depth` answers only and are 0 where nothing is relevant.

double reciprocal_rank(const std::vector<std::string>& ranked, const Judgements& judged, std::size_t depth);

// Share of the relevant documents that are among the first `depth`.
double recall(const std::vector<std::string>& ranked, const Judgements& judged, std::size_t depth);

// Linear gains, discount log2(rank + 1), divided by the best order's value (K. Järvelin, J. Kekäläinen, "Cumulated
// gain-based evaluation of IR techniques", 2002; as trec_eval computes it).
double ndcg(const std::vector<std::string>& ranked, const Judgements& judged, std::size_t depth);

// From 1; 0 where no relevant document is among the answers.
std::size_t first_relevant_rank(const std::vector<std::string>& ranked, const Judgements& judged);
