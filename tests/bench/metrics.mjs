// Relevance measures, as metrics.h. `ranked` are ids, best first; `judged` maps ids to gains (> 0: relevant).

const gainOf = (judged, id) => Math.max(judged.get(id) ?? 0, 0);
const relevantGains = (judged) => [...judged.values()].filter((gain) => gain > 0).sort((a, b) => b - a);
const discounted = (gains) => gains.reduce((sum, gain, index) => sum + gain / Math.log2(index + 2), 0);

/** From 1; 0 where no relevant document is among the answers. */
export function firstRelevantRank(ranked, judged) {
  return ranked.findIndex((id) => gainOf(judged, id) > 0) + 1;
}

export function reciprocalRank(ranked, judged, depth = 10) {
  const rank = firstRelevantRank(ranked.slice(0, depth), judged);
  return rank === 0 ? 0 : 1 / rank;
}

export function recall(ranked, judged, depth = 10) {
  const relevant = relevantGains(judged).length;
  const found = ranked.slice(0, depth).filter((id) => gainOf(judged, id) > 0).length;
  return relevant === 0 ? 0 : found / relevant;
}

export function ndcg(ranked, judged, depth = 10) {
  const best = discounted(relevantGains(judged).slice(0, depth));
  return best === 0 ? 0 : discounted(ranked.slice(0, depth).map((id) => gainOf(judged, id))) / best;
}

/** The smallest number that at least this share of the numbers does not exceed (nearest rank); NaN of none. */
export function percentile(numbers, share) {
  const sorted = Float64Array.from(numbers).sort();
  return sorted.length === 0 ? NaN : sorted[Math.max(Math.ceil(share * sorted.length), 1) - 1];
}
