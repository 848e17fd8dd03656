import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GeneratedCollection } from './generator/collection.mjs';
import { WordStream } from './generator/word_stream.mjs';
import { mulberry32 } from './random.mjs';
import { statisticsOf, windowsOf } from './text_statistics.mjs';

test('windows join neighbours of one title and leave short rests out', () => {
  const documents = [
    { title: 'A', text: 'un deux trois' }, { title: 'A', text: 'quatre cinq, six' }, { title: '', text: 'sept huit' },
    { title: '', text: 'neuf dix onze douze' },
  ];
  assert.deepEqual(windowsOf(documents, 4), [['un', 'deux', 'trois', 'quatre'], ['neuf', 'dix', 'onze', 'douze']]);
  assert.equal(windowsOf(documents, 1, 3).length, 3);
});

test('figures of a text that can be counted by hand', () => {
  const found = statisticsOf([['le', 'chat', 'le', 'chat'], ['le', 'chien', 'dort', 'là']]);
  assert.equal(found['bytes of a word'], 26 / 8);
  assert.equal(found['distinct words of a window, share'], 6 / 8);
  assert.equal(found['pairs that came before in the window'], 1 / 6);
  assert.equal(found['pairs that came before anywhere'], 1 - 5 / 6);
  assert.equal(found['triples that came before anywhere'], 0);
  assert.equal(found['distinct words'], 5);
  assert.equal(found['words that stand once, of the distinct'], 3 / 5);
  assert.equal(found['growth (Heaps exponent)'], Math.log2(5 / 2));
});

// Two collections of real French, an encyclopedia and an administration's answers, lie at the ends of each range (README.md).
const french = {
  'bytes of a word': [4.9, 5.05],
  'distinct words of a window, share': [0.45, 0.585],
  'occurrences in a window, rare words': [1.18, 1.47],
  'occurrences in a window, medium words': [1.24, 1.57],
  'occurrences in a window, frequent words': [1.33, 1.76],
  'pairs that came before in the window': [0.07, 0.22],
  'pairs that came before anywhere': [0.35, 0.63],
  'triples that came before anywhere': [0.085, 0.365],
  'entropy of a word, bits': [9.3, 10.4],
  'entropy of a posting, bits': [4.6, 5.55],
  'entropy of a place, bits': [7.15, 7.46],
  'the ten commonest words': [0.24, 0.265],
  'the hundred commonest words': [0.48, 0.54],
  'distinct words': [6800, 16_700],
  'growth (Heaps exponent)': [0.46, 0.665],
  'words that stand once, of the distinct': [0.34, 0.56],
};

test('generated text repeats itself as much as French does, and no more', () => {
  for (const seed of [1, 7]) {
    const collection = new GeneratedCollection({ seed, words: 300 });
    const found = statisticsOf(windowsOf(Array.from({ length: 700 }, (_, i) => collection.document(i)), 300, 340));
    for (const [name, [least, most]] of Object.entries(french)) {
      assert.ok(found[name] >= least && found[name] <= most, `${name}: ${found[name]}`);
    }
  }
});

const habits = { functionWord: 0, repeatedWord: 0, otherForm: 0, repeatedRun: 0, runGoesOn: 0, setPhrase: 0 };
function streamOf(changed) {
  let drawn = 0;
  return new WordStream({
    random: mulberry32(5), habits: { ...habits, ...changed },
    drawFunction: () => ({ text: 'de', isFunction: true }),
    drawContent: () => ({ text: `mot${drawn}`, family: drawn++ + 1 }),
    drawPhrase: () => [{ text: 'mise' }, { text: 'en', isFunction: true }, { text: 'place' }],
    inflect: ({ family }) => ({ text: `forme${family}`, family }),
  });
}
const take = (stream, count, mayBeFunction = true) => Array.from({ length: count }, () => stream.next({ mayBeFunction }).text);

test('a word comes back as often as the law says (Simon)', () => {
  const words = take(streamOf({ repeatedWord: 0.3 }), 20_000);
  assert.ok(Math.abs(new Set(words).size / words.length - 0.7) < 0.02);
});

test('a word may come back in another form', () => {
  const words = take(streamOf({ repeatedWord: 0.5, otherForm: 0.5 }), 1000);
  assert.ok(words.some((word) => word.startsWith('forme')));
});

test('runs of words come back in their order', () => {
  const words = take(streamOf({ repeatedRun: 0.2, runGoesOn: 0.9 }), 500);
  const followed = words.filter((word, i) => i > 0 && words.indexOf(words[i - 1]) < i - 1 && words[words.indexOf(words[i - 1]) + 1] === word);
  assert.ok(followed.length > 100, `${followed.length}`);
});

test('a set phrase stands whole unless a sentence ends in it', () => {
  const stream = streamOf({ setPhrase: 1 });
  assert.deepEqual(take(stream, 4), ['mise', 'en', 'place', 'mise']);
  assert.deepEqual(take(stream, 1, false), ['mot0']);
});
