// The core: loading it, and calling it. The functions are those of src/browser/exports.cc.

const NO_NODE = 0xffffffff;

const engine = {
    /** @type {any} */ module: null,
    /** @type {WebAssembly.Memory | null} */ memory: null,
    broken: false,  // it trapped: no call gets through any more
};

/** What the core calls. */
const pageForCore = {
    show: (/** @type {Uint8Array} */ bytes) => showScreen(readScreen(bytes)),
    report: (/** @type {string} */ message) => { notices.report = message; },
    rasterize: rasterizeText,
};

/** The address of a file of this edition, as the page's head gives it. @param {string} name */
function fileAddress(name) {
    const meta = /** @type {HTMLMetaElement} */ (document.querySelector(`meta[name="editotheque:${name}"]`));
    return new URL(meta.content, document.baseURI);
}

async function loadEngine() {
    const compiled = await compileCore();
    await new Promise((resolve, reject) => {
        const instantiateWasm = (imports, receive) => {
            WebAssembly.instantiate(compiled, imports).then((instance) => {
                engine.memory = Object.values(instance.exports).find((item) => item instanceof WebAssembly.Memory) ?? null;
                receive(instance, compiled);
            }).catch(reject);
            return {};
        };
        startCore({ instantiateWasm, page: pageForCore }).then((module) => {
            engine.module = module;
            resolve(undefined);
        }, reject);
    });
}

/** @returns {Promise<WebAssembly.Module>} */
async function compileCore() {
    const inline = document.getElementById('core-data');
    if (inline) return WebAssembly.compile(bytesOfBase64(inline.textContent.trim()));
    const response = await fetch(fileAddress('core.wasm'));
    if (!response.ok) throw new Error(`core.wasm: ${response.status}`);
    const spare = response.clone();  // for servers that give it another MIME type
    try {
        return await WebAssembly.compileStreaming(response);
    } catch {
        return WebAssembly.compile(await spare.arrayBuffer());
    }
}

function bytesOfBase64(text) {
    const binary = atob(text);
    return Uint8Array.from({ length: binary.length }, (_, index) => binary.charCodeAt(index));
}

/** @returns {Promise<Uint8Array>} */
async function loadArchive() {
    const inline = document.getElementById('archive-data');
    if (inline) return utf8Encoder.encode(inline.textContent);
    const response = await fetch(fileAddress('corpus.json'));
    if (!response.ok) throw new Error(`corpus.json: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
}

/** Calls a function of the core; after a trap the page goes on as HTML. @param {string} name  @param {...number} args */
function call(name, ...args) {
    if (engine.broken || !engine.module) return 0;
    try {
        return engine.module[`_core_${name}`](...args);
    } catch (error) {
        engine.broken = true;
        leaveCanvas();
        showNotice('core', '');
        console.error(error);
        return 0;
    }
}

/** The same with bytes, which go in before. @param {string} name  @param {Uint8Array} bytes  @param {...number} args */
function callWithBytes(name, bytes, ...args) {
    const at = call('buffer', bytes.length);
    if (engine.broken) return 0;
    new Uint8Array(engine.memory.buffer).set(bytes, at);
    return call(name, ...args);
}

/** @param {string} name  @param {string} text  @param {...number} args */
function callWithText(name, text, ...args) {
    return callWithBytes(name, utf8Encoder.encode(text), ...args);
}
