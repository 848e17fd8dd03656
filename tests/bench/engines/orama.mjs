// Orama with its French stemmer and stop words. Prefixes are always on. It knows no phrases.
import { create, insertMultiple, save, search } from '@orama/orama';
import { language, stemmer } from '@orama/stemmers/french';
import { stopwords } from '@orama/stopwords/french';

export const about = 'French stemmer and stop words; prefixes always on; no phrases';

function requestOf({ kind, words, text, theme }) {
  switch (kind) {
    case 'question':
      return { term: text };
    case 'typing':
      return { term: text.trimEnd(), threshold: 0 };
    case 'any':
    case 'bag':
      return { term: words.join(' '), threshold: 1 };
    case 'typo':
      return { term: words.join(' '), threshold: 0, tolerance: 1 };
    case 'filtered':
      return { term: words.join(' '), threshold: 0, where: { themes: { containsAll: [theme] } }, facets: { themes: {} } };
    case 'phrase':
      return null;
    default:
      return { term: words.join(' '), threshold: 0 };
  }
}

export async function open(documents) {
  const database = create({
    schema: { title: 'string', text: 'string', themes: 'enum[]' },
    components: { tokenizer: { language, stemming: true, stemmer, stopWords: stopwords } },
  });
  await insertMultiple(database, documents, 1000);
  return {
    prepare(operation) {
      const request = requestOf(operation);
      return request && (() => {
        const { hits, count } = search(database, { ...request, properties: ['title', 'text'], limit: 10 });
        return { ids: hits.map(({ id }) => id), total: count };
      });
    },
    indexBytes: () => Buffer.byteLength(JSON.stringify(save(database).index)),
    close() {},
  };
}
