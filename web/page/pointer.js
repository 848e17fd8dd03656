// What the visitor points at, holds down and has the focus on: the canvas paints these states.

const CONTROLS = 'a[href], button, input';

const pointer = {
    /** @type {Element | null} */ hovered: null,
    /** @type {Element | null} */ pressed: null,
};

/** @returns {Element | null} */
function controlAt(target) {
    const control = target instanceof Element ? target.closest(CONTROLS) : null;
    return control?.hasAttribute('data-k') ? control : null;
}

/** @param {Element | null} dom  @returns {number} */
function rankOf(dom) {
    const record = dom?.isConnected ? tree.byKey.get(dom.getAttribute('data-k') ?? '') : null;
    return record ? record.rank : NO_NODE;
}

/** The focus is painted where the browser itself would show it. */
function focusedControl() {
    const dom = controlAt(document.activeElement);
    return dom?.matches(':focus-visible') ? dom : null;
}

function sendPointer() {
    if (surface.painting && !screenState.steps) call('pointer', rankOf(pointer.hovered), rankOf(focusedControl()), rankOf(pointer.pressed));
}

function watchPointer() {
    const hover = (/** @type {PointerEvent} */ event, target) => {
        pointer.hovered = event.pointerType === 'touch' ? null : controlAt(target);
        sendPointer();
    };
    const press = (target) => {
        pointer.pressed = controlAt(target);
        sendPointer();
    };
    document.addEventListener('pointerover', (event) => hover(event, event.target), { passive: true });
    document.addEventListener('pointerout', (event) => hover(event, event.relatedTarget), { passive: true });
    document.addEventListener('pointerdown', (event) => press(event.target), { passive: true });
    for (const end of ['pointerup', 'pointercancel', 'dragend']) document.addEventListener(end, () => press(null), { passive: true });
    for (const change of ['focusin', 'focusout']) document.addEventListener(change, onFocusChange);
}

/** Before the browser has moved the focus for good, there is nothing to ask it. @param {Event} event */
function onFocusChange(event) {
    queueMicrotask(sendPointer);
    const showsItself = event.target instanceof Element && event.target.classList.contains('skip-link');
    if (showsItself) queueMicrotask(layOutAgain);
}
