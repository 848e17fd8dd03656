// Start-up: HTML first, little of it, and nothing moves when the canvas takes over. Times are printed, never compared: they depend on the
// machine; bytes, order and movement do not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserAndSite, corpus, open, plain, ready, until } from '../browser.mjs';

const archive = corpus();
const shared = browserAndSite();

/** A slow phone's network and processor: 1.6 Mb/s, 150 ms, four times slower. */
async function slowDown(context, page) {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions',
    { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return session;
}

/** Remembers what the browser says of painting and movement, and who compiled the core. */
function watchStart(page) {
  return page.addInitScript(() => {
    window.start = { lcp: 0, lcpText: '', shift: 0, streamed: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) Object.assign(window.start, { lcp: entry.startTime, lcpText: entry.element?.textContent });
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.start.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    const compile = WebAssembly.compileStreaming;
    WebAssembly.compileStreaming = async (source) => {
      const compiled = await compile.call(WebAssembly, source);
      window.start.streamed += 1;
      return compiled;
    };
  });
}

const kindOf = (url) => /\.(\w+)$/.exec(new URL(url).pathname)?.[1] ?? 'html';

for (const viewport of [{ width: 360, height: 740 }, { width: 1440, height: 900 }]) {
  test(`a cold start at ${viewport.width} px paints the texts first, moves nothing and loads at most 300 kB`, async () => {
    const { page, context } = await open(shared.browser, { viewport });
    await watchStart(page);
    const session = await slowDown(context, page);
    const requests = new Map();
    session.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => requests.set(requestId,
      { url: request.url, priority: request.initialPriority, begun: timestamp, bytes: 0 }));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => Object.assign(requests.get(requestId) ?? {}, { bytes: encodedDataLength, ended: timestamp }));
    await page.goto(shared.site.url, { waitUntil: 'commit' });
    await page.waitForFunction(() => window.__editotheque !== undefined);
    await page.evaluate(() => window.__editotheque.ready);
    const usable = await page.evaluate(() => performance.now());
    const start = await page.evaluate(() => window.start);
    // What came before the canvas was there: the visit. What the service worker stores afterwards is in the browser's cache already.
    const loaded = [...requests.values()].filter(({ url, ended }) => url.startsWith(shared.site.url) && ended);
    const bytes = loaded.reduce((sum, request) => sum + request.bytes, 0);
    console.log(`cold start at ${viewport.width} px, 1.6 Mb/s, 150 ms, processor 4 times slower: largest paint ${Math.round(start.lcp)} ms, ` +
      `canvas ${Math.round(usable)} ms, ${(bytes / 1000).toFixed(1)} kB with headers, layout shift ${start.shift}`);
    assert.ok(bytes > 150_000 && bytes <= 300_000, `${bytes} bytes`);
    assert.equal(start.shift, 0);
    assert.equal(start.streamed, 1, 'compiled while it arrived');
    assert.ok(archive.documents.some(({ title, summary }) => [title, summary].map(plain).includes(plain(start.lcpText ?? ''))), start.lcpText);
    const [wasm, json, fonts] = ['wasm', 'json', 'woff2'].map((kind) => loaded.filter(({ url }) => kindOf(url) === kind));
    assert.deepEqual([wasm.length, json.length, fonts.length], [1, 1, 4], 'each once');
    for (const part of [wasm[0], json[0]]) {
      assert.equal(part.priority, 'Low', 'the program goes behind what is read first');
      assert.ok(fonts.every((font) => font.begun <= part.begun && font.priority === 'High'), 'the faces go first');
    }
    const program = loaded.find(({ url }) => /\/app\.\w+\.js$/.test(url));
    assert.ok(wasm[0].begun < program.ended, 'the core is asked for before the script that runs it is there');
    await context.close();
  });
}

