import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leastRatio, reportText } from './report.mjs';

const times = (p50, p95, answers = {}) => ({ operations: 4, p50, p95, answers });
const speed = {
  AND: { ours: times(2, 10), other: times(8, 15, { same: 3, more: 1 }) },
  OR: { ours: times(5, 5), other: times(15, 50) },
  phrase: { ours: times(1, 1) },
};
const build = { seconds: 2, megabytesPerSecond: 0.5, indexBytes: 250_000, savedBytes: null, memory: 3e6 };

test('an engine is judged by the class in which it comes nearest to ours', () => {
  assert.deepEqual(leastRatio('other', 'ours', speed, 'p50'), { name: 'OR', ratio: 3 });
  assert.deepEqual(leastRatio('other', 'ours', speed, 'p95'), { name: 'AND', ratio: 1.5 });
});

test('the report shows figures, ratios and how answers compare, and no row for what an engine cannot do', () => {
  const engines = ['ours', 'other'].map((name) => ({ name, about: `about ${name}`, build }));
  const text = reportText({ collection: { folder: 'f', documents: 3, textBytes: 1e6 }, engines, relevance: null, speed });
  const rows = text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()).slice(1, -1));
  const row = (...start) => rows.filter((cells) => start.every((cell, i) => cells[i] === cell));
  assert.deepEqual(row('ours', '2.00'), [['ours', '2.00', '0.5', '0.25', '25', '–', '3.00']]);
  assert.deepEqual(row('AND', 'other'), [['AND', 'other', '4', '8.00', '15.0', '×4.00', '×1.50', 'same 3/4, more 1']]);
  assert.deepEqual(row('phrase').map(([, engine]) => engine), ['ours']);
  assert.deepEqual(row('other', '×3.00'), [['other', '×3.00', 'OR', '×1.50', 'AND']]);
});
