// Pagefind: indexed through its Node API, searched with the pagefind.js and WebAssembly that it writes for the browser, in Node.
// Its files are served from memory, so that its times hold no network. Prefixes are always on; no typos.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';

export const about = 'forced French; all words must stand; prefixes always on; times hold the loading of index chunks from memory; build: wall time of its own program; no OR, no typos';
export const buildsElsewhere = true;

async function filesOf(documents) {
  const { index } = await createIndex({ forceLanguage: 'fr' });
  const add = ({ id, title, text, themes }) =>
    index.addCustomRecord({ url: `/${id}`, content: text || title, language: 'fr', meta: { title: title || '–' }, filters: { theme: themes } });
  for (let i = 0; i < documents.length; i += 500) await Promise.all(documents.slice(i, i + 500).map(add));
  const { files } = await index.getFiles();
  await close();
  return new Map(files.map(({ path, content }) => [path, Buffer.from(content)]));
}

/** Document ids of fragment ids: results carry only the latter. */
function idsOfFragments(files) {
  const ids = new Map();
  for (const [path, content] of files) {
    const fragment = /^fragment\/(.*)\.pf_fragment$/.exec(path)?.[1];
    if (!fragment) continue;
    const json = gunzipSync(content).toString('utf8').replace(/^pagefind_dcd/, '');
    ids.set(fragment, JSON.parse(json).url.slice(1));
  }
  return ids;
}

/** Answers fetch() of addresses below `base` from the files; gives back what undoes it. */
function serveFromMemory(base, files) {
  const { fetch } = globalThis;
  globalThis.fetch = (address, ...rest) => {
    const path = String(address).startsWith(base) ? String(address).slice(base.length).replace(/\?.*/, '') : null;
    if (path === null) return fetch(address, ...rest);
    return Promise.resolve(files.has(path) ? new Response(files.get(path)) : new Response('', { status: 404 }));
  };
  return () => {
    globalThis.fetch = fetch;
  };
}

/** Runs `start` and gives the memory of the WebAssembly module that it instantiates. */
async function memoryOf(start) {
  const { instantiate } = WebAssembly;
  let memory = null;
  WebAssembly.instantiate = async (...given) => {
    const result = await instantiate(...given);
    memory = (result.instance ?? result).exports.memory;
    return result;
  };
  await start();
  WebAssembly.instantiate = instantiate;
  return memory;
}

function requestOf({ kind, words, text, theme }) {
  if (kind === 'any' || kind === 'bag' || kind === 'typo') return null;
  if (kind === 'question' || kind === 'typing') return [text, {}];
  if (kind === 'phrase') return [`"${words.join(' ')}"`, {}];
  return [words.join(' '), theme ? { filters: { theme } } : {}];
}

export async function open(documents) {
  const files = await filesOf(documents);
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  const program = join(folder, 'pagefind.mjs');
  writeFileSync(program, files.get('pagefind.js'));
  const base = 'memory:/pagefind/';
  const undo = serveFromMemory(base, files);
  const pagefind = await import(pathToFileURL(program));
  rmSync(folder, { recursive: true });
  const memory = await memoryOf(async () => {
    await pagefind.options({ basePath: base });
    await pagefind.init();
    await pagefind.search('a');
  });
  const ids = idsOfFragments(files);
  const kept = [...files].filter(([path]) => /\.pf_|\.pagefind$|entry\.json$/.test(path));
  return {
    asynchronous: true,
    prepare(operation) {
      const request = requestOf(operation);
      return request && (async () => {
        const { results } = await pagefind.search(...request);
        return { ids: results.slice(0, 10).map(({ id }) => ids.get(id)), total: results.length };
      });
    },
    indexBytes: () => kept.filter(([path]) => !path.startsWith('fragment/')).reduce((sum, [, { length }]) => sum + length, 0),
    savedBytes: () => kept.reduce((sum, [, { length }]) => sum + length, 0),
    memoryBytes: () => memory.buffer.byteLength,
    async close() {
      await pagefind.destroy();
      undo();
    },
  };
}
