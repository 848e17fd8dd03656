// History entries: their addresses, and the place that the visitor had in each, kept in the entry itself.

/**
 * @typedef {{editotheque: 1, id: number, x: number, y: number, focus: string}} Place
 * @typedef {{kind: 'first' | 'new' | 'traversal', place: Place | null}} Arrival  how the visitor comes to the next screen
 */

const visits = {
    id: 0,         // of the current entry
    fragment: '',  // that the core was told
    /** @type {Map<number, Place>} */ places: new Map(),
    /** @type {Arrival | null} */ arrival: null,
    /** @type {Place | null} */ leaving: null,  // where the visitor was before the screen that is being shown
    /** @type {{place: Place, y: number} | null} */ restored: null,  // the last place restored, and where that was
};

/** Before the first screen. */
function readEntry() {
    const known = placeIn(history.state);
    visits.id = known?.id ?? newId();
    visits.fragment = location.hash;
    visits.arrival = known ? { kind: 'traversal', place: known } : { kind: 'first', place: null };
}

/** Once the core answers for what is on the screen. */
function watchHistory() {
    history.scrollRestoration = 'manual';
    window.addEventListener('popstate', (event) => onEntryChange(placeIn(event.state)));
    window.addEventListener('hashchange', () => {
        if (location.hash !== visits.fragment) onEntryChange(placeIn(history.state));
    });
    window.addEventListener('pagehide', rememberPlace);
    document.addEventListener('visibilitychange', rememberPlace);
    if ('onscrollend' in window) window.addEventListener('scrollend', rememberPlace);
    else window.addEventListener('scroll', rememberSoon, { passive: true });
}

/** @returns {Place | null} */
function placeIn(state) {
    return state?.editotheque === 1 ? state : null;
}

function newId() {
    return performance.timeOrigin + performance.now();
}

/** @returns {Place} */
function placeNow() {
    const focus = document.activeElement?.getAttribute('data-k') ?? '';
    return { editotheque: 1, id: visits.id, x: window.scrollX, y: window.scrollY, focus };
}

function rememberPlace() {
    if (!screenState.steps && !typing.waiting && !visits.arrival) stampEntry();
}

let rememberTimer = 0;
function rememberSoon() {
    clearTimeout(rememberTimer);
    rememberTimer = setTimeout(rememberPlace, 150);
}

/** The browser is at another entry already. @param {Place | null} place of that entry; none when it is new */
function onEntryChange(place) {
    const same = location.hash === visits.fragment;
    if (!place && same) return;
    forgetTyped();
    finishWithoutEffects();
    visits.places.set(visits.id, placeNow());
    visits.id = place?.id ?? newId();
    visits.fragment = location.hash;
    visits.arrival = place ? { kind: 'traversal', place: visits.places.get(place.id) ?? place } : { kind: 'new', place: null };
    act(() => callWithText('navigate', visits.fragment));
}

/** @param {string} fragment */
function pushFragment(fragment) {
    if (fragment === location.hash) return;
    stampEntry(visits.leaving ?? placeNow());
    visits.id = newId();
    visits.fragment = fragment;
    writeEntry('pushState', placeNow(), fragment);
}

function replaceFragment(fragment) {
    visits.fragment = fragment;
    writeEntry('replaceState', placeNow(), fragment);
}

/** Keeps the place in the current entry. Writing takes long, and is mostly not needed. */
function stampEntry(place = placeNow()) {
    visits.places.set(visits.id, place);
    const written = placeIn(history.state);
    const known = written && ['id', 'x', 'y', 'focus'].every((part) => written[part] === place[part]);
    if (!known) writeEntry('replaceState', place, location.hash);
}

/** Some browsers refuse too many entries in a short time, or any on file://. */
function writeEntry(method, place, fragment) {
    try {
        history[method](place, '', fragment || location.href);
    } catch {
        if (fragment !== location.hash) location.hash = fragment;
    }
}

/** Brings the visitor where the new screen begins, or back where the entry was left. @param {Effect[]} effects */
function arrive(effects) {
    const { arrival } = visits;
    visits.arrival = null;
    if (arrival?.kind === 'traversal') {
        runEffects(effects.filter((effect) => !movesVisitor(effect)));
        restorePlace(arrival.place);
        return;
    }
    if (arrival?.kind === 'new') {
        window.scrollTo({ left: 0, top: 0, behavior: 'instant' });
        focusWithoutStop(beginning());
    }
    runEffects(effects);
    if (arrival || effects.some(({ name }) => name === 'push-url')) stampEntry();
}

/** @param {Place} place */
function restorePlace(place) {
    const focus = tree.byKey.get(place.focus)?.dom;
    if (focus instanceof HTMLElement) focusWithoutStop(focus);
    else if (tree.host.contains(document.activeElement)) /** @type {HTMLElement} */ (document.activeElement).blur();
    scrollToPlace(place);
}

function scrollToPlace(place) {
    window.scrollTo({ left: place.x, top: place.y, behavior: 'instant' });
    visits.restored = { place, y: window.scrollY };
}

/** The page came into sight, perhaps with another height, without the visitor having moved: what is unseen takes no focus. */
function restorePlaceAgain() {
    const focus = tree.byKey.get(visits.restored?.place.focus ?? '')?.dom;
    if (focus instanceof HTMLElement && document.activeElement === document.body) focusWithoutStop(focus);
    if (visits.restored?.y === window.scrollY) scrollToPlace(visits.restored.place);
    visits.restored = null;
}

/** What a screen reader should begin to read. @returns {HTMLElement | null} */
function beginning() {
    return tree.host.querySelector('article :is(h1, h2)') ?? tree.host.querySelector('main h1') ??
        tree.host.querySelector('main') ?? null;
}

/** Focus for what is no stop of the Tab key. @param {HTMLElement | null} dom */
function focusWithoutStop(dom) {
    if (!dom) return;
    if (dom.tabIndex < 0) dom.tabIndex = -1;
    dom.focus({ preventScroll: true });
}
