// What update() wants from the page (src/app/effect.h).

/** @type {{[name: string]: (first: string, second: string) => void}} */
const effectActions = {
    'push-url': pushFragment,
    'replace-url': replaceFragment,
    'scroll-to-top': () => window.scrollTo({ left: 0, top: 0, behavior: 'instant' }),
    'scroll-to-node': (key) => tree.byKey.get(key)?.dom.scrollIntoView({ block: 'start', behavior: 'instant' }),
    'focus-node': (key) => focusWithoutStop(/** @type {HTMLElement} */ (tree.byKey.get(key)?.dom)),
    'copy-text': copyToClipboard,
    'store': storePreference,
};

/** @param {Effect[]} effects */
function runEffects(effects) {
    for (const { name, first, second } of effects) effectActions[name]?.(first, second);
}

/** An entry that the visitor comes back to has its own place. @param {Effect} effect */
function movesVisitor({ name }) {
    return name === 'scroll-to-top' || name === 'scroll-to-node' || name === 'focus-node';
}
