import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { dist, launch, open, plain, ready } from './browser.mjs';

const corpus = JSON.parse(readFileSync(join(dist, 'corpus.json'), 'utf8'));
const address = pathToFileURL(join(dist, 'editotheque.html')).href;
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

test('the single file works from file:// with one request, its own', async () => {
  const { page, context, seen } = await open(browser, { offline: true });
  await page.goto(address);
  await ready(page);
  assert.equal(await page.locator('main h2 a').count(), corpus.documents.length);
  await page.getByRole('searchbox').pressSequentially('souverainete');
  await page.locator('main mark').first().waitFor();
  const link = page.locator('main h2 a').first();
  const title = plain(await link.textContent());
  await link.click();
  await page.getByRole('article').waitFor();
  assert.equal(plain(await page.getByRole('heading', { level: 1 }).textContent()), title);
  await page.goBack();
  assert.equal(await page.getByRole('searchbox').inputValue(), 'souverainete');
  assert.equal(await page.evaluate(() => document.documentElement.classList.contains('canvas')), true);
  assert.deepEqual(seen.requests.filter((url) => !url.startsWith('data:') && !url.startsWith('blob:')), [address]);
  assert.deepEqual(seen.errors, []);
  await context.close();
});

test('a cold address of the single file opens a document', async () => {
  const { page, context } = await open(browser);
  const document = corpus.documents.at(-1);
  await page.goto(`${address}#/e/${document.id}`);
  await ready(page);
  assert.equal(plain(await page.getByRole('heading', { level: 1 }).textContent()), plain(document.title));
  await context.close();
});

test('without JavaScript the single file holds every document', async () => {
  const { page, context } = await open(browser, { javaScriptEnabled: false });
  await page.goto(address);
  for (const [index, document] of corpus.documents.entries()) {
    await page.locator('#view main h2 a').nth(index).click();
    const article = page.locator(`[id="/e/${document.id}"]`);
    assert.ok(await article.isVisible(), document.id);
    assert.equal(plain(await article.locator('h1').textContent()), plain(document.title));
  }
  await context.close();
});
