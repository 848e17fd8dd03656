#!/usr/bin/env node
// Compares search engines on a test collection, in one run on one core: README.md.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildAll, weighAnswered } from './build.mjs';
import { loadCollection } from './collection.mjs';
import { lineOf } from './engines/editotheque_native.mjs';
import { engines } from './engines/index.mjs';
import { frenchStem } from './french_lunr.mjs';
import { aloneInStem, documentFrequencies, sampleOperations } from './operations.mjs';
import { useClock } from './measure.mjs';
import { measureRelevance } from './relevance.mjs';
import { reportText } from './report.mjs';
import { measureSpeed } from './speed.mjs';
import { withTruth } from './truth.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const usage = `usage: run.mjs COLLECTION [options]
  --engines A,B,…   of ${Object.keys(engines).join(', ')} (default: all)
  --queries N       judged questions, evenly spaced (default 500; 0: none)
  --mutate M        typo: one wrong letter in the longest word; unaccented
  --keywords        questions without question and function words
  --speed           the speed classes
  --operations N    operations of each speed class (default 100)
  --budget SECONDS  that a class's operations may take an engine; what is left then is not asked (default 20)
  --clock CLOCK     cpu: processor time of the process (default); wall
  --seed N          of the speed classes' sample (default 1)
  --write-operations FILE   writes the sample for speed_bench and ends
  --module FILE     the engine module (default dist/engine/editotheque.mjs)
  --native FOLDER   of speed_bench and fts5_bench (default build/native/tests/bench)
  --no-sizes        does not weigh the indexes (serializing big ones takes long)
  --cpu N           the core to stay on (default: the last one; none: any)
  --json FILE       also writes the figures there; - prints them instead of the tables
`;

function readOptions() {
  const string = (value) => ({ type: 'string', ...(value === undefined ? {} : { default: value }) });
  const flag = { type: 'boolean', default: false };
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      engines: string(Object.keys(engines).join(',')), queries: string('500'), mutate: string(), keywords: flag, speed: flag,
      operations: string('100'), budget: string('20'), seed: string('1'), 'write-operations': string(), module: string(join(root, 'dist/engine/editotheque.mjs')),
      native: string(join(root, 'build/native/tests/bench')), 'no-sizes': flag, clock: string('cpu'), cpu: string(), json: string(),
    },
  });
  if (positionals.length !== 1) throw new Error('one collection is needed');
  const names = values.engines.split(',');
  const unknown = names.find((name) => !(name in engines));
  if (unknown !== undefined) throw new Error(`--engines: ${unknown} is none of ${Object.keys(engines).join(', ')}`);
  if (values.mutate !== undefined && !['typo', 'unaccented'].includes(values.mutate)) throw new Error('--mutate: typo or unaccented');
  if (!['cpu', 'wall'].includes(values.clock)) throw new Error('--clock: cpu or wall');
  for (const name of ['queries', 'operations', 'budget', 'seed']) {
    if (!/^\d+$/.test(values[name])) throw new Error(`--${name}: a number is needed`);
  }
  return {
    ...values, folder: positionals[0], names, queries: Number(values.queries), operations: Number(values.operations), seed: Number(values.seed), budget: Number(values.budget),
    module: resolve(values.module), native: resolve(values.native), sizes: !values['no-sizes'],
  };
}

/** Starts this program again on one core, with a bigger heap and its garbage collector at hand. Gives the exit status. */
function restartPinned(cpu) {
  const node = [process.execPath, '--expose-gc', '--max-old-space-size=16384', ...process.argv.slice(1)];
  const command = cpu === 'none' ? node : ['taskset', '-c', cpu ?? String(cpus().length - 1), ...node];
  const ended = spawnSync(command[0], command.slice(1), { stdio: 'inherit', env: { ...process.env, EDITOTHEQUE_BENCH_STARTED: '1' } });
  if (ended.error) throw new Error(`${command[0]} cannot be started (${ended.error.code}); --cpu none does without taskset`);
  return ended.status ?? 1;
}

function operationsFor({ documents }, { operations, seed }) {
  const alone = aloneInStem(documentFrequencies(documents).keys(), frenchStem);
  return sampleOperations(documents, { count: operations, seed, alone });
}

function writeReport(report, json) {
  if (json) writeFileSync(json === '-' ? process.stdout.fd : json, `${JSON.stringify(report, null, 1)}\n`);
  if (json !== '-') process.stdout.write(reportText(report));
}

async function run(options) {
  useClock(options.clock);
  const collection = loadCollection(options.folder);
  if (options['write-operations']) {
    const lines = operationsFor(collection, options).map((operation) => `${operation.class}\t${lineOf(operation)}\n`);
    writeFileSync(options['write-operations'], lines.join(''));
    return;
  }
  const built = await buildAll(options.names, collection, options);
  if (built.length === 0) throw new Error('no engine could be built');
  const relevance = options.queries > 0 && collection.queries.length > 0 ? await measureRelevance(built, collection, options) : null;
  const speed = options.speed ? await measureSpeed(built, withTruth(operationsFor(collection, options), collection.documents), options) : null;
  weighAnswered(built);
  for (const { engine } of built) await engine.close();
  const { documents, textBytes } = collection;
  const described = { folder: options.folder, documents: documents.length, textBytes };
  writeReport({ collection: described, engines: built.map(({ name, about, build }) => ({ name, about, build })), relevance, speed }, options.json);
}

try {
  const options = readOptions();
  process.exitCode = process.env.EDITOTHEQUE_BENCH_STARTED ? (await run(options), 0) : restartPinned(options.cpu);
} catch (error) {
  process.stderr.write(`run.mjs: ${error.message}\n${error.code?.startsWith('ERR_PARSE_ARGS') || error.message.startsWith('--') || /collection is/.test(error.message) ? usage : ''}`);
  process.exitCode = 1;
}
