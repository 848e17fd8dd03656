// Builds the engines one after the other and weighs them.
import { engines } from './engines/index.mjs';
import { now, wallNow } from './measure.mjs';

const collect = () => globalThis.gc?.();
const heap = () => {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

async function weigh(size) {
  try {
    return size ? await size() : null;
  } catch (error) {
    if (error instanceof RangeError) return null; // longer than the longest string
    throw error;
  }
}

async function buildOne(name, collection, options) {
  const { about, open, buildsElsewhere = false } = await engines[name]();
  const before = heap();
  const clock = buildsElsewhere ? wallNow : now;
  const begin = clock();
  const engine = await open(collection.documents, options);
  const seconds = engine.buildSeconds ?? (clock() - begin) / 1e6;
  const memory = engine.memoryBytes ? null : heap() - before; // of the others when they have answered: weighAnswered
  const [indexBytes, savedBytes] = options.sizes ? [await weigh(engine.indexBytes), await weigh(engine.savedBytes)] : [null, null];
  return { name, about, engine, build: { seconds, megabytesPerSecond: collection.textBytes / seconds / 1e6, indexBytes, savedBytes, memory } };
}

/** `[{ name, about, engine, build }]`; an engine that cannot be built is told on standard error and left out. */
export async function buildAll(names, collection, options) {
  const built = [];
  for (const name of names) {
    process.stderr.write(`building ${name} … `);
    try {
      built.push(await buildOne(name, collection, options));
      process.stderr.write(`${built.at(-1).build.seconds.toFixed(2)} s\n`);
    } catch (error) {
      process.stderr.write(`left out: ${error.message}\n`);
    }
  }
  return built;
}

/** Fills in the memory of engines that tell it themselves; called when all has been asked. */
export function weighAnswered(built) {
  for (const { engine, build } of built) build.memory ??= engine.memoryBytes();
}
