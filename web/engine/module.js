// The public face of the search core as a JavaScript module; appended to Emscripten's output. README.md documents it.

const utf8 = new TextEncoder();
const text = new TextDecoder();

/** Reads core.wasm beside this module: from disk in Node, over the network in a browser. */
async function wasmBytes(location) {
  if (location.protocol === 'file:' && typeof process === 'object' && process.versions?.node) {
    const { readFile } = await import('node:fs/promises');
    return readFile(location);
  }
  const response = await fetch(location);
  if (!response.ok) throw new Error(`${location.href}: ${response.status} ${response.statusText}`);
  return response.arrayBuffer();
}

let loading = null;
function loadCore() {
  loading ??= wasmBytes(new URL('editotheque.wasm', import.meta.url)).then((wasmBinary) => startEngine({ wasmBinary }));
  loading.catch(() => {
    loading = null; // a later call may find the network back
  });
  return loading;
}

/** A piece of the core's memory that every question is written into. */
const question = { address: 0, size: 0 };

function writeQuestion(core, words) {
  const most = words.length * 3; // bytes of UTF-8 for a unit of UTF-16
  if (most > question.size) {
    core._free(question.address);
    question.size = Math.max(1024, most);
    question.address = core._malloc(question.size);
    if (!question.address) {
      question.size = 0;
      throw new Error('Not enough memory for the search engine');
    }
  }
  return utf8.encodeInto(words, core.HEAPU8.subarray(question.address, question.address + question.size)).written;
}

/** The bytes that the last call left for us; valid until the next call. */
function answerBytes(core) {
  const begin = core._engine_answer();
  return core.HEAPU8.subarray(begin, begin + core._engine_answer_size());
}

/** A copy of the numbers that the last search left. */
function answerNumbers(core) {
  const begin = core._engine_numbers() / 8;
  return [...core.HEAPF64.subarray(begin, begin + core._engine_numbers_size())];
}

function sourceBytes(source) {
  if (typeof source === 'string') return utf8.encode(source);
  if (source instanceof Uint8Array) return source;
  if (source instanceof ArrayBuffer) return new Uint8Array(source);
  if (ArrayBuffer.isView(source)) return new Uint8Array(source.buffer, source.byteOffset, source.byteLength);
  if (Array.isArray(source)) return utf8.encode(JSON.stringify({ editotheque: 1, archive: {}, documents: source }));
  throw new TypeError('openArchive: the source must be JSON text, bytes, or an array of documents');
}

/** Named values for the core: name NUL value NUL … */
function parameters(pairs) {
  let words = '';
  for (const [name, value] of pairs) words += `${name}\0${String(value).replaceAll('\0', ' ')}\0`;
  return words;
}

function count(value, fallback) {
  const number = Math.floor(Number(value ?? fallback));
  return Number.isFinite(number) ? Math.min(Math.max(number, 0), 1_000_000_000) : fallback;
}

function searchPairs(query, options) {
  const { limit = 10, offset = 0, typing = false, filters = {}, from, to, sort, facets = false, snippets = false,
    explain = false, keywords = 0 } = options;
  const pairs = [['text', query], ['limit', count(limit, 10)], ['offset', count(offset, 0)], ['keywords', count(keywords, 0)]];
  for (const [name, on] of [['typing', typing], ['facets', facets], ['snippets', snippets], ['explain', explain]]) {
    if (on) pairs.push([name, 1]);
  }
  for (const [name, value] of [['from', from], ['to', to], ['sort', sort]]) {
    if (value != null && value !== '') pairs.push([name, value]);
  }
  for (const [field, values] of Object.entries(filters)) {
    for (const value of [values].flat()) pairs.push([`filter:${field}`, value]);
  }
  return pairs;
}

class Archive {
  #core;
  #handle;
  #documents = new Map(); // number -> { id, title, date }, of those that were found before

  constructor(core, handle) {
    this.#core = core;
    this.#handle = handle;
  }

  /** The answer's JSON; an empty object where there is none. */
  #ask(method, pairs) {
    if (!this.#handle) throw new Error('This archive is closed');
    const core = this.#core;
    const size = writeQuestion(core, parameters(pairs));
    const done = core[method](this.#handle, question.address, size);
    const bytes = answerBytes(core);
    if (!done) throw new Error(text.decode(bytes));
    return bytes.length > 0 ? JSON.parse(text.decode(bytes)) : {};
  }

  search(query, options = {}) {
    const { details, ...rest } = this.#ask('_engine_search', searchPairs(String(query), options));
    const numbers = answerNumbers(this.#core);
    this.#learn(numbers);
    const hits = [];
    for (let i = 1; i < numbers.length; i += 2) {
      const { id, title, date } = this.#documents.get(numbers[i]);
      hits.push({ id, title, date, score: Math.round(numbers[i + 1] * 1e6) / 1e6, ...details?.[hits.length] });
    }
    return { total: numbers[0], suggestion: null, hits, facets: {}, problems: [], ...rest };
  }

  /** @param numbers  those of an answer: total, document, score, document, score … */
  #learn(numbers) {
    const fresh = numbers.filter((number, i) => i % 2 === 1 && !this.#documents.has(number));
    if (fresh.length === 0) return;
    const documents = this.#ask('_engine_documents', fresh.map((number) => ['doc', number]));
    documents.forEach((document, i) => this.#documents.set(fresh[i], document));
  }

  suggest(prefix, { limit = 10 } = {}) {
    return this.#ask('_engine_suggest', [['text', prefix], ['limit', count(limit, 10)]]);
  }

  similar(id, { limit = 10 } = {}) {
    return this.#ask('_engine_similar', [['id', id], ['limit', count(limit, 10)]]);
  }

  /** The words that distinguish a document from the others. */
  keywords(id, { limit = 10 } = {}) {
    return this.#ask('_engine_keywords', [['id', id], ['limit', count(limit, 10)]]);
  }

  /** The record, or null where the archive has no such id. */
  document(id) {
    return this.#ask('_engine_document', [['id', id]]);
  }

  stats() {
    return this.#ask('_engine_stats', []);
  }

  save() {
    if (!this.#handle) throw new Error('This archive is closed');
    this.#core._engine_save(this.#handle);
    return answerBytes(this.#core).slice();
  }

  close() {
    if (this.#handle) this.#core._engine_close(this.#handle);
    this.#handle = 0;
    this.#documents.clear();
  }
}

/**
 * Opens an archive: corpus JSON as text or bytes, an array of documents, or the bytes of save().
 * Rejects with an Error that names the place in a bad source; nothing stays allocated then.
 */
export async function openArchive(source, { name = 'archive' } = {}) {
  const bytes = sourceBytes(source);
  const core = await loadCore();
  const address = core._engine_source(bytes.length);
  if (!address) throw new Error('Not enough memory for the archive');
  core.HEAPU8.set(bytes, address);
  const nameSize = writeQuestion(core, String(name));
  const handle = core._engine_open(question.address, nameSize);
  if (!handle) throw new Error(text.decode(answerBytes(core)));
  return new Archive(core, handle);
}
