// FlexSearch with the stop words of its French language pack (its stemmer, a list of suffixes, loses relevance) and the `forward`
// tokenizer for prefixes. Title and text are one field: merged fields lose relevance.
// It knows no phrases, no edit distance and no totals; facets are tags without counts.
import { Charset, Document, Encoder } from 'flexsearch';
import french from 'flexsearch/lang/fr';

export const about = 'French stop words, normalized letters, forward tokenizer, suggestions for questions and OR; no phrases, no typos, no totals, no facet counts';

function requestOf({ kind, words, text, theme }) {
  switch (kind) {
    case 'question':
      return [text, { suggest: true }];
    case 'typing':
      return [text, {}];
    case 'any':
    case 'bag':
      return [words.join(' '), { suggest: true }];
    case 'filtered':
      return [words.join(' '), { tag: { themes: theme } }];
    case 'phrase':
    case 'typo':
      return null;
    default:
      return [words.join(' '), {}];
  }
}

export function open(documents) {
  const index = new Document({
    tokenize: 'forward',
    encoder: new Encoder(Charset.Normalize, { filter: french.filter }),
    document: { id: 'id', index: [{ field: 'all', custom: ({ title, text }) => `${title}\n${text}` }], tag: ['themes'] },
  });
  documents.forEach((document) => index.add(document));
  return {
    prepare(operation) {
      const request = requestOf(operation);
      return request && (() => {
        const [field] = index.search(request[0], { ...request[1], limit: 10 });
        return { ids: field?.result ?? [], total: null };
      });
    },
    async indexBytes() {
      let bytes = 0;
      await index.export((key, data) => {
        bytes += Buffer.byteLength(data ?? '');
      });
      return bytes;
    },
    close() {},
  };
}
