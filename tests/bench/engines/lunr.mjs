// Lunr with lunr-languages' French stemmer, stop words and trimmer. It knows no phrases.
import { lunr } from '../french_lunr.mjs';
import { countThemes, typed } from './words.mjs';

export const about = 'French stemmer and stop words, elisions split off; no phrases; accents count';

lunr.tokenizer.separator = /[\s\-'’]+/; // with the apostrophes of French elisions

const { REQUIRED } = lunr.Query.presence;
const { TRAILING } = lunr.Query.wildcard;

function addTerms(query, { kind, words, text, theme }) {
  const required = { presence: REQUIRED };
  switch (kind) {
    case 'question':
      query.term(lunr.tokenizer(text), { fields: ['title', 'text'] });
      return;
    case 'typing': {
      const { finished, unfinished } = typed(text.toLowerCase());
      finished.forEach((word) => query.term(word, required));
      if (unfinished) query.term(unfinished, { ...required, wildcard: TRAILING, usePipeline: false });
      return;
    }
    case 'any':
    case 'bag':
      words.forEach((word) => query.term(word, { fields: ['title', 'text'] }));
      return;
    case 'typo':
      words.forEach((word) => query.term(word, { ...required, editDistance: 1 }));
      return;
    default:
      words.forEach((word) => query.term(word, { ...required, fields: ['title', 'text'] }));
      if (theme) query.term(theme.toLowerCase(), { ...required, fields: ['themes'] });
  }
}

export function open(documents) {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const index = lunr(function () {
    this.use(lunr.fr);
    this.ref('id');
    this.field('title');
    this.field('text');
    this.field('themes'); // an array: each theme is one token
    documents.forEach((document) => this.add(document));
  });
  return {
    prepare(operation) {
      if (operation.kind === 'phrase') return null;
      return () => {
        const found = index.query((query) => addTerms(query, operation));
        const answer = { ids: found.slice(0, 10).map(({ ref }) => ref), total: found.length };
        if (operation.kind === 'filtered') answer.facets = countThemes(found.map(({ ref }) => byId.get(ref)));
        return answer;
      };
    },
    indexBytes: () => Buffer.byteLength(JSON.stringify(index)),
    close() {},
  };
}
