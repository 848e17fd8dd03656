// Times of single operations.

const shortest = 0.02; // ms: what is shorter is repeated until it took so long together
const attempts = 3;
const patience = 200_000; // microseconds after which no further attempt is made

/**
 * The least microseconds of three attempts of one call, and its answer: other work of the machine can only make it longer. An
 * engine that answers from another process tells its own time.
 */
export async function measure(engine, run) {
  let best = await attempt(engine, run);
  for (let i = 1, spent = best.microseconds; i < attempts && spent < patience; ++i) {
    const next = await attempt(engine, run);
    spent += next.microseconds;
    if (next.microseconds < best.microseconds) best = next;
  }
  return best;
}

async function attempt(engine, run) {
  if (engine.ownTime) {
    const answer = await run();
    return { microseconds: answer.microseconds, answer };
  }
  return engine.asynchronous ? measureAsynchronous(run) : measureSynchronous(run);
}

function repetitions(first) {
  return Math.ceil(shortest / Math.max(first, shortest / 1000));
}

function measureSynchronous(run) {
  let begin = performance.now();
  const answer = run();
  const first = performance.now() - begin;
  if (first >= shortest) return { microseconds: first * 1000, answer };
  const count = repetitions(first);
  begin = performance.now();
  for (let i = 0; i < count; ++i) run();
  return { microseconds: ((performance.now() - begin) * 1000) / count, answer };
}

async function measureAsynchronous(run) {
  let begin = performance.now();
  const answer = await run();
  const first = performance.now() - begin;
  if (first >= shortest) return { microseconds: first * 1000, answer };
  const count = repetitions(first);
  begin = performance.now();
  for (let i = 0; i < count; ++i) await run();
  return { microseconds: ((performance.now() - begin) * 1000) / count, answer };
}

/** Calls `ask(engine)` for each engine, another one first each time. */
export async function interleaved(engines, turn, ask) {
  for (let i = 0; i < engines.length; ++i) await ask(engines[(turn + i) % engines.length]);
}
