// What the visitor does becomes calls of the core. Links are the browser's: it changes the address, history.js hears of it.

const typing = {
    /** @type {HTMLInputElement | null} */ field: null,  // whose value belongs to the visitor right now
    composing: false,
    sent: '',  // the value that the core knows
};

/** @returns {HTMLInputElement | null} */
function searchField() {
    return tree.host.querySelector('input[type="search"]');
}

function watchEvents() {
    document.addEventListener('click', onClick);
    document.addEventListener('input', onInput);
    document.addEventListener('compositionstart', (event) => {
        typing.composing = true;
        typing.field = /** @type {HTMLInputElement} */ (event.target);
    });
    document.addEventListener('compositionend', (event) => {
        typing.composing = false;
        typing.field = null;
        sendTyped(/** @type {HTMLInputElement} */ (event.target));
    });
    document.addEventListener('keydown', onKey);
    document.addEventListener('beforematch', onFound);
}

/** @param {MouseEvent} event */
function onClick(event) {
    const target = /** @type {Element} */ (event.target);
    const link = target.closest('a[href^="#"]');
    if (link && !link.getAttribute('href').startsWith('#/')) {
        followInside(event, link);
        return;
    }
    if (target.closest('a[href]')) return;
    for (let dom = target.closest('[data-k]'); dom; dom = dom.parentElement.closest('[data-k]')) {
        const record = tree.byKey.get(dom.getAttribute('data-k'));
        if (!record || !(record.flags & HAS_ACTION) || record.flags & IS_SEARCHBOX || dom.hasAttribute('hidden')) continue;
        act(() => call('activate', record.rank));
        return;
    }
}

/** A link to a part of this page, such as the one that skips the banner: the address stays the core's. */
function followInside(event, link) {
    const target = document.getElementById(link.getAttribute('href').slice(1));
    if (!target) return;
    event.preventDefault();
    target.scrollIntoView({ block: 'start', behavior: 'instant' });
    focusWithoutStop(target);
}

/** @param {InputEvent} event */
function onInput(event) {
    if (!event.isComposing && !typing.composing) sendTyped(/** @type {HTMLInputElement} */ (event.target));
}

/** Each value once: browsers differ in whether an input event comes before or after the end of a composition. */
function sendTyped(field) {
    const record = tree.byKey.get(field.getAttribute?.('data-k') ?? '');
    if (!record || !(record.flags & IS_SEARCHBOX) || (field.value === typing.sent && engine.module)) return;
    typing.sent = field.value;
    act(() => {
        typing.field = field;
        callWithText('type', field.value, rankOf(field));
        typing.field = null;
    });
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

/** Some browsers do it themselves, others do not. @param {KeyboardEvent} event */
function clearField(event) {
    const field = /** @type {HTMLInputElement} */ (event.target);
    if (field !== searchField() || field.value === '') return;
    event.preventDefault();
    field.value = '';
    sendTyped(field);
}

/** The browser's search found something in what is folded away, perhaps before the first screen. @param {Event} event */
function onFound(event) {
    const key = /** @type {Element} */ (event.target).getAttribute?.('data-k') ?? '';
    const unfold = () => call('activate', tree.byKey.get(key)?.rank ?? NO_NODE);
    if (tree.byKey.size === 0) screenState.waiting.push(unfold);
    else act(unfold);
}

function isEditable(target) {
    return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
