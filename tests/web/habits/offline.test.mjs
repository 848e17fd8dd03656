// Installable and offline: the second visit needs no network, and editions are never mixed.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { corpus, dist, host, launch, open, plain, ready, root, until } from '../browser.mjs';

const archive = corpus();
let browser;
let folder;
before(async () => {
  browser = await launch();
  folder = mkdtempSync(join(tmpdir(), 'editotheque-offline-'));
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** A site of its own: the archive under another title, with one document more or less. */
function pack(name, title, documents) {
  const input = join(folder, `${name}.json`);
  writeFileSync(input, JSON.stringify({ editotheque: 1, archive: { title, language: 'fr' }, documents }));
  execFileSync(join(root, 'build/native/editotheque'),
    ['pack', input, '-o', join(folder, name), '--viewer', join(dist, 'viewer'), '--uncompressed'], { stdio: 'pipe' });
  return join(folder, name);
}

const document = (number) => ({ id: `d${number}`, title: `Texte ${number}`, summary: `Le phare numéro ${number}.` });
const titles = (page) => page.locator('main h2 a').allTextContents();
const cacheNames = (page) => page.evaluate(() => caches.keys());
const registration = (page) => page.evaluate(async () => {
  const found = await navigator.serviceWorker.getRegistration();
  return { active: found?.active?.state, waiting: found?.waiting?.state, installing: found?.installing?.state };
});

/** Waits until the service worker's `part` exists and is settled. */
async function hasWorker(page, part) {
  await until(page, async (name) => {
    const found = await navigator.serviceWorker.getRegistration();
    return found?.[name] && /^(installed|activated)$/.test(found[name].state);
  }, part);
}

test('the second visit works with the network off', async (t) => {
  const site = await host();
  t.after(site.close);
  const { page, context, seen } = await open(browser);
  await page.goto(site.url);
  await ready(page);
  await hasWorker(page, 'active');
  await site.close();
  const failed = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  await page.reload();
  await ready(page);
  assert.equal(await page.locator('main h2 a').count(), archive.documents.length);
  await page.getByRole('searchbox').fill('souverainete');
  await page.locator('main mark').first().waitFor();
  await page.locator('main h2 a').first().click();
  await page.getByRole('article').waitFor();
  await page.reload();
  await page.getByRole('article').waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.classList.contains('without-program')), false);
  // Asking for a new edition is all that fails.
  assert.deepEqual([...new Set(failed)], []);
  assert.deepEqual(seen.errors.filter((error) => !error.includes('ERR_CONNECTION_REFUSED')), []);
  await context.close();
});

test('without a network the address of a static page leads to the same document in the program', async (t) => {
  const site = await host();
  t.after(site.close);
  const { page, context } = await open(browser);
  await page.goto(site.url);
  await ready(page);
  await hasWorker(page, 'active');
  await site.close();
  const wanted = archive.documents[4];
  await page.goto(`${site.url}e/${wanted.id}.html`);
  await ready(page);
  assert.equal(plain(await page.getByRole('heading', { level: 1 }).textContent()), plain(wanted.title));
  await page.goto(`${site.url}about.html`);
  await ready(page);
  assert.match(page.url(), /#\/about$/);
  await context.close();
});

test('a new edition replaces the old one whole, and nothing of the old one stays', async (t) => {
  const first = pack('first', 'Première édition', [1, 2, 3].map(document));
  const second = pack('second', 'Seconde édition', [2, 3, 4, 5].map(document));
  const live = join(folder, 'live');
  renameSync(first, live);
  const site = await host(live);
  t.after(site.close);
  const { page, context, seen } = await open(browser);
  const edition = async () => [await page.title(), (await titles(page)).length];
  await page.goto(site.url);
  await ready(page);
  await hasWorker(page, 'active');
  const oldCaches = await cacheNames(page);
  assert.equal(oldCaches.length, 1);

  renameSync(live, join(folder, 'withdrawn'));
  renameSync(second, live);
  await page.reload();  // shows what it has, and notices the new edition
  await ready(page);
  assert.deepEqual(await edition(), ['Première édition', 3]);
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found.update()));
  await hasWorker(page, 'waiting');
  assert.deepEqual(await edition(), ['Première édition', 3]);

  await site.close();
  // The next visit is the new edition's, without any network. The worker may hear of its successor a little after the page did: each
  // visit until then is the old edition's, as whole.
  for (let visits = 0; visits < 10 && (await page.title()) !== 'Seconde édition'; visits += 1) {
    await page.reload();
    await ready(page);
    const found = await edition();
    assert.ok([['Première édition', 3], ['Seconde édition', 4]].some((whole) => isDeepStrictEqual(whole, found)), String(found));
  }
  assert.deepEqual(await edition(), ['Seconde édition', 4]);
  await until(page, async () => (await caches.keys()).length === 1);
  assert.notDeepEqual(await cacheNames(page), oldCaches);
  assert.equal((await registration(page)).waiting, undefined);
  await page.reload();
  await ready(page);
  assert.deepEqual(await edition(), ['Seconde édition', 4]);
  assert.deepEqual(seen.errors.filter((error) => !/ERR_CONNECTION_REFUSED|update/.test(error)), []);
  await context.close();
});

test('an edition of which one file is another edition’s is not kept at all', async (t) => {
  const live = pack('mixed', 'Édition en cours', [1, 2].map(document));
  const other = pack('other', 'Autre édition', [1, 2, 3].map(document));
  const site = await host(live);
  t.after(site.close);
  const { page, context } = await open(browser);
  // The host is half way through an upload: the start page is already the other edition's, its worker is not.
  writeFileSync(join(live, 'index.html'), readFileSync(join(other, 'index.html')));
  for (const name of execFileSync('ls', [other], { encoding: 'utf8' }).split('\n')) {
    if (/^corpus\..*\.json$/.test(name)) writeFileSync(join(live, name), readFileSync(join(other, name)));
  }
  await page.goto(site.url);
  await ready(page);
  assert.equal((await titles(page)).length, 3);
  await until(page, async () => (await navigator.serviceWorker.getRegistration()) === undefined);
  assert.deepEqual(await cacheNames(page), []);
  await context.close();
});

test('the manifest makes the site installable under the archive’s name', async (t) => {
  const site = await host();
  t.after(site.close);
  const { page, context } = await open(browser);
  await page.goto(site.url);
  await ready(page);
  const session = await context.newCDPSession(page);
  const { url, errors, data } = await session.send('Page.getAppManifest');
  assert.equal(url, `${site.url}manifest.webmanifest`);
  assert.deepEqual(errors, []);
  const manifest = JSON.parse(data);
  assert.equal(manifest.name, archive.archive.title);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  assert.deepEqual(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito'), []);
  for (const { src, sizes, type } of manifest.icons) {
    const answer = await page.request.get(new URL(src, url).href);
    assert.equal(answer.status(), 200, src);
    assert.equal(answer.headers()['content-type'], type);
    if (type !== 'image/png') continue;
    const picture = await answer.body();
    assert.equal(`${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`, sizes, src);
  }
  assert.ok(manifest.icons.some(({ purpose }) => purpose === 'maskable'));
  await context.close();
});

test('the single file keeps nothing, even where a server sends it', async (t) => {
  const site = await host();
  t.after(site.close);
  const { page, context, seen } = await open(browser);
  await page.goto(`${site.url}editotheque.html`);
  await ready(page);
  await page.waitForTimeout(500);
  assert.deepEqual(seen.errors, [], 'its policy has nothing to refuse');
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
  assert.deepEqual(await cacheNames(page), []);
  await context.close();
});
