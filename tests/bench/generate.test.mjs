import assert from 'node:assert/strict';
import { readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { loadCollection } from './collection.mjs';
import { generate } from './generate.mjs';
import { GeneratedCollection, themes } from './generator/collection.mjs';
import { ZipfMandelbrot } from './generator/zipf.mjs';
import { mulberry32 } from './random.mjs';

const files = ['corpus.jsonl', 'queries.tsv', 'qrels.tsv'];
const size = { documents: 400, words: 120, queries: 40 };
let folder;
let collection;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'generate-'));
  for (const [name, seed] of [['a', 7], ['b', 7], ['c', 8]]) generate(join(folder, name), { ...size, seed });
  collection = loadCollection(join(folder, 'a'));
});
after(() => rmSync(folder, { recursive: true }));

const bytesOf = (name, file) => readFileSync(join(folder, name, file));
const wordsOf = ({ title, text }) => `${title} ${text}`.toLowerCase().match(/[\p{L}\p{N}]+/gu);

test('the same seed gives the same bytes, another seed gives others', () => {
  for (const file of files) assert.deepEqual(bytesOf('a', file), bytesOf('b', file));
  assert.notDeepEqual(bytesOf('a', 'corpus.jsonl'), bytesOf('c', 'corpus.jsonl'));
});

test('a document depends on the seed and its number only, not on how many there are', () => {
  const other = new GeneratedCollection({ seed: 7, words: size.words });
  const { id, title, text } = other.document(123);
  assert.deepEqual([id, title, text], [collection.documents[123].id, collection.documents[123].title, collection.documents[123].text]);
});

test('documents are as long as asked, dated, signed and filed', () => {
  const words = collection.documents.map((document) => document.text.split(/\s+/).length);
  const mean = words.reduce((sum, count) => sum + count, 0) / words.length;
  assert.ok(mean > 100 && mean < 140, `${mean} words`);
  for (const { date, authors, themes: filed } of collection.documents) {
    assert.match(date, /^(199|20[012])\d-\d\d-\d\d$/);
    assert.equal(authors.length, 1);
    assert.ok(filed.length > 0 && filed.every((theme) => themes.includes(theme)));
  }
});

test('function words lead, and the vocabulary goes on growing', () => {
  const counts = new Map();
  const sizes = [];
  for (const document of collection.documents) {
    for (const word of wordsOf(document)) counts.set(word, (counts.get(word) ?? 0) + 1);
    sizes.push(counts.size);
  }
  const frequent = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  assert.deepEqual(frequent.slice(0, 2), ['de', 'la']);
  assert.ok(sizes[399] > 1.4 * sizes[199], 'half of the documents hold nearly all the words');
});

test('the text has what French has: accents, elisions, compounds, numbers, paragraphs', () => {
  const text = collection.documents.map((document) => document.text).join('\n');
  for (const pattern of [/[éèê]/, /[ld]’\p{L}/u, /[ld]'\p{L}/u, /\p{L}-\p{L}/u, /\d\u202f\d{3}/, /, \p{L}/u, /\. \p{Lu}/u, /\n\n\p{Lu}/u, /ation\b/, /ement\b/]) {
    assert.match(text, pattern);
  }
});

test('a question is made of words of its document and its families', () => {
  assert.equal(collection.queries.length, size.queries);
  const byId = new Map(collection.documents.map((document) => [document.id, document]));
  let present = 0;
  let all = 0;
  for (const { id, text } of collection.queries) {
    const [answer] = collection.judgements.get(id).keys();
    const words = new Set(wordsOf(byId.get(answer)));
    const asked = text.split(' ');
    assert.ok(asked.length >= 2 && asked.length <= 4, text);
    all += asked.length;
    present += asked.filter((word) => words.has(word)).length;
  }
  assert.ok(present / all > 0.7 && present < all, `${present} of ${all} words stand in the document`);
});

test('the Zipf-Mandelbrot law gives each rank its weight', () => {
  const law = new ZipfMandelbrot(4, { exponent: 1, shift: 1 });
  const random = mulberry32(3);
  const counts = [0, 0, 0, 0];
  for (let i = 0; i < 100_000; ++i) ++counts[law.draw(random)];
  const weights = [1 / 2, 1 / 3, 1 / 4, 1 / 5];
  const sum = weights.reduce((total, weight) => total + weight);
  counts.forEach((count, rank) => assert.ok(Math.abs(count / 100_000 - weights[rank] / sum) < 0.01, `rank ${rank}: ${count}`));
});
