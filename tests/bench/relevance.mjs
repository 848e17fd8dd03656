// Asks every engine the collection's questions, interleaved question by question.
import { evenlySpaced } from './collection.mjs';
import { interleaved, measure } from './measure.mjs';
import { ndcg, percentile, recall, reciprocalRank } from './metrics.mjs';
import { keywordsOf, withoutAccents, withTypo } from './queries.mjs';
import { fnv1a } from './random.mjs';

const warming = 50; // questions asked once before any is timed

export function asAsked({ id, text }, { mutate, keywords }) {
  const words = keywords ? keywordsOf(text) : text;
  if (mutate === 'typo') return withTypo(words, fnv1a(id));
  return mutate === 'unaccented' ? withoutAccents(words) : words;
}

export const latenciesOf = (times) => ({
  p50: percentile(times, 0.5), p95: percentile(times, 0.95), p99: percentile(times, 0.99), worst: percentile(times, 1),
});

/** Of each engine: `{ mrr, ndcg, recall, latency: { p50, p95, p99, worst } }`, times in microseconds. */
export async function measureRelevance(built, collection, options) {
  const queries = evenlySpaced(collection.queries, options.queries);
  const operations = queries.map((query) => ({ kind: 'question', text: asAsked(query, options) }));
  for (const operation of operations.slice(0, warming)) for (const { engine } of built) await engine.prepare(operation)();
  const sums = new Map(built.map(({ name }) => [name, { mrr: 0, ndcg: 0, recall: 0, times: [] }]));
  for (const [turn, query] of queries.entries()) {
    const judged = collection.judgements.get(query.id);
    await interleaved(built, turn, async ({ name, engine }) => {
      const { microseconds, answer } = await measure(engine, engine.prepare(operations[turn]));
      const sum = sums.get(name);
      sum.mrr += reciprocalRank(answer.ids, judged);
      sum.ndcg += ndcg(answer.ids, judged);
      sum.recall += recall(answer.ids, judged);
      sum.times.push(microseconds);
    });
  }
  const mean = (sum) => sum / queries.length;
  return Object.fromEntries([...sums].map(([name, { mrr, ndcg: gain, recall: found, times }]) =>
    [name, { queries: queries.length, mrr: mean(mrr), ndcg: mean(gain), recall: mean(found), latency: latenciesOf(times) }]));
}
