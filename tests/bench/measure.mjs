// Times of single operations.

const clocks = {
  /** Processor time of this process with all its threads: what other programs do on the machine does not count. */
  cpu: { now: cpuTime, shortest: 200 },
  wall: { now: () => performance.now() * 1000, shortest: 20 },
};

function cpuTime() {
  const { user, system } = process.cpuUsage();
  return user + system;
}

let clock = clocks.cpu; // microseconds; calls shorter than `shortest` are repeated until they took so long together
const attempts = 3;
const patience = 200_000; // microseconds after which no further attempt is made

/** 'cpu' or 'wall', for all measurements that follow. */
export function useClock(name) {
  clock = clocks[name];
}

export const now = () => clock.now();
export const wallNow = clocks.wall.now;

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
  return engine.asynchronous ? attemptAsynchronous(run) : attemptSynchronous(run);
}

const repetitions = (first) => Math.ceil(clock.shortest / Math.max(first, 1));

function attemptSynchronous(run) {
  let begin = now();
  const answer = run();
  const first = now() - begin;
  if (first >= clock.shortest) return { microseconds: first, answer };
  const count = repetitions(first);
  begin = now();
  for (let i = 0; i < count; ++i) run();
  return { microseconds: (now() - begin) / count, answer };
}

async function attemptAsynchronous(run) {
  let begin = now();
  const answer = await run();
  const first = now() - begin;
  if (first >= clock.shortest) return { microseconds: first, answer };
  const count = repetitions(first);
  begin = now();
  for (let i = 0; i < count; ++i) await run();
  return { microseconds: (now() - begin) / count, answer };
}

/** Calls `ask(engine)` for each engine, another one first each time. */
export async function interleaved(engines, turn, ask) {
  for (let i = 0; i < engines.length; ++i) await ask(engines[(turn + i) % engines.length]);
}
