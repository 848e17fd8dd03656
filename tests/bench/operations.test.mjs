import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineOf } from './engines/editotheque_native.mjs';
import { requestOf } from './engines/requests.mjs';
import { GeneratedCollection } from './generator/collection.mjs';
import { aloneInStem, documentFrequencies, sampleOperations } from './operations.mjs';
import { compare, withTruth } from './truth.mjs';

const generated = new GeneratedCollection({ seed: 5, words: 100 });
const documents = Array.from({ length: 300 }, (_, i) => generated.document(i));

test('every class is sampled, and again the same', () => {
  const operations = sampleOperations(documents, { count: 10 });
  assert.deepEqual(operations, sampleOperations(documents, { count: 10 }));
  const classes = ['word, rare', 'word, medium', 'word, frequent', 'AND', 'OR of five', 'five as typed', 'phrase', 'keystroke', 'typo', 'filtered'];
  assert.deepEqual([...new Set(operations.map((operation) => operation.class))], classes);
  for (const name of classes) assert.ok(operations.filter((operation) => operation.class === name).length >= 10, name);
});

test('what is sampled can be found: words, conjunctions, phrases and filters have answers', () => {
  const operations = withTruth(sampleOperations(documents, { count: 10 }), documents);
  for (const { kind, words, truth } of operations) {
    if (truth) assert.ok(truth.size > 0, `${kind}: ${words}`);
    else assert.ok(['bag', 'typing'].includes(kind));
  }
});

test('the truth is counted over the texts, without accents', () => {
  const texts = [['a', 'L’été passe'], ['b', 'Passe ton été'], ['c', 'Ete, rien']].map(([id, text]) => ({ id, title: '', text, themes: ['X'] }));
  const truthOf = (operation) => [...withTruth([operation], texts)[0].truth];
  assert.deepEqual(truthOf({ kind: 'word', words: ['été'] }), ['a', 'b', 'c']);
  assert.deepEqual(truthOf({ kind: 'all', words: ['ete', 'passe'] }), ['a', 'b']);
  assert.deepEqual(truthOf({ kind: 'any', words: ['passe', 'rien'] }), ['a', 'b', 'c']);
  assert.deepEqual(truthOf({ kind: 'phrase', words: ['ete', 'passe'] }), ['a']);
  assert.deepEqual(truthOf({ kind: 'filtered', words: ['rien'], theme: 'Y' }), []);
});

test('answers are compared with the truth', () => {
  const truth = new Set(['a', 'b']);
  assert.equal(compare({ kind: 'all', truth }, { ids: ['b', 'a'], total: 2 }), 'same');
  assert.equal(compare({ kind: 'all', truth }, { ids: ['b', 'c'], total: 2 }), 'other');
  assert.equal(compare({ kind: 'all', truth }, { ids: ['b', 'a', 'c'], total: 3 }), 'more');
  assert.equal(compare({ kind: 'all', truth }, { ids: ['b'], total: null }), null);
  assert.equal(compare({ kind: 'typo', truth }, { ids: ['c', 'b'], total: 9 }), 'found');
  assert.equal(compare({ kind: 'typo', truth }, { ids: [], total: 0 }), 'missed');
});

test('a word is alone where no other has its stem, as written or without accents', () => {
  const stem = (word) => word.replace(/s$/, '');
  const alone = aloneInStem(['chat', 'chats', 'bois', 'été'], stem);
  assert.deepEqual(['chat', 'bois', 'été'].map(alone), [false, true, true]);
});

test('document frequencies count documents, not occurrences', () => {
  const frequencies = documentFrequencies([{ title: 'Un', text: 'un deux' }, { title: '', text: 'Deux' }]);
  assert.deepEqual([...frequencies], [['un', 1], ['deux', 2]]);
});

test('operations become queries of the core', () => {
  assert.deepEqual(requestOf({ kind: 'any', words: ['a', 'le'] }), { text: 'a OR le' });
  assert.deepEqual(requestOf({ kind: 'phrase', words: ['a', 'b'] }), { text: '"a b"' });
  assert.equal(lineOf({ kind: 'filtered', words: ['a', 'b'], theme: 'X' }), '0\tX\t1\ta b');
  assert.equal(lineOf({ kind: 'typing', text: 'a b' }), '1\t\t0\ta b');
});
