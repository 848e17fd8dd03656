// The mouse and the keyboard select the text itself, in reading order, each paragraph once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserAndSite, open, plain, settled, visit } from '../browser.mjs';
import { difficult, lighthouse } from '../lighthouse.mjs';
import { changedBox, difference, intersectionOverUnion, showText } from '../pictures.mjs';

const shared = browserAndSite(lighthouse);
const selected = (page) => page.evaluate(() => String(getSelection()));

/** Where a piece of a text node is in the viewport. */
const placeOf = (locator, from, to) => locator.evaluate((element, [start, end]) => {
  const range = new Range();
  range.setStart(element.firstChild, start);
  range.setEnd(element.firstChild, end);
  const { left, right, top, bottom } = range.getBoundingClientRect();
  return { left, right, y: (top + bottom) / 2 };
}, [from, to]);

test('dragging selects the words under the mouse', async () => {
  const { page, context } = await visit(shared, '#/e/brume');
  const paragraph = page.locator('.article-paragraph').first();
  await paragraph.scrollIntoViewIfNeeded();
  const text = await paragraph.evaluate((element) => element.firstChild.data);
  const [from, to] = [await placeOf(paragraph, 3, 4), await placeOf(paragraph, 30, 31)];
  await page.mouse.move(from.left + 1, from.y);
  await page.mouse.down();
  await page.mouse.move(to.left, to.y, { steps: 5 });
  await page.mouse.up();
  assert.equal(await selected(page), text.slice(3, 30));
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(`Shift+${key}`);
  assert.equal(await selected(page), text.slice(3, 31));
  await context.close();
});

test('a double click selects a word, a triple click the paragraph with its no-break spaces', async () => {
  const { page, context } = await visit(shared, '#/e/brume');
  const paragraph = page.locator('.article-paragraph').nth(1);
  await paragraph.scrollIntoViewIfNeeded();
  const text = await paragraph.evaluate((element) => element.textContent);
  const at = text.indexOf('cœur');
  const place = await placeOf(paragraph, at + 1, at + 2);
  await page.mouse.dblclick(place.left, place.y);
  assert.equal(plain(await selected(page)), 'cœur');
  await page.mouse.click(place.left, place.y, { clickCount: 3 });
  const whole = (await selected(page)).replace(/\n+$/, '');
  assert.equal(whole, text);
  assert.equal(plain(whole), plain(`2. La brume se lève. ${difficult}`));
  for (const spaced of ['ça\u202f?', 'vu\u202f!\u00a0»', '«\u00a0déjà', '20\u00a0€\u00a0:', '1\u202f234\u202f567', '50\u00a0%']) {
    assert.ok(whole.includes(spaced), `${spaced} in ${whole}`);
  }
  await context.close();
});

test('Ctrl+A selects every paragraph once, in reading order', async () => {
  const { page, context } = await visit(shared, '#/e/brume');
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press('Control+a');
  const all = plain(await selected(page));
  const source = lighthouse.documents[0];
  const parts = [source.title, source.summary, ...source.body.split('\n\n')].map((part) => plain(part.replace(/\u00ad/g, '')));
  const seen = all.replace(/\u00ad/g, '');
  let at = 0;
  for (const part of parts) {
    const found = seen.indexOf(part, at);
    assert.ok(found >= 0, `${part} after the one before it`);
    at = found + part.length;
  }
  for (const part of parts.slice(1)) assert.equal(seen.split(part).length, 2, `${part} once`);
  await context.close();
});

/** Where the page looks different once some words of the paragraph are selected; null where it does not. */
async function markedPlace(page, measuring, paragraph) {
  await page.evaluate(() => getSelection().removeAllRanges());
  await settled(page);
  const clip = await paragraph.boundingBox();
  const without = await page.screenshot({ clip });
  await paragraph.evaluate((element) => getSelection().setBaseAndExtent(element.firstChild, 11, element.firstChild, 30));
  return changedBox(measuring, without, await page.screenshot({ clip }));
}

test('a selection is seen where the painted words are', async () => {
  const { page, context } = await visit(shared, '#/e/brume');
  const measuring = await open(shared.browser);
  const paragraph = page.locator('.article-paragraph').nth(2);
  await paragraph.scrollIntoViewIfNeeded();
  const onCanvas = await markedPlace(page, measuring.page, paragraph);
  const painted = await page.screenshot({ clip: await paragraph.boundingBox() });
  await showText(page);
  const asText = await markedPlace(page, measuring.page, paragraph);
  const written = await page.screenshot({ clip: await paragraph.boundingBox() });
  assert.ok(onCanvas && intersectionOverUnion(onCanvas, asText) > 0.98, JSON.stringify([onCanvas, asText]));
  const off = await difference(measuring.page, painted, written);
  assert.ok(off <= 0.1, `difference ${off}`);
  await measuring.context.close();
  await context.close();
});

test('the screen that follows keeps a selection', async () => {
  const { page, context } = await visit(shared, '#/e/brume?q=phare');
  const paragraph = page.locator('.article-paragraph').nth(2);
  await paragraph.scrollIntoViewIfNeeded();
  const at = await paragraph.evaluate((element) => element.textContent.indexOf('brouillard'));
  const place = await placeOf(paragraph, at + 1, at + 2);
  await page.mouse.dblclick(place.left, place.y);
  await page.getByRole('button', { name: 'Copier le lien vers ce passage' }).waitFor();
  await page.keyboard.press('n');
  await page.locator('mark[aria-current], [aria-current] mark').first().waitFor();
  assert.equal(plain(await selected(page)), 'brouillard');
  await context.close();
});
