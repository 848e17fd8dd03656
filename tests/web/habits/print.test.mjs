// Print: the document's text with its source and address, not the canvas.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserAndSite, corpus, open, plain, ready } from '../browser.mjs';

const archive = corpus();
const shared = browserAndSite();
const document = archive.documents[8];

/** What a print shows: text that is displayed, not transparent, in the page's order. */
function printedText(page) {
  return page.evaluate(() => {
    const shown = (element) => {
      const style = getComputedStyle(element);
      return element.checkVisibility({ checkVisibilityCSS: true }) && !/^rgba\(.*, 0\)$/.test(style.color);
    };
    const walker = window.document.createTreeWalker(window.document.body, NodeFilter.SHOW_TEXT);
    const parts = [];
    while (walker.nextNode()) if (shown(walker.currentNode.parentElement)) parts.push(walker.currentNode.data);
    return parts.join(' ');
  });
}

for (const [what, path, needsProgram] of [
  ['the program', `#/e/${document.id}`, true],
  ['a static page', `e/${document.id}.html`, false],
]) {
  test(`a document printed from ${what} is its text, source and address`, async () => {
    const { page, context } = await open(shared.browser, { colorScheme: 'dark' });
    await page.goto(shared.site.url + path);
    if (needsProgram) {
      await ready(page);
      assert.ok(await page.evaluate(() => window.document.documentElement.classList.contains('canvas')));
    }
    assert.doesNotMatch(plain(await page.locator('body').innerText()), new RegExp(archive.archive.publisher + '\\s*(http|$)'), 'only on paper');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    if (needsProgram) await page.locator('#print-address', { hasText: page.url() }).waitFor();
    const text = plain(await printedText(page));
    assert.ok(text.includes(plain(document.title)), 'title');
    assert.ok(text.includes(plain(document.summary)), 'text');
    assert.equal(text.split(plain(document.summary)).length, 2, 'once');
    assert.ok(text.includes(`${archive.archive.title}, ${archive.archive.publisher}`), 'source');
    if (needsProgram) assert.ok(text.includes(page.url()), 'address');
    assert.equal(await page.locator('#stage').isVisible(), false);
    for (const role of ['searchbox', 'button']) assert.equal(await page.getByRole(role).count(), 0, role);
    const [ink, paper] = await page.evaluate(() => [
      getComputedStyle(window.document.querySelector('.article-summary')).color, getComputedStyle(window.document.documentElement).backgroundColor]);
    assert.equal(ink, 'rgb(0, 0, 0)');
    assert.match(paper, /rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\)/);
    await context.close();
  });
}

test('printing itself notes the address, and the canvas is back afterwards', async () => {
  const { page, context } = await open(shared.browser);
  await page.goto(`${shared.site.url}#/e/${document.id}`);
  await ready(page);
  const pdf = await page.pdf();
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
  assert.equal(await page.locator('#print-address').textContent(), page.url());
  assert.ok(await page.evaluate(() => window.document.documentElement.classList.contains('canvas')));
  await context.close();
});
