// Times every engine on the sampled operations, interleaved operation by operation, and compares what they answer.
import { interleaved, measure, now } from './measure.mjs';
import { percentile } from './metrics.mjs';
import { compare } from './truth.mjs';

const warming = 5; // operations of a class asked once before any is timed

/** One engine's answer to one operation: its time, and how the answer compares where words have no inflections. */
async function ask({ engine }, operation, sum) {
  const run = engine.prepare(operation);
  if (!run) return;
  const { microseconds, answer } = await measure(engine, run);
  sum.times.push(microseconds);
  if (engine.ownTime) sum.spent += (3 * microseconds) / 1000;
  const total = answer.total ?? (operation.plain ? engine.countOf?.(operation) : null) ?? null;
  const verdict = operation.plain || operation.kind === 'typo' ? compare(operation, { ...answer, total }) : null;
  if (verdict) sum.answers[verdict] = (sum.answers[verdict] ?? 0) + 1;
}

/** The same within `budget` seconds that all operations of a class may take an engine; what is left then is not asked. */
async function askWithin(budget, engine, operation, sum) {
  if (sum.spent > budget * 1000) return;
  const begin = now();
  await ask(engine, operation, sum);
  sum.spent += (now() - begin) / 1000;
}

async function measureClass(built, operations, budget) {
  const sums = new Map(built.map(({ name }) => [name, { times: [], answers: {}, spent: 0 }]));
  for (const operation of operations.slice(0, warming)) for (const { engine } of built) await engine.prepare(operation)?.();
  for (const [turn, operation] of operations.entries()) {
    await interleaved(built, turn, (engine) => askWithin(budget, engine, operation, sums.get(engine.name)));
  }
  return Object.fromEntries([...sums].filter(([, { times }]) => times.length > 0).map(([name, { times, answers }]) =>
    [name, { operations: times.length, p50: percentile(times, 0.5), p95: percentile(times, 0.95), answers }]));
}

function groupByClass(operations) {
  const classes = new Map();
  for (const operation of operations) {
    if (!classes.has(operation.class)) classes.set(operation.class, []);
    classes.get(operation.class).push(operation);
  }
  return classes;
}

/** Of each class, of each engine that has it: `{ operations, p50, p95, answers: { same, more, other, found, missed } }`. */
export async function measureSpeed(built, operations, { budget }) {
  const result = {};
  for (const [name, members] of groupByClass(operations)) {
    process.stderr.write(`timing ${name}: ${members.length} operations\n`);
    result[name] = await measureClass(built, members, budget);
  }
  return result;
}
