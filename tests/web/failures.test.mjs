import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { browserAndSite, corpus, dist, open, plain } from './browser.mjs';

const archive = corpus();
const shared = browserAndSite();

/** Every document can be reached from the list and read. */
async function readsEverything(page) {
  assert.equal(await page.locator('main h2 a').count(), archive.documents.length);
  for (const [index, document] of archive.documents.entries()) {
    await page.locator('main h2 a').nth(index).click();
    await page.waitForFunction((title) => document.title.startsWith(title), document.title);
    assert.equal(plain(await page.getByRole('heading', { level: 1 }).textContent()), plain(document.title));
    assert.ok(await page.locator('main').getByText(plain(document.summary).slice(0, 20)).first().isVisible());
    await page.goBack();
  }
}

test('without JavaScript every document is readable', async () => {
  const { page, context } = await open(shared.browser, { javaScriptEnabled: false });
  await page.goto(shared.site.url);
  assert.equal(await page.locator('main h2 a').count(), archive.documents.length);
  for (const [index, document] of archive.documents.entries()) {
    await page.locator('main h2 a').nth(index).click();
    assert.equal(plain(await page.locator('h1').textContent()), plain(document.title));
    assert.ok(await page.locator('h1').isVisible());
    await page.goto(shared.site.url);
  }
  assert.equal(await page.getByRole('searchbox').count(), 0, 'no search field that cannot search');
  await context.close();
});

test('without WebAssembly every document is readable, with a notice', async () => {
  const { page, context } = await open(shared.browser);
  await page.route('**/*.wasm', (route) => route.abort());
  await page.goto(shared.site.url);
  await page.locator('[data-notice=core]:not([hidden])').waitFor({ state: 'visible' });
  await readsEverything(page);
  await context.close();
});

for (const [what, answer] of [
  ['a missing', { status: 404, body: 'Not found' }],
  ['an empty', { status: 200, body: '' }],
  ['a truncated', { status: 200, body: readFileSync(join(dist, 'corpus.json'), 'utf8').slice(0, 4000) }],
  ['a foreign', { status: 200, body: '{"name": "something else"}' }],
]) {
  test(`${what} corpus gives a readable notice, and the page still serves its documents`, async () => {
    const { page, context, seen } = await open(shared.browser);
    await page.route('**/corpus.*.json', (route) => route.fulfill({ contentType: 'application/json', ...answer }));
    await page.goto(shared.site.url);
    const notice = page.locator('[data-notice=corpus]:not([hidden])');
    await notice.waitFor({ state: 'visible' });
    assert.doesNotMatch(await notice.textContent(), /\bat \w+ \(|undefined|\[object/);
    assert.equal(await page.locator('main h2 a').count(), archive.documents.length);
    await page.locator('main h2 a').first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    assert.equal(plain(await page.getByRole('heading', { level: 1 }).textContent()), plain(archive.documents[0].title));
    assert.deepEqual(seen.errors.filter((error) => /TypeError|ReferenceError|abort/i.test(error)), []);
    await context.close();
  });
}

test('without WebAssembly the address of a document leads to its static page', async () => {
  const { page, context } = await open(shared.browser);
  await page.route('**/*.wasm', (route) => route.abort());
  await page.goto(`${shared.site.url}#/e/${archive.documents[6].id}?q=hacker`);
  await page.waitForURL(`**/e/${archive.documents[6].id}.html`);
  assert.equal(plain(await page.getByRole('heading', { level: 1 }).textContent()), plain(archive.documents[6].title));
  await context.close();
});
