// An operation as an FTS5 MATCH expression; FTS5 has no edit distance (null).
import { typed, wordsOf } from './words.mjs';

const quoted = (word) => `"${word}"`;

export function matchOf({ kind, words, text }) {
  switch (kind) {
    case 'question':
      return wordsOf(text).map(quoted).join(' OR ') || '""';
    case 'typing': {
      const { finished, unfinished } = typed(text);
      return [...finished.map(quoted), ...(unfinished ? [`${quoted(unfinished)}*`] : [])].join(' ') || '""';
    }
    case 'any':
    case 'bag':
      return words.map(quoted).join(' OR ');
    case 'phrase':
      return quoted(words.join(' '));
    case 'typo':
      return null;
    default:
      return words.map(quoted).join(' ');
  }
}

/** The tables: a contentless index with the prefix indexes that the documentation advises, and the themes beside it. */
export const schema = `
  CREATE VIRTUAL TABLE texts USING fts5(title, text, content='', prefix='2 3', tokenize='unicode61 remove_diacritics 2');
  CREATE TABLE filings(number INTEGER, theme TEXT, PRIMARY KEY(number, theme)) WITHOUT ROWID;`;
export const best = 'SELECT rowid FROM texts WHERE texts MATCH ?1 ORDER BY rank LIMIT 10';
export const bestOfTheme = `SELECT number FROM texts JOIN filings ON number = texts.rowid
  WHERE texts MATCH ?1 AND theme = ?2 ORDER BY rank LIMIT 10`;
export const themeCounts = 'SELECT theme, count(*) FROM texts JOIN filings ON number = texts.rowid WHERE texts MATCH ?1 GROUP BY theme';
export const matching = 'SELECT count(*) FROM texts WHERE texts MATCH ?1';
export const matchingOfTheme = `SELECT count(*) FROM texts JOIN filings ON number = texts.rowid
  WHERE texts MATCH ?1 AND theme = ?2`;
/** Title twice, as for the other engines; stays with the table. */
export const weights = "INSERT INTO texts(texts, rank) VALUES('rank', 'bm25(2.0, 1.0)')";
export const optimize = "INSERT INTO texts(texts) VALUES('optimize')";
