// The tables that run.mjs prints (Markdown).

const number = (value, digits = 0) => (value == null || Number.isNaN(value) ? '–' : value.toFixed(digits));
const megabytes = (bytes) => number(bytes == null ? null : bytes / 1e6, 2);
const time = (microseconds) => number(microseconds, microseconds < 10 ? 2 : microseconds < 100 ? 1 : 0);
const ratio = (value, base) => (base > 0 && value != null ? `×${number(value / base, value / base < 10 ? 2 : 0)}` : '–');

function table(headings, rows) {
  const widths = headings.map((heading, column) => Math.max(...[heading, ...rows.map((row) => row[column])].map((cell) => cell.length)));
  const line = (cells) => `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join(' | ')} |`;
  return [line(headings), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function buildRows(engines, textBytes) {
  return engines.map(({ name, build }) => [
    name, number(build.seconds, 2), number(build.megabytesPerSecond, 1), megabytes(build.indexBytes),
    number(build.indexBytes == null ? null : (100 * build.indexBytes) / textBytes, 0), megabytes(build.savedBytes), megabytes(build.memory),
  ]);
}

function relevanceRows(engines, relevance) {
  const base = relevance[engines[0].name].latency;
  return engines.map(({ name }) => {
    const { mrr, ndcg, recall, latency } = relevance[name];
    return [name, number(mrr, 4), number(ndcg, 4), number(recall, 4), time(latency.p50), time(latency.p95), time(latency.p99), time(latency.worst),
      ratio(latency.p50, base.p50), ratio(latency.p95, base.p95)];
  });
}

function answersText({ same = 0, more = 0, other = 0, found = 0, missed = 0 }) {
  if (found + missed > 0) return `found ${found}/${found + missed}`;
  const all = same + more + other;
  return all === 0 ? '' : `same ${same}/${all}${more ? `, more ${more}` : ''}${other ? `, other ${other}` : ''}`;
}

function speedRows(engines, speed) {
  return Object.entries(speed).flatMap(([name, results]) => {
    const base = results[engines[0].name];
    return engines.filter((engine) => results[engine.name]).map((engine) => {
      const { operations, p50, p95, answers } = results[engine.name];
      return [name, engine.name, String(operations), time(p50), time(p95), ratio(p50, base?.p50), ratio(p95, base?.p95), answersText(answers)];
    });
  });
}

/** The class in which an engine's percentile is smallest beside ours: `{ ratio, name }`. */
export function leastRatio(engine, base, speed, percentile) {
  const ratios = Object.entries(speed).filter(([, results]) => results[engine] && results[base]).map(([name, results]) =>
    ({ name, ratio: results[engine][percentile] / results[base][percentile] }));
  return ratios.reduce((least, next) => (next.ratio < least.ratio ? next : least), { ratio: Infinity, name: '–' });
}

function leastRows([base, ...others], speed) {
  return others.map(({ name }) => {
    const [p50, p95] = ['p50', 'p95'].map((percentile) => leastRatio(name, base.name, speed, percentile));
    return [name, ratio(p50.ratio, 1), p50.name, ratio(p95.ratio, 1), p95.name];
  });
}

/** The whole report as text. */
export function reportText({ collection, engines, relevance, speed }) {
  const parts = [`${collection.folder}: ${collection.documents} documents, ${megabytes(collection.textBytes)} MB of text`,
    engines.map(({ name, about }) => `- ${name}: ${about}`).join('\n'),
    table(['engine', 'build s', 'MB/s', 'index MB', '% of text', 'with texts MB', 'memory MB'], buildRows(engines, collection.textBytes))];
  if (relevance) {
    parts.push(table(['engine', 'MRR@10', 'nDCG@10', 'recall@10', 'p50 µs', 'p95 µs', 'p99 µs', 'worst µs', 'p50 to ours', 'p95 to ours'],
      relevanceRows(engines, relevance)));
  }
  if (speed) {
    parts.push(table(['class', 'engine', 'n', 'p50 µs', 'p95 µs', 'p50 to ours', 'p95 to ours', 'answers'], speedRows(engines, speed)));
    parts.push(table(['engine', 'least p50 to ours', 'in', 'least p95 to ours', 'in'], leastRows(engines, speed)));
  }
  return `${parts.join('\n\n')}\n`;
}
