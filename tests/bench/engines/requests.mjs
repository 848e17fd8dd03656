// An operation in Éditothèque's own query language: `{ text, typing, theme, facets }`.

export function requestOf(operation) {
  const { kind, words, text } = operation;
  switch (kind) {
    case 'question':
      return { text };
    case 'typing':
      return { text, typing: true };
    case 'any':
      return { text: words.join(' OR ') };
    case 'phrase':
      return { text: `"${words.join(' ')}"` };
    case 'filtered':
      return { text: words.join(' '), theme: operation.theme, facets: true };
    default: // word, all, bag, typo: as a visitor types them
      return { text: words.join(' ') };
  }
}
