// Applies the nodes of a screen to the document, by key: what did not change is not touched, so selection, focus, composition
// and the browser's own state live on. The first screen adopts the static HTML that has the same keys; what comes back after a while
// is as it was (left.js).

/**
 * A node of the last screen and its place in the document.
 * @typedef {{key: string, dom: Element | Text, hash: number, rank: number, flags: number, same: boolean, children: Record[]}} Record
 *   same: it and everything in it is as it was when it was last on the screen
 */

const tree = {
    /** @type {Element} */ host: document.getElementById('view'),
    /** @type {Record[]} */ records: [],  // by preorder rank
    /** @type {Map<string, Record>} */ byKey: new Map(),
    adopting: true,  // the first screen
    styleEpoch: 0,   // changes when a class did: fonts may have, too
};

/** @param {Screen} screen */
function applyNodes(screen) {
    const reuse = reusableNodes();
    const before = (/** @type {string} */ key) => reuse.get(key) ?? left.byKey.get(key);
    tree.adopting = tree.byKey.size === 0;
    tree.records = [];
    tree.byKey = new Map();
    let rank = 0;
    const build = (/** @type {Node} */ parent, /** @type {number} */ position) => {
        const record = makeRecord(screen, rank, before, parent, position);
        tree.records.push(record);
        tree.byKey.set(record.key, record);
        const childrenBefore = before(record.key)?.children ?? [];
        const { children } = screen.nodes[rank];
        rank += 1;
        for (let i = 0; i < children; i += 1) record.children.push(build(record.dom, i));
        if (record.dom instanceof Element) arrangeChildren(record.dom, childrenBefore, record.children);
        record.same &&= sameChildren(childrenBefore, record.children) && record.children.every((child) => child.same);
        return record;
    };
    if (!tree.adopting) rememberHeights();
    arrangeChildren(tree.host, [], [build(tree.host, 0)]);
    if (!tree.adopting) assumeHeights(exchangeLeft(reuse, tree.byKey));
}

/** What the document holds already: after the first screen its records, before it the elements of the static HTML. */
function reusableNodes() {
    if (tree.byKey.size > 0) return tree.byKey;
    const root = tree.host.firstElementChild;
    const doms = root ? [root, ...root.querySelectorAll('[data-k]')] : [];
    const records = doms.map((dom) => ({ key: dom.getAttribute('data-k') ?? '', dom, hash: -1, children: [] }));
    return new Map(records.map((record) => [record.key, record]));
}

/**
 * @param {Screen} screen  @param {number} rank  @param {(key: string) => Record | undefined} before
 * @param {Node} parent  @param {number} position  @returns {Record}
 */
function makeRecord(screen, rank, before, parent, position) {
    const node = screen.nodes[rank];
    const old = before(node.key);
    if (old && old.hash === node.hash && !(node.flags & IS_SEARCHBOX)) return { ...old, rank, flags: node.flags, same: true, children: [] };
    const content = readContent(screen, node);
    const dom = content.tag === '' ? textNode(old, content, parent, position) : element(old, node, content);
    return { key: node.key, dom, hash: node.hash, rank, flags: node.flags, same: false, children: [] };
}

/** @returns {Text} */
function textNode(old, content, parent, position) {
    let dom = old?.dom instanceof Text ? old.dom : adoptableText(parent, position);
    if (!dom) dom = document.createTextNode(content.text);
    if (dom.data !== content.text) dom.data = content.text;
    return dom;
}

/** Text nodes of the static HTML have no key: the child at the same position is the one. @returns {Text | null} */
function adoptableText(parent, position) {
    if (!tree.adopting) return null;
    const dom = parent.childNodes[position];
    return dom instanceof Text ? dom : null;
}

/** @returns {Element} */
function element(old, node, content) {
    const same = old?.dom instanceof Element && old.dom.localName === content.tag;
    const dom = same ? old.dom : document.createElement(content.tag);
    setAttributes(dom, [['data-k', node.key], ...content.attributes]);
    if (node.flags & IS_SEARCHBOX) setValue(/** @type {HTMLInputElement} */ (dom), content.text);
    return dom;
}

/** @param {Element} dom  @param {[string, string][]} attributes */
function setAttributes(dom, attributes) {
    const wanted = new Map(attributes);
    for (const name of dom.getAttributeNames()) {
        if (wanted.has(name) || name === 'tabindex') continue;  // tabindex: see focusWithoutStop
        dom.removeAttribute(name);
        noteStyleChange(name);
    }
    for (const [name, value] of wanted) {
        if (dom.getAttribute(name) === value) continue;
        dom.setAttribute(name, value);
        noteStyleChange(name);
    }
}

/** The style sheet looks at classes and states, and may set descendants in another font. */
function noteStyleChange(name) {
    if (name === 'class' || name === 'hidden' || name.startsWith('aria-')) tree.styleEpoch += 1;
}

/** What the visitor is typing is never replaced. @param {HTMLInputElement} field  @param {string} value */
function setValue(field, value) {
    if (typing.field === field || typing.waiting === field) return;
    typing.sent = value;
    typing.shown = value;
    if (field.value !== value) field.value = value;
}

/**
 * Makes `records` the children of `parent`, moving only what is out of order.
 * @param {Element} parent  @param {Record[]} before  the children that it got from the last screen  @param {Record[]} records
 */
function arrangeChildren(parent, before, records) {
    const unchanged = !tree.adopting && sameChildren(before, records) && records.every(({ dom }) => dom.parentNode === parent);
    if (unchanged && before.length > 0) return;
    const wanted = new Set(records.map((record) => record.dom));
    const old = new Map();
    for (const dom of [...parent.childNodes]) {
        if (wanted.has(/** @type {any} */ (dom))) old.set(dom, old.size);
        else dom.remove();
    }
    const staying = longestRising(records.map((record) => old.get(record.dom) ?? -1));
    let next = null;
    for (let i = records.length - 1; i >= 0; i -= 1) {
        if (!staying.has(i)) parent.insertBefore(records[i].dom, next);
        next = records[i].dom;
    }
}

/** @param {Record[]} before  @param {Record[]} records */
function sameChildren(before, records) {
    return before.length === records.length && records.every((record, index) => record.dom === before[index].dom);
}

/** Indices of a longest rising subsequence of `places`; -1 stands for "new". @param {number[]} places  @returns {Set<number>} */
function longestRising(places) {
    /** @type {number[]} */ const ends = [];  // index of the smallest end of a subsequence of each length
    const before = places.map(() => -1);
    places.forEach((place, index) => {
        if (place < 0) return;
        let low = 0;
        let high = ends.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (places[ends[middle]] < place) low = middle + 1;
            else high = middle;
        }
        before[index] = low > 0 ? ends[low - 1] : -1;
        ends[low] = index;
    });
    const rising = new Set();
    for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index]) rising.add(index);
    return rising;
}
