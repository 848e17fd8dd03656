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
        if (!record || !(record.flags & HAS_ACTION) || record.flags & IS_SEARCHBOX) continue;
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

/** @param {KeyboardEvent} event */
function onKey(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const field = searchField();
    if (!field) return;
    const inField = isEditable(event.target);
    if (event.key === '/' && !inField) {
        event.preventDefault();
        field.focus();
        field.select();
    } else if (event.key === 'Escape' && event.target === field && field.value !== '') {
        event.preventDefault();  // some browsers clear it themselves, others do not
        field.value = '';
        sendTyped(field);
    }
}

function isEditable(target) {
    return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
