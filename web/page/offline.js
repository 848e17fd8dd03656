// Keeps the site for visits without a network (web/service-worker.js). Not for the single file, which needs no keeping.

function keepForOffline() {
    if (!navigator.serviceWorker || !location.protocol.startsWith('http') || document.getElementById('core-data')) return;
    const address = trustedAddress(new URL('service-worker.js', document.baseURI).href);
    navigator.serviceWorker.register(address).catch((error) => console.info(`Not kept for offline: ${error.message}`));
}

/** The policy of shell.html lets only named makers of script addresses through; this one makes the one address. */
function trustedAddress(address) {
    const types = /** @type {any} */ (window).trustedTypes;
    return types ? types.createPolicy('editotheque', { createScriptURL: () => address }).createScriptURL('') : address;
}
