// The site without a network. An edition is kept whole or not at all: its files are stored when each has the bytes that the
// packer saw, and a page takes all its files from one edition, because their names tell their contents. A new edition waits until
// the next visit, takes over with that visit, and removes the one before. {{…}} is filled in by `editotheque pack`.
'use strict';

const edition = '{{edition}}';
/** Address below the site -> SHA-256 of the file, base64. "" is the start page. */
const files = {{files}};

const site = self.registration.scope;
const cachesOfSite = `editotheque ${site} `;
const cacheName = cachesOfSite + edition;

self.addEventListener('install', (event) => event.waitUntil(storeEdition()));
self.addEventListener('activate', (event) => event.waitUntil(removeOtherEditions()));
self.addEventListener('message', ({ data, ports }) => {
    if (data !== 'take over') return;
    self.skipWaiting();
    ports[0].postMessage(cacheName);
});
self.addEventListener('fetch', (event) => {
    const { method, mode, url } = event.request;
    if (method !== 'GET' || !url.startsWith(site)) return;
    const address = url.slice(site.length).replace(/[?#].*$/s, '');
    if (mode === 'navigate') visit(event, address);
    else if (address in files || namesItsContent(address)) event.respondWith(storedOrFetched(event.request));
});

const namesItsContent = (address) => /\.[0-9a-f]{10}\.\w+$/.test(address);

async function storeEdition() {
    const cache = await caches.open(cacheName);
    try {
        await Promise.all(Object.entries(files).map(([address, digest]) => store(cache, address, digest)));
    } catch (error) {
        await caches.delete(cacheName);
        throw error;
    }
}

async function store(cache, address, digest) {
    const response = await fetch(new URL(address, site), { cache: namesItsContent(address) ? 'default' : 'no-cache' });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const bytes = await response.clone().arrayBuffer();
    const found = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    if (btoa(String.fromCharCode(...found)) !== digest) throw new Error(`${address} is of another edition`);
    await cache.put(new URL(address, site), response);
}

async function removeOtherEditions() {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(cachesOfSite) && name !== cacheName).map((name) => caches.delete(name)));
    await self.clients.claim();
}

/** The start page comes from the store; the pages for readers without the program from the network, and without it from the program. */
function visit(event, address) {
    if (address === '' || address === 'index.html') return event.respondWith(startPage());
    const view = viewOf(address);
    if (view) event.respondWith(fetch(event.request).catch(() => Response.redirect(new URL(view, site))));
}

function viewOf(address) {
    const [, id, page] = /^(?:e\/([^/]+)|page-(\d+)|about)\.html$/.exec(address) ?? [null];
    if (address === 'about.html') return '#/about';
    return id ? `#/e/${id}` : page ? `#/?page=${page}` : null;
}

async function startPage() {
    const name = await nextEdition() ?? cacheName;
    const stored = await (await caches.open(name)).match(site);
    return stored ?? fetch(site);
}

/** The store of an edition that waits, which takes over. */
function nextEdition() {
    const { waiting } = self.registration;
    if (!waiting) return null;
    return new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => resolve(data);
        waiting.postMessage('take over', [port2]);
    });
}

/** A name that tells contents may come from any edition that has it. */
async function storedOrFetched(request) {
    const stored = await caches.match(request, { ignoreSearch: true, ignoreVary: true });
    return stored ?? fetch(request);
}
