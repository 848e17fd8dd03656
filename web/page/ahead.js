// What can be done before it is needed, in the pauses that the browser has. While the core is on its way: the canvas gets its context,
// and the texts that are there already are broken into lines; the first screen adopts these texts, and their lines with them. Later:
// what the visitor is likely to do is rehearsed, and what a scroll may bring into sight is measured.

const SHORTEST_PAUSE = 3;  // milliseconds: an element takes less

/** As GlSurface asks for it (src/browser/gl_surface.cc): the first to ask decides. */
const CONTEXT_ATTRIBUTES = { alpha: false, antialias: false, depth: false, stencil: false };

/** @param {Promise<unknown>} fontsLoaded  lines depend on it */
async function workAhead(fontsLoaded) {
    if (!window.requestIdleCallback || storedPreference('text-version') === '1' || forcedColours.matches) return;
    await fontsLoaded;
    inPauses(stepsAhead(), () => tree.records.length === 0);
}

/** Takes one step after the other as long as they are wanted. @param {Generator<unknown>} steps  @param {() => boolean} wanted */
function inPauses(steps, wanted) {
    if (!window.requestIdleCallback) {
        setTimeout(() => { if (wanted()) [...steps]; }, 50);
        return;
    }
    const goOn = (/** @type {IdleDeadline} */ pause) => {
        while (wanted() && pause.timeRemaining() > SHORTEST_PAUSE) {
            if (steps.next().done) return;
        }
        if (wanted()) requestIdleCallback(goOn);
    };
    requestIdleCallback(goOn);
}

/** What the first picture needs comes first. */
function* stepsAhead() {
    fitCanvas(window.devicePixelRatio || 1);
    const stays = !document.documentElement.classList.contains('arriving');  // what is there is what the first screen shows
    /** @type {Element[]} */ const later = [];
    for (const dom of stays ? tree.host.querySelectorAll('[data-k]') : []) {
        if (!isForEarsOnly(dom)) yield isFarAway(dom.getClientRects(), NEAR) ? later.push(dom) : breakTextsOf(dom);
    }
    Object.assign(surface.canvas, { width: surface.width, height: surface.height });  // before there are buffers of that size
    yield surface.canvas.getContext('webgl2', CONTEXT_ATTRIBUTES);
    for (const dom of later) yield breakTextsOf(dom);
}

/** @param {Element} dom */
function breakTextsOf(dom) {
    const setting = settingOf(dom);
    for (const child of dom.childNodes) {
        if (!(child instanceof Text) || setting.folded) continue;
        riseOf(setting.font);
        linesOf(child, setting);
    }
}

/** Browsers compile a function of the core when it is first called: not then when the visitor waits for it. */
function rehearse() {
    function* parts() {
        for (let part = 0; call('rehearse', part); part += 1) yield;
    }
    inPauses(parts(), () => !engine.broken);
}

const ahead = {
    /** @type {Record[] | null} */ records: null,  // of the screen whose surroundings are being measured
};

/** Lines first, one element a step; with them known, the layout is a matter of reading rectangles. */
function measureAhead() {
    if (ahead.records === tree.records) return;
    const { records } = tree;
    ahead.records = records;
    const wanted = () => tree.records === records && surface.painting && !screenState.steps;
    function* steps() {
        for (const { dom, children } of records) {
            const unknown = children.some((child) => child.dom instanceof Text && !lines.known.has(child.dom));
            if (!unknown || !(dom instanceof Element) || isForEarsOnly(dom)) continue;
            if (!isFarAway(dom.getClientRects(), FAR)) yield breakTextsOf(dom);
        }
        ahead.records = null;
        sendLayout(FAR);
    }
    inPauses(steps(), wanted);
}
