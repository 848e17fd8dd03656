// MiniSearch, with the folding, stop words, prefixes and fuzziness that its documentation shows. It knows no phrases.
import { stopwords } from '@orama/stopwords/french';
import MiniSearch from 'minisearch';
import { countThemes, fold } from './words.mjs';

export const about = 'folding; questions: French stop words, prefix and fuzzy 0.2 from 4 letters; speed: plain AND or OR, nothing stopped; no phrases';

const stopped = new Set(stopwords.map(fold));
/** What relevance was best with on French questions, of the options that the documentation shows. */
const forQuestions = {
  processTerm: (term) => (stopped.has(fold(term)) ? null : fold(term)),
  prefix: (term) => term.length > 3,
  fuzzy: (term) => (term.length > 3 ? 0.2 : false),
};
const plain = { prefix: false, fuzzy: false };

function requestOf({ kind, words, text, theme }) {
  switch (kind) {
    case 'question':
      return [text, forQuestions];
    case 'typing':
      return [text, { ...plain, combineWith: 'AND', prefix: (_, i, terms) => i === terms.length - 1 && !/\s$/.test(text) }];
    case 'any':
    case 'bag':
      return [words.join(' '), { ...plain, combineWith: 'OR' }];
    case 'typo':
      return [words.join(' '), { ...plain, combineWith: 'AND', fuzzy: 1 }];
    case 'filtered':
      return [words.join(' '), { ...plain, combineWith: 'AND', filter: ({ themes }) => themes.includes(theme) }];
    case 'phrase':
      return null;
    default:
      return [words.join(' '), { ...plain, combineWith: 'AND' }];
  }
}

export function open(documents) {
  const index = new MiniSearch({ fields: ['title', 'text'], storeFields: ['themes'], processTerm: (term) => fold(term) || null });
  index.addAll(documents);
  return {
    prepare(operation) {
      const request = requestOf(operation);
      return request && (() => {
        const found = index.search(...request);
        const answer = { ids: found.slice(0, 10).map(({ id }) => id), total: found.length };
        if (operation.kind === 'filtered') answer.facets = countThemes(found);
        return answer;
      });
    },
    indexBytes: () => Buffer.byteLength(JSON.stringify(index)),
    close() {},
  };
}
