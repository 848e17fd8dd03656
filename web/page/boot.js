// Starts everything. Until the core is there, and where it cannot be, the page is the static HTML that came with it.

async function boot() {
    watchTyping();
    watchEvents();
    const [core, archive, fontsLoaded] = [loadEngine(), loadArchive(), loadFonts()];
    archive.catch(() => {});
    workAhead(fontsLoaded);
    try {
        await core;
    } catch (error) {
        return giveUp('core', error);
    }
    let bytes;
    try {
        bytes = await archive;
    } catch (error) {
        return giveUp('corpus', error);
    }
    if (!openArchive(bytes)) return giveUp('corpus', notices.report);
    watchHistory();
    watchPointer();
    watchCopying();
    watchPassages();
    watchSwipes();
    watchSizes();
    watchPrinting();
    await fontsLoaded;
    surface.fontsReady = true;
    restorePlaceAgain();
    await new Promise((resolve) => {
        surface.shown = () => resolve(undefined);
        act(updateMode);
    });
    surface.shown = null;
    rehearse();
    keepForOffline();
}

/** Shows the first screen; what was typed before the core could answer is kept. @param {Uint8Array} archive  @returns {boolean} */
function openArchive(archive) {
    sendPreferences();
    readEntry();
    const field = searchField();
    forgetTyped();
    const typedEarly = field !== null && field.value !== field.defaultValue;
    if (typedEarly) typing.field = field;
    const fragment = utf8Encoder.encode(location.hash);
    const bytes = new Uint8Array(archive.length + fragment.length);
    bytes.set(archive);
    bytes.set(fragment, archive.length);
    const root = document.documentElement;
    root.classList.remove('first-paint');  // in a tab that was never seen: places depend on all heights
    const opened = callWithBytes('open', bytes, fragment.length) === 1;
    root.classList.remove('arriving');
    if (typing.composing) return opened;  // the end of the composition sends it
    typing.field = null;
    if (opened && typedEarly && field.isConnected) sendTyped(field, null);
    return opened;
}

function giveUp(kind, error) {
    document.documentElement.classList.add('without-program');
    document.documentElement.classList.remove('arriving');
    const documents = document.getElementById('documents');  // a single file carries every text
    documents?.removeAttribute('hidden');
    const wanted = /^#\/e\/([^?]+)/.exec(location.hash);
    if (wanted && !documents) location.replace(`e/${wanted[1]}.html`);  // the document's own static page
    else if (wanted) document.getElementById(`/e/${decodeURIComponent(wanted[1])}`)?.scrollIntoView();
    showNotice(kind, error instanceof Error ? error.message : String(error));
}

window.__editotheque = {
    ready: boot(),
    get draws() { return call('draws'); },
    get answered() { return typing.waiting === null && screenState.steps === null; },
};
