// Test collections on disk: README.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The lines of a file that are not empty; the file may be longer than the longest string. */
export function* linesOf(path) {
  const bytes = readFileSync(path);
  for (let begin = 0; begin < bytes.length; ) {
    const newline = bytes.indexOf(10, begin);
    const end = newline < 0 ? bytes.length : newline;
    const line = bytes.toString('utf8', begin, end).trimEnd();
    if (line) yield line;
    begin = end + 1;
  }
}

function rowsOf(path) {
  return [...linesOf(path)].slice(1).map((line) => line.split('\t'));
}

/** `{ documents: [{ id, title, text, themes, authors, date }], textBytes, queries: [{ id, text }], judgements: Map(id -> Map(document -> gain)) }` */
export function loadCollection(folder) {
  const documents = [];
  let textBytes = 0;
  for (const line of linesOf(join(folder, 'corpus.jsonl'))) {
    const { id, title = '', text = '', themes = [], authors = [], date = '' } = JSON.parse(line);
    documents.push({ id, title, text, themes, authors, date });
    textBytes += Buffer.byteLength(title) + Buffer.byteLength(text);
  }
  const judgements = new Map();
  for (const [query, document, gain] of rowsOf(join(folder, 'qrels.tsv'))) {
    if (!judgements.has(query)) judgements.set(query, new Map());
    judgements.get(query).set(document, Number(gain));
  }
  const queries = rowsOf(join(folder, 'queries.tsv')).map(([id, text]) => ({ id, text }));
  return { documents, textBytes, queries: queries.filter(({ id }) => judgements.has(id)), judgements };
}

/** `count` of the items, evenly spaced: number i is item i * n / count. All of them where there are no more. */
export function evenlySpaced(items, count) {
  if (items.length <= count) return items;
  return Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]);
}
