// Text on the canvas is the browser's own: the pixels and the widths of the same text as HTML.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserAndSite, corpus, open, settled, visit } from '../browser.mjs';
import { difference, showText } from '../pictures.mjs';

const archive = corpus();
const shared = browserAndSite();
// A ratio of the screen, where the browser scrolls by whole device pixels, which an emulated one does not.
const realRatio = browserAndSite(null, ['--force-device-scale-factor=1.5']);
const samples = ['.archive-title', '.archive-deck', '.results-count', '.entry-label', '.entry-title', '.entry-summary', '.entry-themes', '.facet-title'];

/** Remembers each text that goes into the atlas, with its width in the font that it was painted in. */
const watchTexts = (page) => page.addInitScript(() => {
  window.widths = new Map();
  const { fillText } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
    window.widths.set(`${this.font} ${text}`, this.measureText(text).width);
    return fillText.call(this, text, ...rest);
  };
});

/** The lines on the screen whose painted width is not that of the HTML, to 0.05 px. */
const wrongWidths = (page) => page.evaluate(() => {
  const probe = document.createElement('canvas').getContext('2d');
  const range = new Range();
  const result = { checked: 0, wrong: [] };
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    range.selectNodeContents(node);
    const rects = range.getClientRects();
    if (rects.length !== 1 || rects[0].top < 0 || rects[0].bottom > innerHeight || !node.data.trim()) continue;
    const style = getComputedStyle(node.parentElement);
    probe.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const painted = window.widths.get(`${probe.font} ${node.data.trimEnd()}`);
    if (painted === undefined) continue;
    result.checked += 1;
    if (Math.abs(painted - rects[0].width) > 0.05) result.wrong.push([node.data, painted, rects[0].width]);
  }
  return result;
});

for (const colorScheme of ['light', 'dark']) {
  for (const deviceScaleFactor of [1, 1.5, 2]) {
    test(`painted text equals the same text as HTML, ${colorScheme}, ${deviceScaleFactor}x: difference <= .05, widths within .05 px`, async () => {
      const { page, context } = await visit(shared, '', { colorScheme, deviceScaleFactor }, watchTexts);
      const measuring = await open(shared.browser);
      const { checked, wrong } = await wrongWidths(page);
      assert.ok(checked > 30, `${checked} lines`);
      assert.deepEqual(wrong, []);
      const clips = await Promise.all(samples.map((selector) => page.locator(selector).first().boundingBox()));
      const painted = [];
      for (const clip of clips) painted.push(await page.screenshot({ clip, scale: 'device' }));
      assert.equal(await page.locator('.entry-summary').first().evaluate((element) => getComputedStyle(element).color), 'rgba(0, 0, 0, 0)');
      await showText(page);
      for (const [index, clip] of clips.entries()) {
        const off = await difference(measuring.page, painted[index], await page.screenshot({ clip, scale: 'device' }));
        assert.ok(off <= 0.05, `${samples[index]}: difference ${off}`);
      }
      await measuring.context.close();
      await context.close();
    });
  }
}

test('so it is at odd scroll offsets on a screen of 1.5 device pixels, and for the hits of a search', async () => {
  const { page, context } = await visit(realRatio, `#/e/${archive.documents[7].id}?q=de`, { viewport: null });
  assert.equal(await page.evaluate(() => window.devicePixelRatio), 1.5);
  const measuring = await open(shared.browser);
  for (const y of [1, 33, 71, 100]) {
    await page.evaluate((top) => window.scrollTo(0, top), y);
    await settled(page);
    const clip = { x: 440, y: 120, width: 700, height: 300 };
    const painted = await page.screenshot({ clip, scale: 'device' });
    await showText(page);
    const off = await difference(measuring.page, painted, await page.screenshot({ clip, scale: 'device' }));
    assert.ok(off <= 0.05, `scrolled to ${y}: ${off}`);
    await page.evaluate(() => document.querySelector('[data-k="text-version"]').click());
    await page.waitForFunction(() => document.documentElement.classList.contains('canvas'));
  }
  await measuring.context.close();
  await context.close();
});
