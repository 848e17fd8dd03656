// The canvas behind the page: when it is painted, how large it is, and what happens when its context goes away.

const surface = {
    canvas: /** @type {HTMLCanvasElement} */ (document.getElementById('stage')),
    /** @type {'none' | 'ready' | 'lost' | 'impossible'} */ state: 'none',
    fontsReady: false,
    textVersion: false,  // as the screen says
    painting: false,     // in canvas mode, or on the way there
    /** @type {(() => void) | null} */ shown: null,  // called when the picture is there, or will not come
    /** @type {ResizeObserverSize | undefined} */ deviceSize: undefined,  // of the canvas, as the browser says
    laidOutFor: '',      // sizes that the last layout was measured at
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
    sendViewport();
    sendLayout();
    if (!surface.painting) enterCanvas();
}

function createSurface() {
    surface.state = call('create_surface') ? 'ready' : 'impossible';
    if (surface.state !== 'ready') return;
    surface.canvas.addEventListener('webglcontextlost', (event) => {
        event.preventDefault();  // asks for it back
        surface.state = 'lost';
        call('context_lost');
        updateMode();
    });
    surface.canvas.addEventListener('webglcontextrestored', () => {
        call('context_restored');
        surface.state = 'ready';
        updateMode();
    });
}

/** Paints unseen until every text has its pixels: the picture is there before the HTML turns transparent. */
function enterCanvas() {
    surface.painting = true;
    call('set_painting', 1);
    const showWhenReady = () => {
        if (!surface.painting) return;
        if (call('draws') > 0 && call('wants_frame') === 0) showCanvas();
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
    document.documentElement.classList.remove('canvas');
    call('set_painting', 0);
    surface.shown?.();
}

/** The canvas fills the viewport less its scroll bars; its pixels are device pixels. */
function sendViewport() {
    const ratio = window.devicePixelRatio || 1;
    const shown = surface.canvas.getBoundingClientRect();
    const width = shown.width || document.documentElement.clientWidth;
    const height = shown.height || document.documentElement.clientHeight;
    // What the browser says is exact, except under some emulations of a ratio.
    const pixels = (length, said) => (said && Math.abs(said - length * ratio) < 1 ? said : Math.round(length * ratio));
    const { inlineSize, blockSize } = surface.deviceSize ?? {};
    call('viewport', pixels(width, inlineSize) / ratio, pixels(height, blockSize) / ratio, ratio);
    sendScroll();
}

function sendScroll() {
    call('scroll', window.scrollX, window.scrollY);
}

function sendLayout() {
    surface.laidOutFor = sizesNow();
    const layout = measureScreen();
    if (!callWithBytes('layout', writeLayout(layout.nodes, layout.runs)) && !engine.broken) console.error(notices.report);
}

function sizesNow() {
    const { width, height } = tree.host.getBoundingClientRect();
    const { inlineSize, blockSize } = surface.deviceSize ?? {};
    return [width, height, window.innerWidth, window.innerHeight, window.devicePixelRatio, inlineSize, blockSize].join();
}

/** Something moved the page's boxes: measure and paint in the same frame, or the picture would lag behind. */
function layOutAgain() {
    if (!surface.painting) return;
    sendLayout();
    call('paint_now');
}

function watchSizes() {
    const observer = new ResizeObserver((entries) => {
        const stage = entries.find((entry) => entry.target === surface.canvas);
        if (stage) surface.deviceSize = stage.devicePixelContentBoxSize?.[0];
        if (!surface.painting || surface.laidOutFor === sizesNow()) return;
        tree.styleEpoch += 1;
        sendViewport();
        layOutAgain();
    });
    try {
        observer.observe(surface.canvas, { box: 'device-pixel-content-box' });
    } catch {
        observer.observe(surface.canvas);
    }
    observer.observe(tree.host);
    window.addEventListener('scroll', sendScroll, { passive: true });
    forcedColours.addEventListener('change', updateMode);
    document.fonts.addEventListener('loadingdone', layOutAgain);
}
