// Reader modes and translators see each document exactly once.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { browserAndSite, corpus, dist, goTo, open, plain, settled, visit } from '../browser.mjs';
import { lighthouse } from '../lighthouse.mjs';

const archive = corpus();
const built = browserAndSite();
const shared = browserAndSite(lighthouse);
const occurrences = (text, part) => text.split(part).length - 1;
const visibleText = async (page) => plain((await page.evaluate(() => document.body.innerText)).replace(/\u00ad/g, ''));
const without = (text) => plain(text.replace(/\u00ad/g, '')).replace(/ (?=[;:!?»%€])|(?<=«) /gu, '');

async function checkDocuments(page, documents) {
  for (const { id, title, summary, body } of documents) {
    await page.evaluate((hash) => { window.location.hash = hash; }, `#/e/${id}`);
    await settled(page);
    const text = without(await visibleText(page));
    for (const part of [summary, ...(body ?? '').split('\n\n')].filter(Boolean)) {
      assert.equal(occurrences(text, without(part)), 1, `${id}: ${part}`);
    }
    const article = without(plain(await page.getByRole('article').innerText()));
    assert.equal(occurrences(article.slice(0, article.indexOf(without(summary))), without(title)), 1, title);
  }
}

test('document.body.innerText holds the open document exactly once', async () => {
  const first = await visit(built);
  await checkDocuments(first.page, archive.documents.filter((_, index) => index % 4 === 0));
  await first.context.close();
  const second = await visit(shared);
  await checkDocuments(second.page, lighthouse.documents);
  await second.context.close();
});

test('so it does in the single file, which carries every text a second time for readers without JavaScript', async () => {
  const { page, context } = await open(built.browser);
  await goTo(page, pathToFileURL(join(dist, 'editotheque.html')).href);
  await checkDocuments(page, archive.documents.slice(3, 6));
  await context.close();
});

test('the open document is an article in main, and main is where the text is', async () => {
  const { page, context } = await visit(shared, '#/e/brume');
  const [article, main, body] = await page.evaluate(() => [document.querySelector('main article'), document.querySelector('main'), document.body].map((element) => element.innerText.length));
  assert.ok(article > 0.6 * main && main > 0.8 * body, `${article} of ${main} of ${body}`);
  assert.equal(await page.evaluate(() => [...document.querySelectorAll('article *')].filter((element) => element.translate === false).length), 0);
  await context.close();
});

test('a document’s static page holds it exactly once, in one article', async () => {
  const { page, context } = await open(built.browser);
  for (const { id, title, summary } of [archive.documents[0], archive.documents[12], archive.documents.at(-1)]) {
    await page.goto(`${built.site.url}e/${id}.html`);
    const text = without(await visibleText(page));
    const article = without(plain(await page.getByRole('article').innerText()));
    for (const part of [title, summary]) {
      assert.equal(occurrences(text, without(part)), 1, part);
      assert.ok(article.includes(without(part)), part);
    }
  }
  await context.close();
});
