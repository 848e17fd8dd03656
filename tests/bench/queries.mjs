// Other spellings of a query, the same as query_variants.h makes.
import { readFileSync } from 'node:fs';
import { mulberry32 } from './random.mjs';

const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function swapNeighbours(word, from) {
  for (let i = 0; i + 1 < word.length; ++i) {
    const at = (from + i) % (word.length - 1);
    if (word[at] === word[at + 1]) continue;
    [word[at], word[at + 1]] = [word[at + 1], word[at]];
    return;
  }
  word.shift();
}

/** One letter of the word (an array of letters) replaced, left out, put in, or swapped with its neighbour. */
function misspell(word, random) {
  const below = (limit) => random() % limit;
  const letter = (number) => String.fromCharCode(97 + (number % 26));
  switch (below(4)) {
    case 0: {
      const at = below(word.length);
      const number = below(26);
      word[at] = letter(letter(number) === word[at] ? number + 1 : number);
      return;
    }
    case 1:
      word.splice(below(word.length), 1);
      return;
    case 2: {
      const at = below(word.length + 1);
      word.splice(at, 0, letter(below(26)));
      return;
    }
    default:
      swapNeighbours(word, below(word.length - 1));
  }
}

/** One wrong letter in the longest word (the first of several); queries without a word of 4 letters stay as they are. */
export function withTypo(query, seed) {
  let longest = { length: 3 };
  for (const match of query.matchAll(/[\p{L}\p{M}]+/gu)) {
    const letters = [...match[0]];
    if (letters.length > longest.length) longest = { length: letters.length, letters, begin: match.index, end: match.index + match[0].length };
  }
  if (!longest.letters) return query;
  misspell(longest.letters, mulberry32(seed));
  return query.slice(0, longest.begin) + longest.letters.join('') + query.slice(longest.end);
}

/** Without the marks of its letters; ligatures and case stay. */
export function withoutAccents(query) {
  return query.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

let questionWords = null;

/** Only the words that are no question or function words (question_words.txt). */
export function keywordsOf(query) {
  questionWords ??= new Set(readFileSync(new URL('question_words.txt', import.meta.url), 'utf8').split(/\s+/).filter(Boolean).map(fold));
  const informative = (part) => part && !questionWords.has(fold(part));
  const words = (query.match(/[\p{L}\p{M}\p{Nd}-]+/gu) ?? []).map((word) => word.split('-').filter(informative).join('-')).filter(Boolean);
  return words.length === 0 ? query : words.join(' ');
}
