import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstRelevantRank, ndcg, percentile, recall, reciprocalRank } from './metrics.mjs';

// The same cases as in metrics_test.cc.

const near = (value, expected) => assert.ok(Math.abs(value - expected) < 1e-6, `${value} is not ${expected}`);
const judgements = (gains) => new Map(Object.entries(gains));

test('the reciprocal rank is that of the first relevant answer, within the depth', () => {
  const judged = judgements({ b: 1, d: 1, x: 0 });
  near(reciprocalRank(['x', 'b', 'd'], judged, 10), 0.5);
  assert.equal(reciprocalRank(['a', 'c', 'x', 'd'], judged, 3), 0);
  assert.equal(firstRelevantRank(['a', 'c', 'x', 'd'], judged), 4);
  assert.equal(firstRelevantRank(['a'], judged), 0);
});

test('recall counts the relevant answers within the depth against all relevant ones', () => {
  const judged = judgements({ b: 1, d: 2, e: 1, x: 0 });
  near(recall(['b', 'x', 'd', 'e'], judged, 3), 2 / 3);
  assert.equal(recall([], judged, 3), 0);
  assert.equal(recall(['b'], new Map(), 3), 0);
});

test('nDCG divides discounted gains by those of the best order', () => {
  const judged = judgements({ a: 3, b: 2, c: 1 });
  near(ndcg(['b', 'z', 'a'], judged), 0.735007); // 3.5 / 4.76186
  near(ndcg(['a', 'b', 'c'], judged), 1);
  near(ndcg(['a', 'b', 'c'], judged, 1), 1);
  assert.equal(ndcg(['z'], judged), 0);
});

test('a percentile is the smallest number that the share does not exceed', () => {
  assert.deepEqual([0.25, 0.5, 0.95].map((share) => percentile([4, 1, 3, 2], share)), [1, 2, 4]);
  assert.ok(Number.isNaN(percentile([], 0.5)));
});
