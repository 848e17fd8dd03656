// SQLite FTS5 compiled to WebAssembly, in memory, with prepared statements.
import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import * as sql from './fts5_request.mjs';

export const about = 'unicode61 without diacritics, BM25, title twice; questions as OR of all words; no stems, no stop words, no typos, no totals';

function insertAll(database, documents) {
  const text = database.prepare('INSERT INTO texts(rowid, title, text) VALUES(?, ?, ?)');
  const filing = database.prepare('INSERT INTO filings VALUES(?, ?)');
  database.exec('BEGIN');
  documents.forEach((document, number) => {
    text.bind([number, document.title, document.text]).stepReset();
    for (const theme of new Set(document.themes)) filing.bind([number, theme]).stepReset();
  });
  database.exec('COMMIT');
  text.finalize();
  filing.finalize();
}

function rowsOf(statement, values, read) {
  const rows = [];
  statement.bind(values);
  while (statement.step()) rows.push(read(statement));
  statement.reset();
  return rows;
}

export async function open(documents) {
  const sqlite = await sqlite3InitModule();
  const database = new sqlite.oo1.DB(':memory:');
  database.exec(sql.schema);
  database.exec(sql.weights);
  insertAll(database, documents);
  database.exec(sql.optimize);
  const best = database.prepare(sql.best);
  const bestOfTheme = database.prepare(sql.bestOfTheme);
  const themeCounts = database.prepare(sql.themeCounts);
  const id = (statement) => documents[statement.getInt(0)].id;
  const ask = (match, theme) => {
    if (!theme) return { ids: rowsOf(best, [match], id), total: null };
    const facets = rowsOf(themeCounts, [match], (row) => [row.getString(0), row.getInt(1)]);
    return { ids: rowsOf(bestOfTheme, [match, theme], id), total: null, facets };
  };
  return {
    prepare(operation) {
      const match = sql.matchOf(operation);
      return match && (() => ask(match, operation.theme));
    },
    /** FTS5 does not count while it ranks; asked apart, untimed. */
    countOf: (operation) =>
      operation.theme
        ? database.selectValue(sql.matchingOfTheme, [sql.matchOf(operation), operation.theme])
        : database.selectValue(sql.matching, sql.matchOf(operation)),
    indexBytes: () => database.selectValue('SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()'),
    memoryBytes: () => sqlite.wasm.heap8u().byteLength,
    close() {
      [best, bestOfTheme, themeCounts].forEach((statement) => statement.finalize());
      database.close();
    },
  };
}
