import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keywordsOf, withoutAccents, withTypo } from './queries.mjs';
import { fnv1a, mulberry32 } from './random.mjs';

// The same cases as in query_variants_test.cc, so that both sides ask the same questions.

test('the random numbers are those of mulberry32', () => {
  const random = mulberry32(1);
  assert.deepEqual([random(), random()], [2693262067, 11749833]);
  assert.equal(fnv1a(''), 2166136261);
  assert.equal(fnv1a('qF34355'), 2064738588);
});

test('a typo changes one letter of the longest word and nothing else', () => {
  const seen = new Set();
  for (let seed = 0; seed < 200; ++seed) {
    const query = withTypo('où est l’épopée ?', seed);
    assert.notEqual(query, 'où est l’épopée ?');
    assert.match(query, /^où est l’.* \?$/);
    seen.add(query);
  }
  assert.ok(seen.has('où est l’éoppée ?') && seen.has('où est l’éopée ?'));
  assert.equal(withTypo('un oui', 7), 'un oui');
  const misspelt = [1, 2, 3, 4].map((seed) => withTypo('la médiation familiale', seed));
  assert.deepEqual(misspelt, ['la mdéiation familiale', 'la mdiation familiale', 'la médiagtion familiale', 'la médihtion familiale']);
});

test('without accents, letters lose their marks and keep their case', () => {
  assert.equal(withoutAccents('L’Été à Noël, cœur'), 'L’Ete a Noel, cœur');
  assert.equal(withoutAccents('e\u0301te\u0301'), 'ete');
});

test('keywords are what remains without question and function words', () => {
  assert.equal(keywordsOf("Qu'est-ce que la médiation familiale ?"), 'médiation familiale');
  assert.equal(keywordsOf('Un hôtel doit-il remettre une facture à ses clients ?'), 'hôtel remettre facture clients');
  assert.equal(keywordsOf('Le porte-avions de l’État en 2003'), 'porte-avions État 2003');
  assert.equal(keywordsOf('Qui est-ce ?'), 'Qui est-ce ?');
});
