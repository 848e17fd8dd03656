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
const question = { address: 0, size: 0, view: new Uint8Array(0) };

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
  if (question.view.length !== question.size || question.view.buffer !== core.HEAPU8.buffer) {  // memory that grew is another buffer
    question.view = core.HEAPU8.subarray(question.address, question.address + question.size);
  }
  return utf8.encodeInto(words, question.view).written;
}

/** The bytes that the last call left for us; valid until the next call. */
function answerBytes(core) {
  const begin = core._engine_answer();
  return core.HEAPU8.subarray(begin, begin + core._engine_answer_size());
}

function sourceBytes(source) {
  if (typeof source === 'string') return utf8.encode(source);
  if (source instanceof Uint8Array) return source;
  if (source instanceof ArrayBuffer) return new Uint8Array(source);
  if (ArrayBuffer.isView(source)) return new Uint8Array(source.buffer, source.byteOffset, source.byteLength);
  if (Array.isArray(source)) return utf8.encode(JSON.stringify({ editotheque: 1, archive: {}, documents: source }));
  throw new TypeError('openArchive: the source must be JSON text, bytes, or an array of documents');
}

/** A named value for the core; a question is several, one after the other. */
function named(name, value) {
  const words = String(value);
  return `${name}\0${words.includes('\0') ? words.replaceAll('\0', ' ') : words}\0`;
}

function count(value, fallback) {
  const number = Math.floor(Number(value ?? fallback));
  return Number.isFinite(number) ? Math.min(Math.max(number, 0), 1_000_000_000) : fallback;
}

const SWITCHES = ['typing', 'facets', 'snippets', 'explain'];
const TEXTS = ['from', 'to', 'sort'];

function searchQuestion(query, options) {
  let words = named('text', query) + named('limit', count(options.limit, 10));
  for (const name of SWITCHES) {
    if (options[name]) words += named(name, 1);
  }
  for (const name of TEXTS) {
    if (options[name] != null && options[name] !== '') words += named(name, options[name]);
  }
  if (options.offset) words += named('offset', count(options.offset, 0));
  if (options.keywords) words += named('keywords', count(options.keywords, 0));
  for (const field in options.filters) {
    for (const value of [options.filters[field]].flat()) words += named(`filter:${field}`, value);
  }
  return words;
}

class Archive {
  #core;
  #handle;
  #documents = new Map(); // number -> { id, title, date }, of those that were found before

  constructor(core, handle) {
    this.#core = core;
    this.#handle = handle;
  }

  /** The answer's JSON; null where there is none. */
  #ask(method, words) {
    if (!this.#handle) throw new Error('This archive is closed');
    const core = this.#core;
    const size = writeQuestion(core, words);
    const done = core[method](this.#handle, question.address, size);
    if (!done) throw new Error(text.decode(answerBytes(core)));
    return core._engine_answer_size() > 0 ? JSON.parse(text.decode(answerBytes(core))) : null;
  }

  search(query, options = {}) {
    const answer = this.#ask('_engine_search', searchQuestion(query, options));
    const core = this.#core;
    const begin = core._engine_numbers() / 8;
    const end = begin + core._engine_numbers_size();
    this.#learn(core.HEAPF64, begin + 1, end);
    const numbers = core.HEAPF64;  // another view where memory grew
    const hits = [];
    for (let i = begin + 1; i < end; i += 2) {
      const { id, title, date } = this.#documents.get(numbers[i]);
      hits.push({ id, title, date, score: Math.round(numbers[i + 1] * 1e6) / 1e6 });
    }
    const result = { total: numbers[begin], suggestion: null, hits, facets: {}, problems: [] };
    if (answer) {
      const { details, ...rest } = answer;
      details?.forEach((detail, i) => Object.assign(hits[i], detail));
      Object.assign(result, rest);
    }
    return result;
  }

  /** What documents are called. Of each hit `numbers` has the document and the score. */
  #learn(numbers, begin, end) {
    const fresh = [];
    for (let i = begin; i < end; i += 2) {
      if (!this.#documents.has(numbers[i])) fresh.push(numbers[i]);
    }
    if (fresh.length === 0) return;
    const documents = this.#ask('_engine_documents', fresh.map((number) => named('doc', number)).join(''));
    documents.forEach((document, i) => this.#documents.set(fresh[i], document));
  }

  suggest(prefix, { limit = 10 } = {}) {
    return this.#ask('_engine_suggest', named('text', prefix) + named('limit', count(limit, 10)));
  }

  similar(id, { limit = 10 } = {}) {
    return this.#ask('_engine_similar', named('id', id) + named('limit', count(limit, 10)));
  }

  /** The words that distinguish a document from the others. */
  keywords(id, { limit = 10 } = {}) {
    return this.#ask('_engine_keywords', named('id', id) + named('limit', count(limit, 10)));
  }

  /** The record, or null where the archive has no such id. */
  document(id) {
    return this.#ask('_engine_document', named('id', id));
  }

  stats() {
    return this.#ask('_engine_stats', '');
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
