// While the core is on its way the page does what needs no core, in the pauses that the browser has: the canvas gets its context, and
// the texts that are there already are broken into lines. The first screen adopts these texts, and their lines with them.

const SHORTEST_PAUSE = 3;  // milliseconds: an element takes less

/** As GlSurface asks for it (src/browser/gl_surface.cc): the first to ask decides. */
const CONTEXT_ATTRIBUTES = { alpha: false, antialias: false, depth: false, stencil: false };

/** @param {Promise<unknown>} fontsLoaded  lines depend on it */
async function workAhead(fontsLoaded) {
    if (!window.requestIdleCallback || storedPreference('text-version') === '1' || forcedColours.matches) return;
    await fontsLoaded;
    const steps = stepsAhead();
    const goOn = (/** @type {IdleDeadline} */ pause) => {
        while (tree.records.length === 0 && pause.timeRemaining() > SHORTEST_PAUSE) {
            if (steps.next().done) return;
        }
        if (tree.records.length === 0) requestIdleCallback(goOn);
    };
    requestIdleCallback(goOn);
}

function* stepsAhead() {
    const stays = !document.documentElement.classList.contains('arriving');  // what is there is what the first screen shows
    for (const dom of stays ? tree.host.querySelectorAll('[data-k]') : []) {
        if (!isForEarsOnly(dom)) yield breakTextsOf(dom);
    }
    yield surface.canvas.getContext('webgl2', CONTEXT_ATTRIBUTES);  // last: it takes long at once where the graphics process is cold
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
