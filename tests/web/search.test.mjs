import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answered, browserAndSite, corpus, open, plain, ready, settled } from './browser.mjs';

const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const speaksOf = (word) => archive.documents.filter((document) => fold(JSON.stringify(document)).includes(word));
const titles = (page) => page.locator('main h2 a').allTextContents();

const archive = corpus();
const shared = browserAndSite();

async function openList(options) {
  const opened = await open(shared.browser, options);
  await opened.page.goto(shared.site.url);
  await ready(opened.page);
  return opened;
}

test('typing without accents leaves the documents that speak of it, marked', async () => {
  const { page, context } = await openList();
  await page.getByRole('searchbox').pressSequentially('souverainete');
  await answered(page);
  const expected = speaksOf('souverainete').map((document) => plain(document.title)).sort();
  assert.ok(expected.length > 3 && expected.length < archive.documents.length);
  assert.deepEqual((await titles(page)).map(plain).sort(), expected);
  const marks = await page.locator('main mark').allTextContents();
  assert.ok(marks.length >= 3);
  for (const mark of marks) assert.match(fold(mark), /souverain/);
  assert.match(plain(await page.locator('main').getByRole('status').first().textContent()), new RegExp(`^${expected.length} résultats$`));
  await context.close();
});

test('results follow every keystroke', async () => {
  const { page, context } = await openList();
  const field = page.getByRole('searchbox');
  const counts = [];
  for (const letter of 'cyber') {
    await field.press(letter);
    await answered(page);
    counts.push((await titles(page)).length);
  }
  assert.ok(counts.every((count, index) => index === 0 || count <= counts[index - 1]), String(counts));
  assert.equal(counts.at(-1), speaksOf('cyber').length);
  await context.close();
});

test('a click opens a document and Back returns with query, results and scroll', async () => {
  const { page, context } = await openList();
  await page.getByRole('searchbox').fill('europe');
  await settled(page);
  const listed = await titles(page);
  await page.evaluate(() => window.scrollTo(0, 640));
  await page.waitForTimeout(300);
  const scroll = await page.evaluate(() => window.scrollY);
  assert.ok(scroll > 300);
  const link = page.locator('main h2 a').nth(4);
  const title = plain(await link.textContent());
  await link.evaluate((element) => element.click());
  await page.getByRole('article').waitFor();
  assert.equal(plain(await page.getByRole('heading', { level: 1 }).textContent()), title);
  assert.ok((await page.evaluate(() => window.scrollY)) < 10);
  await page.goBack();
  await page.waitForFunction((expected) => Math.abs(window.scrollY - expected) <= 2, scroll);
  assert.equal(await page.getByRole('searchbox').inputValue(), 'europe');
  assert.deepEqual(await titles(page), listed);
  await page.goForward();
  await page.getByRole('article').waitFor();
  await context.close();
});

test('the keyboard alone searches, opens a document and comes back', async () => {
  const { page, context } = await openList();
  await page.keyboard.press('/');
  assert.equal(await page.evaluate(() => document.activeElement.type), 'search');
  await page.keyboard.type('dépendances');
  await answered(page);
  const first = plain((await titles(page))[0]);
  for (let stops = 0; stops < 200; ++stops) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement.matches('main h2 a'))) break;
  }
  await page.keyboard.press('Enter');
  await page.getByRole('article').waitFor();
  assert.equal(plain(await page.getByRole('heading', { level: 1 }).textContent()), first);
  await page.goBack();
  await page.waitForFunction(() => document.querySelectorAll('main h2 a').length > 0);
  assert.equal(await page.getByRole('searchbox').inputValue(), 'dépendances');
  await context.close();
});

test('a cold address opens a document with its hits marked, and a reload keeps it', async () => {
  const { page, context } = await open(shared.browser);
  const document = speaksOf('souverainete')[0];
  await page.goto(`${shared.site.url}#/e/${document.id}?q=souverainete`);
  await ready(page);
  assert.equal(plain(await page.getByRole('heading', { level: 1 }).textContent()), plain(document.title));
  assert.ok((await page.locator('main mark').count()) > 0);
  await page.reload();
  await ready(page);
  assert.equal(plain(await page.getByRole('heading', { level: 1 }).textContent()), plain(document.title));
  await context.close();
});

test('strange queries get an answer and never an error', async () => {
  const { page, context, seen } = await openList();
  const field = page.getByRole('searchbox');
  for (const query of ['a'.repeat(10_000), 'mot '.repeat(2_500), '«»"-(:!?…', '\ud800', '"', '-', 'é'.repeat(3_000)]) {
    await field.fill(query);
    await page.locator('main').getByRole('status').first().waitFor();
  }
  await field.fill('');
  await answered(page);
  assert.equal((await titles(page)).length, archive.documents.length);
  assert.deepEqual(seen.errors, []);
  await context.close();
});

