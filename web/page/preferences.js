// What the visitor chose earlier, and what the browser says about them.

const INTERFACE_LANGUAGES = ['fr', 'en'];
const THEMES = ['system', 'light', 'dark'];
const systemDark = matchMedia('(prefers-color-scheme: dark)');
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
    const theme = Math.max(0, THEMES.indexOf(storedPreference('theme') ?? 'system'));
    const textVersion = storedPreference('text-version') === '1' ? 1 : 0;
    callWithText('prepare', location.href.replace(/#.*$/s, ''), language, theme, textVersion);
    sendAppearance();
    for (const query of [systemDark, reducedMotion]) query.addEventListener('change', sendAppearance);
}

function sendAppearance() {
    call('appearance', systemDark.matches ? 1 : 0, reducedMotion.matches ? 1 : 0);
}
