// The browser's own search finds every word, scrolls to it, and opens what is folded away.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserAndSite, visit } from '../browser.mjs';
import { lighthouse } from '../lighthouse.mjs';

const shared = browserAndSite(lighthouse);
const wordsOf = (text) => [...new Set(text.replace(/\u00ad/g, '').match(/[\p{L}\p{N}]{2,}/gu))];

/** The words that the browser does not find and show in `main`. A hit may be elsewhere first, as in a field's placeholder. */
const missing = (page, words) => page.evaluate((list) => list.filter((word) => {
  getSelection().removeAllRanges();
  window.scrollTo(0, 0);
  for (let hit = 0; hit < 30 && window.find(word); hit += 1) {
    const range = getSelection().getRangeAt(0);
    const { top, bottom, width } = range.getBoundingClientRect();
    if (width > 0 && top >= 0 && bottom <= innerHeight && range.startContainer.parentElement.closest('article, .entry')) return false;
  }
  return true;
}), words);

test('every word of the open document is found and scrolled to', async () => {
  const { page, context } = await visit(shared, '#/e/corne', { viewport: { width: 900, height: 400 } });
  const { title, summary, body } = lighthouse.documents.find(({ id }) => id === 'corne');
  const words = wordsOf(`${title} ${summary} ${body}`);
  assert.ok(words.length > 80);
  assert.deepEqual(await missing(page, words), []);
  assert.deepEqual(await missing(page, ['introuvable']), ['introuvable']);
  await context.close();
});

test('every word of the listed titles and summaries is found and scrolled to', async () => {
  const { page, context } = await visit(shared, '', { viewport: { width: 900, height: 400 } });
  const words = wordsOf(lighthouse.documents.map(({ title, summary }) => `${title} ${summary}`).join(' '));
  assert.deepEqual(await missing(page, words), []);
  await context.close();
});

for (const [what, viewport, wanted, folded, toggle] of [
  ['the filters of a phone', { width: 360, height: 640 }, 'Anne Le Goff', 'panel-body', 'panel-toggle'],
  ['the values of a long filter', { width: 1440, height: 700 }, 'Marin N', 'facet:person/more-values', 'facet:person/more'],
]) {
  test(`${what} open when something in them is found`, async () => {
    const { page, context } = await visit(shared, '', { viewport });
    const fold = page.locator(`[data-k="${folded}"]`);
    assert.equal(await fold.getAttribute('hidden'), 'until-found');
    assert.equal(await page.getByRole('checkbox', { name: new RegExp(wanted) }).count(), 0);
    await page.goto(`${shared.site.url}#:~:text=${encodeURIComponent(wanted)}`);  // finds as Ctrl+F does
    await page.getByRole('checkbox', { name: new RegExp(wanted) }).waitFor({ timeout: 5000 });
    assert.equal(await fold.getAttribute('hidden'), null);
    await page.waitForFunction((name) => {
      const box = [...document.querySelectorAll('[role=checkbox]')].find((one) => one.textContent.includes(name)).getBoundingClientRect();
      return box.top >= 0 && box.bottom <= innerHeight;
    }, wanted);
    await page.locator('[data-k="theme"]').evaluate((button) => button.click());  // any other screen
    assert.equal(await fold.getAttribute('hidden'), null, 'and stay open');
    assert.equal(await page.locator(`[data-k="${toggle}"]`).getAttribute('aria-expanded'), 'true', 'the button knows');
    await context.close();
  });
}
