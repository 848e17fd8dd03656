// Nodes that the visitor left, not long ago. Whoever comes back to a list finds its elements as they were: none is made again, the lines
// of their texts are known, and so are the heights of its pieces. The browser lays out those that are in sight, and after it painted them
// the others.

const MOST_LEFT = 4000;  // nodes
const PIECES = '.entry, .facet';

const left = {
    /** @type {Map<string, Record>} */ byKey: new Map(),  // the longest gone first
    sizes: '',  // that heights depend on, as they are now
    /** @type {WeakMap<Element, {height: number, sizes: string}>} */ heights: new WeakMap(),
    /** @type {HTMLElement[]} */ assumed: [],  // pieces whose heights are taken for granted
};

/** @param {Map<string, Record>} before  @param {Map<string, Record>} now  @returns {Record[]} those that came back */
function exchangeLeft(before, now) {
    const back = [];
    for (const [key, record] of now) if (left.byKey.delete(key)) back.push(record);
    for (const [key, record] of before) if (!now.has(key)) left.byKey.set(key, record);
    for (const key of left.byKey.keys()) {
        if (left.byKey.size <= MOST_LEFT) break;
        left.byKey.delete(key);
    }
    return back;
}

/** Before anything moves: where the pieces that are on the screen are laid out, and nothing else is to be. */
function rememberHeights() {
    const root = document.documentElement;
    left.sizes = [window.innerWidth, root.clientWidth, window.devicePixelRatio, getComputedStyle(root).fontSize].join();
    for (const dom of tree.host.querySelectorAll(PIECES)) {
        left.heights.set(dom, { height: dom.getBoundingClientRect().height, sizes: left.sizes });
    }
}

/** @param {Record[]} back */
function assumeHeights(back) {
    for (const { dom, same } of back) {
        const known = same && dom instanceof HTMLElement && dom.matches(PIECES) ? left.heights.get(dom) : null;
        if (!known || known.sizes !== left.sizes || known.height === 0) continue;
        Object.assign(dom.style, { contentVisibility: 'auto', height: `${known.height}px` });
        left.assumed.push(dom);
    }
}

function layOutAssumed() {
    for (const dom of left.assumed.splice(0)) dom.removeAttribute('style');
}
