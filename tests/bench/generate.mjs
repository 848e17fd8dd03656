#!/usr/bin/env node
// Writes a French-like collection of any size: README.md.
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { GeneratedCollection } from './generator/collection.mjs';

const usage = `usage: generate.mjs --documents N [--words 300] [--seed 1] [--queries 500] -o FOLDER
Writes corpus.jsonl, queries.tsv and qrels.tsv: known-item questions, each made of words of one document.
`;

/** Writes pieces to a file, a megabyte at a time. */
class FileWriter {
  constructor(path) {
    this.file = openSync(path, 'w');
    this.pieces = [];
    this.length = 0;
  }

  write(piece) {
    this.pieces.push(piece);
    this.length += piece.length;
    if (this.length > 1 << 20) this.flush();
  }

  flush() {
    const bytes = Buffer.from(this.pieces.join(''));
    for (let begin = 0; begin < bytes.length; ) begin += writeSync(this.file, bytes, begin);
    this.pieces = [];
    this.length = 0;
  }

  close() {
    this.flush();
    closeSync(this.file);
  }
}

function writeQuestions(collection, folder, { documents, queries }) {
  const texts = new FileWriter(join(folder, 'queries.tsv'));
  const judgements = new FileWriter(join(folder, 'qrels.tsv'));
  texts.write('query-id\ttext\n');
  judgements.write('query-id\tcorpus-id\tscore\n');
  for (let i = 0; i < Math.min(queries, documents); ++i) {
    const index = Math.floor((i * documents) / Math.min(queries, documents));
    texts.write(`q${index}\t${collection.question(index)}\n`);
    judgements.write(`q${index}\tg${index}\t1\n`);
  }
  texts.close();
  judgements.close();
}

export function generate(folder, { documents, words, seed, queries }) {
  const collection = new GeneratedCollection({ seed, words });
  mkdirSync(folder, { recursive: true });
  const corpus = new FileWriter(join(folder, 'corpus.jsonl'));
  for (let i = 0; i < documents; ++i) corpus.write(`${JSON.stringify(collection.document(i))}\n`);
  corpus.close();
  writeQuestions(collection, folder, { documents, queries });
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      documents: { type: 'string' }, words: { type: 'string', default: '300' }, seed: { type: 'string', default: '1' },
      queries: { type: 'string', default: '500' }, output: { type: 'string', short: 'o' },
    },
  });
  const numbers = ['documents', 'words', 'seed', 'queries'].map((name) => [name, Number(values[name])]);
  const wrong = numbers.find(([, number]) => !Number.isSafeInteger(number) || number < 0);
  if (wrong || !values.output) throw new Error(wrong ? `--${wrong[0]}: a number is needed` : '-o: a folder is needed');
  return [values.output, Object.fromEntries(numbers)];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    generate(...readOptions());
  } catch (error) {
    process.stderr.write(`generate.mjs: ${error.message}\n${usage}`);
    process.exitCode = 1;
  }
}
