// What the visitor types into the search field. The field shows a letter at once; the core answers when the visitor pauses for half as
// long again as the last picture took: after each letter where the device is fast, after the word where it is slow. So no letter waits for
// the answer to the one before.

const LONGEST_PAUSE = 300;  // milliseconds
const FIRST_PAUSE = 100;    // the first answer takes longest: the browser compiles what it needs

const typing = {
    /** @type {HTMLInputElement | null} */ field: null,  // whose value belongs to the visitor right now
    composing: false,
    sent: '',  // the value that the core knows
    /** @type {Place | null} */ answering: null,  // where the visitor typed what the core is being told
    answered: false,   // it was, once
    /** @type {HTMLInputElement | null} */ waiting: null,  // for the pause
    timer: 0,
    /** @type {Place | null} */ place: null,  // where the visitor was when typing what is not answered yet
};

/** @returns {HTMLInputElement | null} */
function searchField() {
    return tree.host.querySelector('input[type="search"]');
}

function watchTyping() {
    document.addEventListener('input', (event) => {
        if (!/** @type {InputEvent} */ (event).isComposing && !typing.composing) answerSoon(/** @type {HTMLInputElement} */ (event.target));
    });
    document.addEventListener('compositionstart', (event) => {
        typing.composing = true;
        typing.field = /** @type {HTMLInputElement} */ (event.target);
    });
    document.addEventListener('compositionend', (event) => {
        typing.composing = false;
        typing.field = null;
        answerSoon(/** @type {HTMLInputElement} */ (event.target));
    });
    for (const end of ['pagehide', 'visibilitychange']) addEventListener(end, () => act(() => {}), { capture: true });
}

/** @param {HTMLInputElement} field */
function answerSoon(field) {
    clearTimeout(typing.timer);
    typing.waiting = field;
    typing.place ??= placeNow();
    const pause = Math.max(screenState.took * 1.5, typing.answered ? 0 : FIRST_PAUSE);
    typing.timer = setTimeout(answerTyped, Math.min(pause, LONGEST_PAUSE));
}

/** Before anything else that the visitor does. */
function answerTyped() {
    const { waiting, place } = typing;
    forgetTyped();
    if (waiting && !typing.composing) sendTyped(waiting, place);
}

function forgetTyped() {
    clearTimeout(typing.timer);
    typing.waiting = null;
    typing.place = null;
}

/** Each value once: browsers differ in whether an input event comes before or after the end of a composition. */
function sendTyped(field, place = placeNow()) {
    const record = tree.byKey.get(field.getAttribute?.('data-k') ?? '');
    if (!record || !(record.flags & IS_SEARCHBOX) || (field.value === typing.sent && engine.module)) return;
    typing.sent = field.value;
    act(() => {
        typing.answering = place;
        callWithText('type', field.value, rankOf(field));
        typing.answering = null;
        typing.answered = true;
    });
}

/** Some browsers do it themselves, others do not. @param {KeyboardEvent} event */
function clearField(event) {
    const field = /** @type {HTMLInputElement} */ (event.target);
    if (field !== searchField() || field.value === '') return;
    event.preventDefault();
    field.value = '';
    answerSoon(field);
}
