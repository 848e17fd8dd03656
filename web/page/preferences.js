// What the visitor chose earlier, and what the browser says about them.

const INTERFACE_LANGUAGES = ['fr', 'en'];
const THEMES = ['system', 'light', 'dark'];
const TEXT_SIZES = ['normal', 'large', 'larger'];
const systemDark = matchMedia('(prefers-color-scheme: dark)');
const moreContrast = matchMedia('(prefers-contrast: more)');
const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');

/** Storage may be switched off, full, or refused to files. */
function storedPreference(name) {
    try {
        return localStorage.getItem(`editotheque.${name}`);
    } catch {
        return null;
    }
}

function storePreference(name, value) {
    try {
        localStorage.setItem(`editotheque.${name}`, value);
    } catch {
        // The choice holds until the page is left.
    }
}

function preferredLanguage() {
    const wanted = [storedPreference('language'), ...navigator.languages, document.documentElement.lang];
    const known = wanted.map((tag) => tag?.toLowerCase().split('-')[0]).find((tag) => INTERFACE_LANGUAGES.includes(tag));
    return known ?? INTERFACE_LANGUAGES[0];
}

function sendPreferences() {
    const language = INTERFACE_LANGUAGES.indexOf(preferredLanguage());
    const choice = (name, known) => Math.max(0, known.indexOf(storedPreference(name) ?? known[0]));
    const textVersion = storedPreference('text-version') === '1' ? 1 : 0;
    const shortcuts = storedPreference('shortcuts') === '0' ? 0 : 1;
    callWithText('prepare', location.href.replace(/#.*$/s, ''), language, choice('theme', THEMES), choice('text-size', TEXT_SIZES),
        textVersion, shortcuts);
    sendAppearance();
    for (const query of [systemDark, moreContrast, reducedMotion]) query.addEventListener('change', sendAppearance);
}

function sendAppearance() {
    call('appearance', ...[systemDark, moreContrast, reducedMotion].map((query) => (query.matches ? 1 : 0)));
}
