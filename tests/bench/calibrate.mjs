#!/usr/bin/env node
// Compares generated text with real text: README.md.
import { createReadStream } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { statisticsOf, windowsOf } from './text_statistics.mjs';

const usage = `usage: calibrate.mjs COLLECTION... [--words 300] [--windows 340]
Figures of each collection's corpus.jsonl over as many windows of as many words.
`;

async function documentsIn(folder) {
  const documents = [];
  for await (const line of createInterface({ input: createReadStream(join(folder, 'corpus.jsonl')) })) documents.push(JSON.parse(line));
  return documents;
}

function readOptions() {
  const { values, positionals } = parseArgs({
    allowPositionals: true, options: { words: { type: 'string', default: '300' }, windows: { type: 'string', default: '340' } },
  });
  const [words, windows] = [Number(values.words), Number(values.windows)];
  if (positionals.length === 0 || !(words > 2) || !(windows > 1)) throw new Error('collections are needed, and numbers');
  return { folders: positionals, words, windows };
}

try {
  const { folders, words, windows } = readOptions();
  const columns = [];
  for (const folder of folders) columns.push(statisticsOf(windowsOf(await documentsIn(folder), words, windows)));
  const row = (name, cells) => `| ${[name, ...cells].join(' | ')} |`;
  const lines = [row(`${words} words`, folders.map((folder) => basename(folder))), row('---', folders.map(() => '---:'))];
  for (const name of Object.keys(columns[0])) {
    lines.push(row(name, columns.map((column) => column[name].toFixed(column[name] >= 1000 ? 0 : 3))));
  }
  process.stdout.write(`${lines.join('\n')}\n`);
} catch (error) {
  process.stderr.write(`calibrate.mjs: ${error.message}\n${usage}`);
  process.exitCode = 1;
}
