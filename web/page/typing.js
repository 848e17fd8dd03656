// What the visitor types into the search field. The field shows a letter at once. The core answers it at once where the answer is there
// before the next letter is expected, otherwise when that letter did not come: after each letter where the device is fast, after the word
// where it is slow. So no letter waits for the answer to the one before. What comes whole (pasted, dictated) is answered at once.

const USUAL_RHYTHM = 200;   // milliseconds from letter to letter, at the beginning of a word
const NEW_WORD = 1000;      // without a letter
const PAINT = 20;           // for the letter itself
const FIRST_PAUSE = 150;    // the first answer takes longest: the browser compiles what it needs
const LONGEST_PAUSE = 300;

const typing = {
    /** @type {HTMLInputElement | null} */ field: null,  // whose value belongs to the visitor right now
    composing: false,
    sent: '',  // the value that the core knows
    shown: '',  // the value that the field had last
    /** @type {Place | null} */ answering: null,  // where the visitor typed what the core is being told
    answered: false,   // it was, once
    /** @type {HTMLInputElement | null} */ waiting: null,  // for the pause
    timer: 0,
    rhythm: USUAL_RHYTHM,
    last: 0,  // when a letter came
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
    const grown = field.value.length - typing.shown.length;
    typing.shown = field.value;
    if (grown > 1) {
        forgetTyped();
        sendTyped(field, null);
        return;
    }
    typing.waiting = field;
    typing.place ??= placeNow();
    typing.timer = setTimeout(answerTyped, pauseAfterLetter(performance.now()));
}

/** @param {number} now  @returns {number} milliseconds until the answer begins */
function pauseAfterLetter(now) {
    const since = now - typing.last;
    typing.last = now;
    typing.rhythm = since < NEW_WORD ? (typing.rhythm + since) / 2 : USUAL_RHYTHM;
    if (!typing.answered) return FIRST_PAUSE;
    const needed = screenState.took * 1.5;
    if (needed < typing.rhythm) return PAINT;
    return Math.min(Math.max(needed, typing.rhythm * 1.25), LONGEST_PAUSE);
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
function sendTyped(field, place) {
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
