// The page's half of src/browser/bridge.h: reads screens, writes layouts. Both are little-endian.

/**
 * @typedef {{children: number, hash: number, key: string, at: number, flags: number}} ScreenNode  `at`: see readContent
 * @typedef {{tag: string, attributes: [string, string][], text: string}} NodeContent  tag "" for a text node
 * @typedef {{name: string, first: string, second: string}} Effect
 * @typedef {{title: string, language: string, textVersion: boolean, theme: string, nodes: ScreenNode[],
 *            textSize: string, effects: Effect[], view: DataView}} Screen  nodes in preorder
 * @typedef {{rank: number, fixed: boolean, x: number, y: number, width: number, height: number}} PlacedNode
 * @typedef {{rank: number, fixed: boolean, font: number, x: number, baseline: number, width: number, ascent: number,
 *            descent: number, inkAbove: number, inkBelow: number, text: string}} TextRun
 */

const SCREEN_MAGIC = 0x31544445;  // "EDT1"
const LAYOUT_MAGIC = 0x314c4445;  // "EDL1"
const HAS_ACTION = 1;
const IS_SEARCHBOX = 2;

const utf8Decoder = new TextDecoder();
const utf8Encoder = new TextEncoder();

/** Walks over the values of a screen. */
class ByteReader {
    /** @param {DataView} view  @param {number} offset */
    constructor(view, offset) {
        this.view = view;
        this.offset = offset;
    }

    u32() {
        this.offset += 4;
        return this.view.getUint32(this.offset - 4, true);
    }

    text() {
        const length = this.u32();
        const begin = this.view.byteOffset + this.offset;
        this.offset += (length + 3) & ~3;
        return length === 0 ? '' : utf8Decoder.decode(new Uint8Array(this.view.buffer, begin, length));
    }

    skipText() {
        const length = this.u32();
        this.offset += (length + 3) & ~3;
    }
}

/** @param {Uint8Array} bytes  @returns {Screen} */
function readScreen(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const reader = new ByteReader(view, 0);
    if (reader.u32() !== SCREEN_MAGIC) throw new Error('not a screen');
    const nodeCount = reader.u32();
    const effectCount = reader.u32();
    const flags = reader.u32();
    const title = reader.text();
    const language = reader.text();
    const nodes = Array.from({ length: nodeCount }, () => readNode(reader));
    const effects = Array.from({ length: effectCount },
        () => ({ name: reader.text(), first: reader.text(), second: reader.text() }));
    const theme = flags & 2 ? 'dark' : flags & 4 ? 'light' : 'system';
    const textSize = flags & 8 ? 'large' : flags & 16 ? 'larger' : 'normal';
    return { title, language, textVersion: (flags & 1) !== 0, theme, textSize, nodes, effects, view };
}

/** Reads what tells whether the node changed, and skips the rest. @param {ByteReader} reader  @returns {ScreenNode} */
function readNode(reader) {
    const children = reader.u32();
    const hash = reader.u32();
    const key = reader.text();
    const at = reader.offset;
    reader.skipText();
    for (let strings = reader.u32() * 2; strings > 0; strings -= 1) reader.skipText();
    reader.skipText();
    return { children, hash, key, at, flags: reader.u32() };
}

/** @param {Screen} screen  @param {ScreenNode} node  @returns {NodeContent} */
function readContent(screen, node) {
    const reader = new ByteReader(screen.view, node.at);
    const tag = reader.text();
    const attributes = Array.from({ length: reader.u32() }, () => /** @type {[string, string]} */ ([reader.text(), reader.text()]));
    return { tag, attributes, text: reader.text() };
}

/** @param {PlacedNode[]} nodes  @param {TextRun[]} runs  @returns {Uint8Array} */
function writeLayout(nodes, runs) {
    const texts = runs.map((run) => utf8Encoder.encode(run.text));
    const textBytes = texts.reduce((sum, text) => sum + ((text.length + 3) & ~3), 0);
    const bytes = new Uint8Array(12 + nodes.length * 24 + runs.length * 44 + textBytes);
    const view = new DataView(bytes.buffer);
    let offset = 0;
    const u32 = (/** @type {number} */ value) => { view.setUint32(offset, value, true); offset += 4; };
    const f32 = (/** @type {number} */ value) => { view.setFloat32(offset, value, true); offset += 4; };
    [LAYOUT_MAGIC, nodes.length, runs.length].forEach(u32);
    for (const node of nodes) {
        [node.rank, node.fixed ? 1 : 0].forEach(u32);
        [node.x, node.y, node.width, node.height].forEach(f32);
    }
    runs.forEach((run, index) => {
        [run.rank, run.fixed ? 1 : 0, run.font].forEach(u32);
        [run.x, run.baseline, run.width, run.ascent, run.descent, run.inkAbove, run.inkBelow].forEach(f32);
        u32(texts[index].length);
        bytes.set(texts[index], offset);
        offset += (texts[index].length + 3) & ~3;
    });
    return bytes;
}
