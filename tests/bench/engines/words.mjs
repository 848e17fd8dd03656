// What several engines need of words.

/** Without accents, in small letters. */
export const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Runs of letters and digits. */
export const wordsOf = (text) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** What is being typed: the finished words, and the unfinished last one ('' after a space). */
export function typed(text) {
  const words = wordsOf(text);
  return /[\p{L}\p{M}\p{N}]$/u.test(text) ? { finished: words.slice(0, -1), unfinished: words.at(-1) } : { finished: words, unfinished: '' };
}

/** The most frequent themes of the documents, as a facet list shows them. */
export function countThemes(documents) {
  const counts = new Map();
  for (const { themes } of documents) for (const theme of themes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
