// A swipe over a document leads to its neighbour. Listens only: scrolling, zooming and the browser's own gestures stay as they
// are. Desktop browsers have a gesture of their own anywhere on a touch screen, so this is for phones and tablets.

const SWIPE_LENGTH = 72;    // CSS px
const SWIPE_SLOPE = 0.4;    // sideways, not down
const SWIPE_TIME = 700;     // milliseconds
const BROWSER_EDGE = 28;    // CSS px: where browsers have a gesture of their own

const handheld = matchMedia('(hover: none) and (pointer: coarse)');
const swipe = {
    /** @type {{x: number, y: number, time: number} | null} */ start: null,
};

function watchSwipes() {
    document.addEventListener('touchstart', onTouchStart, { passive: true });
    document.addEventListener('touchend', onTouchEnd, { passive: true });
    document.addEventListener('touchcancel', () => { swipe.start = null; }, { passive: true });
}

/** @param {TouchEvent} event */
function onTouchStart(event) {
    const [touch] = event.touches;
    const inside = touch.clientX > BROWSER_EDGE && touch.clientX < window.innerWidth - BROWSER_EDGE;
    const alone = handheld.matches && event.touches.length === 1 && (window.visualViewport?.scale ?? 1) <= 1.01;
    swipe.start = inside && alone ? { x: touch.clientX, y: touch.clientY, time: event.timeStamp } : null;
}

/** @param {TouchEvent} event */
function onTouchEnd(event) {
    const { start } = swipe;
    swipe.start = null;
    if (!start || event.touches.length > 0 || event.timeStamp - start.time > SWIPE_TIME) return;
    const [touch] = event.changedTouches;
    const across = touch.clientX - start.x;
    if (Math.abs(across) < SWIPE_LENGTH || Math.abs(touch.clientY - start.y) > Math.abs(across) * SWIPE_SLOPE) return;
    if (document.getSelection()?.isCollapsed === false) return;  // the finger moved a handle of it
    act(() => call('swipe', across < 0 ? 1 : 0));
}
