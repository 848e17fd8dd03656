// Samples operations of every speed class from a collection, deterministically. No packages: the native program's input is written
// with this too.
import { fold } from './engines/words.mjs';
import { functionWords } from './function_words.mjs';
import { withTypo } from './queries.mjs';
import { mulberry32 } from './random.mjs';

/** Those that stand in bags of words. */
export const stopWords = functionWords.filter((word) => word.length > 1).slice(0, 24);

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
const stop = new Set(functionWords.map(fold));
const isInformative = (word) => word.length >= 4 && /^\p{L}+$/u.test(word) && !stop.has(fold(word));

/** Small-letter words of a document, in order. */
export const wordsOfDocument = ({ title, text }) => `${title}\n${text}`.toLowerCase().match(wordPattern) ?? [];

/** Number of documents of each word. */
export function documentFrequencies(documents) {
  const frequencies = new Map();
  for (const document of documents) for (const word of new Set(wordsOfDocument(document))) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  return frequencies;
}

/**
 * A test for words that no other word of the vocabulary shares its stem with, of the word as written and without accents: engines
 * with and without stems must give the same documents for them.
 */
export function aloneInStem(vocabulary, stem) {
  const formsOf = new Map(); // stem -> folded form, or null where there are several
  const stemsOf = (word) => [stem(word), stem(fold(word))];
  for (const word of vocabulary) {
    const form = fold(word);
    for (const key of stemsOf(word)) formsOf.set(key, formsOf.has(key) && formsOf.get(key) !== form ? null : form);
  }
  return (word) => stemsOf(word).every((key) => formsOf.get(key) !== null);
}

class Sampler {
  constructor(documents, { seed, alone, frequencies }) {
    this.documents = documents;
    this.frequencies = frequencies;
    this.alone = alone;
    this.random = mulberry32(seed);
    this.informative = [...frequencies.keys()].filter(isInformative).sort();
  }

  pick(list) {
    return list[this.random() % list.length];
  }

  /** Fisher-Yates. */
  shuffled(list) {
    for (let i = list.length - 1; i > 0; --i) {
      const k = this.random() % (i + 1);
      [list[i], list[k]] = [list[k], list[i]];
    }
    return list;
  }

  between(least, most) {
    return this.informative.filter((word) => this.frequencies.get(word) >= least && this.frequencies.get(word) <= most);
  }

  /** `count` picks; every second one, as far as there are any, among words that are alone in their stem. */
  words(list, count) {
    const lone = list.filter(this.alone);
    if (list.length === 0) return [];
    return Array.from({ length: count }, (_, i) => this.pick(i % 2 === 0 && lone.length > 0 ? lone : list));
  }

  /** Distinct words that stand together in a document, or null. */
  together(count, loneOnly) {
    for (let attempt = 0; attempt < 50; ++attempt) {
      const document = this.pick(this.documents);
      const fit = [...new Set(wordsOfDocument(document))].filter(
        (word) => isInformative(word) && this.frequencies.get(word) >= 5 && (!loneOnly || this.alone(word)),
      );
      if (fit.length < count) continue;
      const words = new Set();
      while (words.size < count) words.add(this.pick(fit));
      return { words: [...words], document };
    }
    return null;
  }

  togethers(count, size) {
    return Array.from({ length: count }, (_, i) => this.together(size(i), i % 2 === 0) ?? this.together(size(i), false)).filter(Boolean);
  }

  /** Two or three words that follow each other after single spaces. */
  phrase() {
    const length = 2 + (this.random() % 2);
    const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}'’-])\\p{L}{2,}(?: \\p{L}{2,}){${length - 1}}(?![\\p{L}\\p{M}\\p{N}'’-])`, 'gu');
    for (let attempt = 0; attempt < 50; ++attempt) {
      const found = this.pick(this.documents).text.match(pattern);
      const phrases = (found ?? []).map((phrase) => phrase.toLowerCase().split(' ')).filter((words) => words.some(isInformative));
      if (phrases.length > 0) return this.pick(phrases);
    }
    return null;
  }

  /** A word with one wrong letter that makes no other word, and the word that was meant. */
  typo(words) {
    for (let attempt = 0; attempt < 50; ++attempt) {
      const meant = this.pick(words);
      const typed = withTypo(meant, this.random());
      if (typed !== meant && !this.frequencies.has(typed)) return { words: [typed], meant: [meant] };
    }
    return null;
  }
}

/** Every prefix of a text, the whole included. */
const keystrokes = (text) => [...text].map((_, i, letters) => letters.slice(0, i + 1).join(''));

function wordOperations(sampler, count) {
  const documents = sampler.documents.length;
  const bands = {
    'word, rare': [2, Math.max(5, documents * 0.0005)],
    'word, medium': [Math.max(6, documents * 0.002), Math.max(20, documents * 0.02)],
    'word, frequent': [Math.max(21, documents * 0.05), documents * 0.6],
  };
  return Object.entries(bands).flatMap(([name, [least, most]]) =>
    sampler.words(sampler.between(least, most), count).map((word) => ({ class: name, kind: 'word', words: [word] })),
  );
}

function bagOperations(sampler, count) {
  const bags = sampler.togethers(count, () => 3).map(({ words: [a, b, c] }) => [a, sampler.pick(stopWords), b, sampler.pick(stopWords), c]);
  return [
    ...bags.map((words) => ({ class: 'OR of five', kind: 'any', words })),
    ...bags.map((words) => ({ class: 'five as typed', kind: 'bag', words })),
  ];
}

function typingOperations(sampler, count) {
  const texts = sampler.togethers(Math.max(3, Math.ceil(count / 5)), (i) => 2 + (i % 2)).map(({ words }) => words.join(' '));
  return sampler.shuffled(texts.flatMap(keystrokes)).map((text) => ({ class: 'keystroke', kind: 'typing', text }));
}

function filteredOperations(sampler, count) {
  return sampler.togethers(count, (i) => 1 + (i % 2)).flatMap(({ words, document: { themes } }) =>
    themes.length > 0 ? [{ class: 'filtered', kind: 'filtered', words, theme: themes[0] }] : [],
  );
}

const times = (count, make) => Array.from({ length: count }, make).filter(Boolean);

/** Whether stems play no part in what it must find: phrases are of exact words, function words are in all the texts. */
function isPlain({ kind, words = [] }, alone) {
  return kind === 'phrase' || (words.length > 0 && words.every((word) => alone(word) || stop.has(fold(word))));
}

/** `count` operations of each class (keystrokes: of a fifth as many queries). `alone` says which words have no inflections. */
export function sampleOperations(documents, { count = 100, seed = 1, alone = () => false } = {}) {
  const sampler = new Sampler(documents, { seed, alone, frequencies: documentFrequencies(documents) });
  const long = sampler.informative.filter((word) => word.length >= 6 && sampler.frequencies.get(word) >= 5);
  const operations = [
    ...wordOperations(sampler, count),
    ...sampler.togethers(count, (i) => 2 + (Math.floor(i / 2) % 2)).map(({ words }) => ({ class: 'AND', kind: 'all', words })),
    ...bagOperations(sampler, count),
    ...times(count, () => sampler.phrase()).map((words) => ({ class: 'phrase', kind: 'phrase', words })),
    ...typingOperations(sampler, count),
    ...(long.length > 0 ? times(count, () => sampler.typo(long)) : []).map((typo) => ({ class: 'typo', kind: 'typo', ...typo })),
    ...filteredOperations(sampler, count),
  ];
  return operations.map((operation) => ({ ...operation, plain: isPlain(operation, alone) }));
}
