// One screen of the core: its nodes go into the document, its effects are carried out, the canvas gets the new layout. Nodes and effects
// come at once, as in any page that handles a click; the canvas after the browser's next paint. The answer to letters comes in steps,
// between which the browser may show the next one.

const screenState = {
    /** @type {Generator<void, void> | null} */ steps: null,  // those left of the screen that is being shown
    /** @type {Effect[]} */ effects: [],  // of that screen
    stepping: false,  // inside one of them
    /** @type {(() => void)[]} */ waiting: [],  // what the visitor did meanwhile
    took: 0,  // milliseconds from the first step of the last screen to its picture
};

/** Calls the core with something that the visitor did, never in the middle of a screen. @param {() => void} action */
function act(action) {
    answerTyped();
    if (screenState.stepping) {
        screenState.waiting.push(action);
        return;
    }
    finishScreen();
    action();
}

/** @param {Screen} screen */
function showScreen(screen) {
    screenState.effects = screen.effects;
    screenState.steps = stepsOfScreen(screen, typing.answering);
    if (tree.records.length === 0) {
        finishScreen();
    } else if (typing.answering) {
        setTimeout(stepOn);
    } else {
        takeStep();
        afterPaint(stepOn);
    }
}

/** What is not seen is not painted. @param {() => void} work */
function afterPaint(work) {
    if (document.visibilityState === 'hidden') setTimeout(work);
    else requestAnimationFrame(() => setTimeout(work));
}

/** @param {Screen} screen  @param {Place | null} left  where the visitor typed the letters that it answers */
function* stepsOfScreen(screen, left) {
    const start = performance.now();
    const focused = /** @type {HTMLElement | null} */ (document.activeElement);
    visits.leaving = left ?? placeNow();  // the new nodes may move everything
    applyHead(screen);
    applyNodes(screen);
    if (focused?.isConnected && focused !== document.activeElement) focused.focus({ preventScroll: true });
    surface.textVersion = screen.textVersion;
    if (left) yield;
    arrive(screenState.effects);
    visits.leaving = null;
    yield;
    layOutAssumed();
    updateMode();
    sendPointer();
    timePicture(start);
}

function stepOn() {
    takeStep();
    if (screenState.steps) setTimeout(stepOn);
}

/** The rest of the screen at once. */
function finishScreen() {
    while (screenState.steps && !screenState.stepping) takeStep();
}

function takeStep() {
    if (!screenState.steps) return;
    screenState.stepping = true;
    try {
        if (!screenState.steps.next().done) return;
    } finally {
        screenState.stepping = false;
    }
    screenState.steps = null;
    for (const action of screenState.waiting.splice(0)) action();
}

/** The visitor left for another entry of the history: what the screen wanted to do with the one before comes too late. */
function finishWithoutEffects() {
    screenState.effects = [];
    finishScreen();
}

/** @param {number} start */
function timePicture(start) {
    if (document.visibilityState === 'hidden') return;
    if (surface.painting && !call('complete')) requestAnimationFrame(() => timePicture(start));
    else screenState.took = performance.now() - start;
}

function applyHead(screen) {
    const root = document.documentElement;
    if (document.title !== screen.title) document.title = screen.title;
    if (root.lang !== screen.language) root.lang = screen.language;  // styles of the whole page depend on it
    root.classList.toggle('text-version', screen.textVersion);
    setLook('theme', screen.theme, 'system');
    setLook('textSize', screen.textSize, 'normal');
}

/** A choice that the style sheet knows as an attribute of the root. */
function setLook(name, value, usual) {
    const { dataset } = document.documentElement;
    if (value === (dataset[name] ?? usual)) return;
    if (value === usual) delete dataset[name];
    else dataset[name] = value;
    tree.styleEpoch += 1;
}
