// Which documents an operation must find when words are compared without accents and without stems: counted over the texts.
import { fold, wordsOf } from './engines/words.mjs';
import { wordsOfDocument } from './operations.mjs';

const intersection = (sets) => sets.reduce((common, set) => common.filter((doc) => set.has(doc)), [...sets[0]]);

function postingsOf(documents, wanted) {
  const postings = new Map([...wanted].map((form) => [form, new Set()]));
  const known = new Map(); // small-letter word -> its postings, or null
  documents.forEach((document, number) => {
    for (const word of wordsOfDocument(document)) {
      let set = known.get(word);
      if (set === undefined) known.set(word, (set = postings.get(fold(word)) ?? null));
      set?.add(number);
    }
  });
  return postings;
}

function holdsPhrase({ title, text }, phrase) {
  return [title, text].some((part) => {
    const words = wordsOf(fold(part));
    return words.some((_, i) => phrase.every((word, k) => words[i + k] === word));
  });
}

/** The same array of operations, each with `truth`: the ids to find, or null where this cannot say. */
export function withTruth(operations, documents) {
  const formsOf = ({ kind, words, meant }) => (kind === 'typo' ? meant : (words ?? [])).map(fold);
  const postings = postingsOf(documents, new Set(operations.flatMap(formsOf)));
  const numbersOf = (operation) => {
    const forms = formsOf(operation);
    const sets = forms.map((form) => postings.get(form));
    switch (operation.kind) {
      case 'any':
        return sets.flatMap((set) => [...set]);
      case 'phrase':
        return intersection(sets).filter((number) => holdsPhrase(documents[number], forms));
      case 'filtered':
        return intersection(sets).filter((number) => documents[number].themes.includes(operation.theme));
      case 'typing':
      case 'bag':
        return null;
      default:
        return intersection(sets);
    }
  };
  return operations.map((operation) => {
    const numbers = numbersOf(operation);
    return { ...operation, truth: numbers && new Set(numbers.map((number) => documents[number].id)) };
  });
}

/**
 * How an answer (`ids` of the best, `total` or null) compares: 'same', 'more' (all of them and others), 'other' (some are missing).
 * For a typo: 'found' where a document of the word that was meant is among the best, else 'missed'. null: nothing to compare.
 */
export function compare({ kind, truth }, { ids, total }) {
  if (!truth) return null;
  if (kind === 'typo') return ids.some((id) => truth.has(id)) ? 'found' : 'missed';
  if (total == null) return null;
  if (total === truth.size && ids.every((id) => truth.has(id))) return 'same';
  return total > truth.size ? 'more' : 'other';
}
