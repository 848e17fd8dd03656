// Runs before anything is painted, so that nothing moves or flashes afterwards. Kept small: the first paint waits for it.

const root = document.documentElement;

/** What the visitor chose earlier: the program will say the same, later than the first paint. */
function restoreChoice(name, stored, usual) {
    try {
        const value = localStorage.getItem(`editotheque.${stored}`) ?? usual;
        if (value !== usual) root.dataset[name] = value;
    } catch {
        // Storage may be switched off.
    }
}
restoreChoice('theme', 'theme', 'system');
restoreChoice('textSize', 'text-size', 'normal');

/** The first paint waits for its faces, if they do not keep it waiting; what is not in sight is laid out after it. */
const faces = Promise.allSettled([...document.fonts].map((face) => face.load()));
const patience = new Promise((resolve) => setTimeout(resolve, 1500));
const kept = Boolean(navigator.serviceWorker?.controller);
root.classList.add('setting', 'first-paint');
Promise.race([faces, patience]).then(() => {
    root.classList.remove('setting');
    requestAnimationFrame(() => setTimeout(() => {
        root.classList.remove('first-paint');
        if (kept) preload();
    }));
});
if (!kept) preload();

/**
 * What the program will ask for starts to arrive behind what is read first, which was asked for earlier and goes before it. Where it is on
 * the machine from an earlier visit, asking is what takes time: after the first paint.
 */
function preload() {
    for (const file of document.querySelectorAll('meta[name^="editotheque:"]')) {
        const link = document.createElement('link');
        Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', fetchPriority: 'low', href: file.content });
        document.head.append(link);
    }
}

// The start page shows the list: an address of something else waits for the program rather than flash the wrong screen.
if ('program' in document.currentScript.dataset && /^#\/(e\/|about|\?)/.test(location.hash)) root.classList.add('arriving');
window.addEventListener('error', ({ target }) => {
    if (target instanceof HTMLScriptElement) root.classList.remove('arriving');
}, true);