test('what is not in sight is laid out after the first paint, and before the program asks', async () => {
  const { page, context } = await open(shared.browser);
  await page.addInitScript(() => {
    window.layouts = [];
    new MutationObserver(() => window.layouts.push(document.documentElement.className)).observe(document, { subtree: true, attributeFilter: ['class'] });
  });
  await page.goto(shared.site.url);
  await ready(page);
  const last = page.locator('.entry').last();
  const { classes, visibility } = await last.evaluate((dom) => ({ classes: document.documentElement.className, visibility: getComputedStyle(dom).contentVisibility }));
  assert.ok(!classes.includes('first-paint'));
  assert.equal(visibility, 'visible');
  const layouts = await page.evaluate(() => window.layouts);
  assert.ok(layouts.some((name) => name.split(' ').includes('first-paint')), JSON.stringify(layouts));
  await context.close();
});

test('links are usable before WebAssembly arrives', async () => {
  const { page, context } = await open(shared.browser);
  let release;
  await page.route('**/*.wasm', async (route) => {
    await new Promise((resolve) => { release = resolve; });
    await route.abort().catch(() => {});
  });
  await page.goto(shared.site.url, { waitUntil: 'commit' });
  const link = page.locator('main h2 a').first();
  await link.waitFor({ state: 'visible' });
  await link.click();
  await page.waitForURL('**/e/*.html');
  assert.equal(plain(await page.getByRole('heading', { level: 1 }).textContent()), plain(archive.documents[0].title));
  release?.();
  await context.close();
});

test('a word typed before the program is there is searched for when it is', async () => {
  const { page, context } = await open(shared.browser);
  const gate = {};
  gate.opened = new Promise((resolve) => { gate.open = resolve; });
  await page.route('**/*.wasm', async (route) => {
    await gate.opened;
    await route.continue();
  });
  await page.goto(shared.site.url, { waitUntil: 'commit' });
  await page.getByRole('searchbox').fill('souverainete');
  gate.open();
  await ready(page);
  await page.locator('main mark').first().waitFor();
  assert.equal(await page.getByRole('searchbox').inputValue(), 'souverainete');
  await context.close();
});

test('the address of a document never flashes the list', async () => {
  const { page, context } = await open(shared.browser);
  const wanted = archive.documents[3];
  const gate = {};
  gate.opened = new Promise((resolve) => { gate.open = resolve; });
  await page.route('**/*.wasm', async (route) => {
    await gate.opened;
    await route.continue();
  });
  await page.goto(`${shared.site.url}#/e/${wanted.id}`, { waitUntil: 'load' });
  assert.equal(await page.locator('main h2 a').first().isVisible(), false);
  gate.open();
  await page.getByRole('article').waitFor();
  assert.ok(await page.getByRole('heading', { level: 1 }).isVisible());
  await context.close();
});

test('a second visit asks the network for nothing that it has', async () => {
  const { page, context } = await open(shared.browser);
  await page.goto(shared.site.url);
  await ready(page);
  await until(page, async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated');
  await page.waitForLoadState('networkidle');  // of the first visit, whose icon may come late
  const served = [];
  shared.site.server.on('request', (request) => served.push(request.url));
  await watchStart(page);
  await page.addInitScript(() => {
    window.asked = [];  // whether before the first picture, of each preload that is added
    new MutationObserver((records) => {
      const links = records.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node.as === 'fetch');
      window.asked.push(...links.map(() => document.documentElement.classList.contains('first-paint')));
    }).observe(document, { subtree: true, childList: true });
  });
  await slowDown(context, page);
  await page.goto('about:blank');
  await page.goto(shared.site.url);
  await ready(page);
  const { lcp, shift } = await page.evaluate(() => window.start);
  console.log(`second visit: largest paint ${Math.round(lcp)} ms, layout shift ${shift}`);
  assert.equal(shift, 0);
  assert.deepEqual(await page.evaluate(() => window.asked), [false, false], 'program and texts are asked for behind the first picture');
  assert.deepEqual(served.filter((url) => !url.endsWith('/service-worker.js')), []);
  await context.close();
});
