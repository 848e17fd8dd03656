// The canvas behind the page: when it is painted, how large it is, and what happens when its context goes away.

const surface = {
    canvas: /** @type {HTMLCanvasElement} */ (document.getElementById('stage')),
    /** @type {'none' | 'ready' | 'lost' | 'impossible'} */ state: 'none',
    fontsReady: false,
    textVersion: false,  // as the screen says
    painting: false,     // in canvas mode, or on the way there
    /** @type {(() => void) | null} */ shown: null,  // called when the picture is there, or will not come
    width: 0, height: 0,  // of the canvas, device pixels
    fittedFor: '',       // sizes that these come from
    fittedShown: false,  // with the canvas in sight
    laidOutFor: '',      // sizes that the last layout was measured at
    measuredAt: 0,       // where the page was scrolled then
    reach: 0,            // how many viewports it covers around that place
};
const forcedColours = matchMedia('(forced-colors: active)');

/** Enters or leaves the canvas mode as the visitor, the browser and the hardware allow. */
function updateMode() {
    const wanted = !surface.textVersion && !forcedColours.matches && surface.fontsReady && tree.records.length > 0;
    if (wanted && surface.state === 'none') createSurface();
    if (!wanted || surface.state !== 'ready' || engine.broken) {
        leaveCanvas();
        return;
    }
    sendLayout(NEAR);
    if (!surface.painting) enterCanvas();
}

function createSurface() {
    surface.state = call('create_surface') ? 'ready' : 'impossible';
    if (surface.state !== 'ready') return;
    surface.canvas.addEventListener('webglcontextlost', (event) => {
        event.preventDefault();  // asks for it back
        surface.state = 'lost';
        act(updateMode);
    });
    surface.canvas.addEventListener('webglcontextrestored', () => {
        call('context_restored');
        surface.state = 'ready';
        act(updateMode);
    });
}

/** Paints unseen until every text in sight has its pixels: the picture is there before the HTML turns transparent. */
function enterCanvas() {
    surface.painting = true;
    call('set_painting', 1);
    const showWhenReady = () => {
        if (!surface.painting) return;
        if (call('complete')) showCanvas();
        else requestAnimationFrame(showWhenReady);
    };
    requestAnimationFrame(showWhenReady);
}

function showCanvas() {
    document.documentElement.classList.add('canvas');
    sendViewport();
    call('paint_now');
    surface.shown?.();
}

function leaveCanvas() {
    surface.painting = false;
    ahead.records = null;
    document.documentElement.classList.remove('canvas');
    call('set_painting', 0);
    surface.shown?.();
}

function sendViewport() {
    const ratio = window.devicePixelRatio || 1;
    fitCanvas(ratio);
    call('viewport', surface.width / ratio, surface.height / ratio, ratio);
    sendScroll();
}

/** The canvas fills the viewport less its scroll bars, and a little more where that is no whole number of pixels. */
function fitCanvas(ratio) {
    const { canvas } = surface;
    const root = document.documentElement;
    const sizes = [window.innerWidth, window.innerHeight, root.clientWidth, ratio].join();
    const shown = root.classList.contains('canvas');
    if (sizes === surface.fittedFor && shown === surface.fittedShown) return;
    if (sizes !== surface.fittedFor) tree.styleEpoch += 1;
    surface.fittedFor = sizes;
    surface.fittedShown = shown;
    canvas.style.width = canvas.style.height = '';
    const { width, height } = canvas.getBoundingClientRect();
    surface.width = wholePixels(width || root.clientWidth, ratio);
    surface.height = wholePixels(height || root.clientHeight, ratio);
    canvas.style.width = `${surface.width / ratio}px`;
    canvas.style.height = `${surface.height / ratio}px`;
}

/**
 * The device pixels of the first length from `length` on that is whole in device pixels and in CSS px: browsers round a canvas
 * to either, and a pixel between two would blur. @param {number} length  CSS px  @param {number} ratio
 */
function wholePixels(length, ratio) {
    const isWhole = (/** @type {number} */ value) => Math.abs(value - Math.round(value)) < 0.01;
    const first = Math.ceil(length - 0.01);
    for (let css = first; css < first + 20; css += 1) {
        if (isWhole(css * ratio)) return Math.round(css * ratio);
    }
    return Math.ceil(length * ratio);
}

function sendScroll() {
    call('scroll', window.scrollX, window.scrollY);
}

function onScroll() {
    sendScroll();
    if (!surface.painting || screenState.steps) return;
    if (viewportsMoved() > surface.reach * 0.75) sendLayout(NEAR);
    else if (!coversSurroundings()) measureAhead();
}

/** Since the layout was measured. */
function viewportsMoved() {
    return Math.abs(window.scrollY - surface.measuredAt) / window.innerHeight;
}

/** Whether what a scroll may bring into sight is measured. */
function coversSurroundings() {
    return surface.reach === FAR && viewportsMoved() < FAR / 2;
}

/** @param {number} reach  see measure.js */
function sendLayout(reach) {
    sendViewport();  // a window may have changed that tells so only later
    const sizes = sizesNow();
    const further = reach === FAR && sizes === surface.laidOutFor ? 1 : 0;
    surface.laidOutFor = sizes;
    surface.measuredAt = window.scrollY;
    surface.reach = reach;
    const layout = measureScreen(reach);
    if (!callWithBytes('layout', writeLayout(layout.nodes, layout.runs), further) && !engine.broken) console.error(notices.report);
    if (!coversSurroundings()) measureAhead();
}

function sizesNow() {
    const { width, height } = tree.host.getBoundingClientRect();
    return [width, height, window.innerWidth, window.innerHeight, window.devicePixelRatio].join();
}

/** Something moved the page's boxes: measure and paint in the same frame, or the picture would lag behind. */
function layOutAgain() {
    if (!surface.painting || screenState.steps) return;  // the last step of a screen measures
    sendLayout(NEAR);  // asks for a frame, which a hidden tab gets when it is seen again
    if (document.visibilityState !== 'hidden') call('paint_now');
}

/** A window that moves to another screen changes its ratio and perhaps nothing else. @param {() => void} onChange */
function watchRatio(onChange) {
    matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`).addEventListener('change', () => {
        onChange();
        watchRatio(onChange);
    }, { once: true });
}

function watchSizes() {
    const onResize = () => {
        if (surface.laidOutFor !== sizesNow()) layOutAgain();
    };
    new ResizeObserver(onResize).observe(tree.host);
    window.addEventListener('resize', onResize, { passive: true });
    watchRatio(onResize);
    window.addEventListener('scroll', onScroll, { passive: true });
    forcedColours.addEventListener('change', () => act(updateMode));
    document.fonts.addEventListener('loadingdone', layOutAgain);
}
