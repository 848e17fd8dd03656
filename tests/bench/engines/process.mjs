// A native engine in a process of its own that tells its own times (line_server.h).
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** `lineOf(operation)` gives the request, or null where the engine has no such operation. */
export async function openProcess(program, folder, lineOf) {
  const child = spawn(program, [folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error(`${program} ended early`);
    return value.split('\t');
  };
  const [microseconds, indexBytes, savedBytes, memoryBytes] = (await next()).map(Number);
  return {
    ownTime: true,
    buildSeconds: microseconds / 1e6,
    prepare(operation) {
      const line = lineOf(operation);
      return line && (async () => {
        child.stdin.write(`${line}\n`);
        const [time, total, ids] = await next();
        return { microseconds: Number(time), total: total === '' ? null : Number(total), ids: ids ? ids.split(' ') : [] };
      });
    },
    indexBytes: () => indexBytes,
    savedBytes: () => savedBytes,
    memoryBytes: () => memoryBytes,
    close: () => child.stdin.end(),
  };
}
