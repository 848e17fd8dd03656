// One screen of the core: its nodes go into the document, its effects are carried out, the canvas gets the new layout.

const screenState = {
    applying: false,
    /** @type {(() => void)[]} */ waiting: [],  // what the visitor did meanwhile
};

/** Calls the core with something that the visitor did, never in the middle of a screen. @param {() => void} action */
function act(action) {
    if (screenState.applying) screenState.waiting.push(action);
    else action();
}

/** @param {Screen} screen */
function showScreen(screen) {
    screenState.applying = true;
    const focused = /** @type {HTMLElement | null} */ (document.activeElement);
    visits.leaving = placeNow();  // the new nodes may move everything
    applyHead(screen);
    applyNodes(screen);
    if (focused?.isConnected && focused !== document.activeElement) focused.focus({ preventScroll: true });
    surface.textVersion = screen.textVersion;
    arrive(screen.effects);
    visits.leaving = null;
    updateMode();
    sendPointer();
    screenState.applying = false;
    for (const action of screenState.waiting.splice(0)) action();
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
