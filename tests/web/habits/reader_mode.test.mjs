// Reader mode and translation: the text that a browser takes out of the page is the document, once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserAndSite, corpus, open, plain, ready } from '../browser.mjs';

const archive = corpus();
const shared = browserAndSite();

for (const [what, address, program] of [
  ['the program', ({ id }) => `#/e/${id}`, true],
  ['a static page', ({ id }) => `e/${id}.html`, false],
]) {
  test(`in ${what} the page's text holds the document exactly once`, async () => {
    const { page, context } = await open(shared.browser);
    for (const document of [archive.documents[0], archive.documents[12], archive.documents.at(-1)]) {
      await page.goto('about:blank');
      await page.goto(shared.site.url + address(document));
      if (program) await ready(page);
      const text = plain(await page.evaluate(() => window.document.body.innerText));
      assert.equal(text.split(plain(document.summary)).length - 1, 1, 'its text');
      assert.equal(text.split(plain(document.title)).length - 1, 1, 'its title');
      const article = plain(await page.getByRole('article').innerText());
      assert.ok(article.includes(plain(document.title)) && article.includes(plain(document.summary)), 'both in one article');
    }
    await context.close();
  });
}
