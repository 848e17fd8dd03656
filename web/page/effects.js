// What update() wants from the page (src/app/effect.h).

/** @type {{[name: string]: (first: string, second: string) => void}} */
const effectActions = {
    'push-url': pushFragment,
    'replace-url': replaceFragment,
    'scroll-to-top': () => window.scrollTo({ left: 0, top: 0, behavior: 'instant' }),
    'scroll-to-node': (key) => tree.byKey.get(key)?.dom.scrollIntoView({ block: 'start', behavior: 'instant' }),
    'focus-node': focusNode,
    'copy-text': copyToClipboard,
    'store': storePreference,
};

/** @param {string} key */
function focusNode(key) {
    const dom = tree.byKey.get(key)?.dom;
    if (!(dom instanceof HTMLElement)) return;
    focusWithoutStop(dom);
    dom.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    if (dom instanceof HTMLInputElement) dom.select();
}

/** @param {Effect[]} effects */
function runEffects(effects) {
    for (const { name, first, second } of effects) effectActions[name]?.(first, second);
}

/** An entry that the visitor comes back to has its own place. @param {Effect} effect */
function movesVisitor({ name }) {
    return name === 'scroll-to-top' || name === 'scroll-to-node' || name === 'focus-node';
}
