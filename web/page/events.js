// What the visitor does becomes calls of the core. Links are the browser's: it changes the address, history.js hears of it.

function watchEvents() {
    document.addEventListener('click', onClick);
    document.addEventListener('keydown', onKey);
    document.addEventListener('beforematch', onFound);
}

/** @param {MouseEvent} event */
function onClick(event) {
    act(() => {});  // what came before has its entry first; this may take the link away, which the browser follows all the same
    const target = /** @type {Element} */ (event.target);
    const link = target.closest('a[href^="#"]');
    if (link && !link.getAttribute('href').startsWith('#/')) {
        followInside(event, link);
        return;
    }
    if (target.closest('a[href]')) return;
    for (let dom = target.closest('[data-k]'); dom; dom = dom.parentElement.closest('[data-k]')) {
        const key = dom.getAttribute('data-k');
        const record = tree.byKey.get(key);
        if (!record || !(record.flags & HAS_ACTION) || record.flags & IS_SEARCHBOX || dom.hasAttribute('hidden')) continue;
        activate(key);
        return;
    }
}

/** The node with this key, if the screen still has it when its turn comes. @param {string} key */
function activate(key) {
    act(() => call('activate', tree.byKey.get(key)?.rank ?? NO_NODE));
}

/** A link to a part of this page, such as the one that skips the banner: the address stays the core's. */
function followInside(event, link) {
    const target = document.getElementById(link.getAttribute('href').slice(1));
    if (!target) return;
    event.preventDefault();
    target.scrollIntoView({ block: 'start', behavior: 'instant' });
    focusWithoutStop(target);
}

/** Keys with a modifier, keys of a composition and what is typed into a field are never ours. @param {KeyboardEvent} event */
function onKey(event) {
    if (event.isComposing || typing.composing || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (isEditable(event.target)) {
        if (event.key === 'Escape') clearField(event);
    } else if (event.key.length === 1) {
        act(() => {
            if (callWithText('press', event.key, rankOf(document.activeElement))) event.preventDefault();
        });
    }
}

/** The browser's search found something in what is folded away, perhaps before the first screen. @param {Event} event */
function onFound(event) {
    const key = /** @type {Element} */ (event.target).getAttribute?.('data-k') ?? '';
    if (tree.byKey.size === 0) screenState.waiting.push(() => activate(key));
    else activate(key);
}

function isEditable(target) {
    return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
