// Sharp at every device pixel ratio and zoom; nothing scrolls sideways on the smallest screen; pinch zoom is allowed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserAndSite, goTo, open, visit } from '../browser.mjs';
import { lighthouse } from '../lighthouse.mjs';
import { difference, showText } from '../pictures.mjs';

const shared = browserAndSite(lighthouse);

/** The backing store beside the device pixels that the canvas covers. */
const canvasSizes = (page) => page.evaluate(() => {
  const canvas = document.getElementById('stage');
  const { width, height } = canvas.getBoundingClientRect();
  return { store: [canvas.width, canvas.height], device: [Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio)] };
});

for (const deviceScaleFactor of [1, 1.25, 1.5, 2, 3]) {
  test(`at a device pixel ratio of ${deviceScaleFactor} the canvas has a pixel for each of the screen, and text is as sharp as HTML`, async () => {
    const { page, context } = await visit(shared, '', { deviceScaleFactor, viewport: { width: 720, height: 520 } });
    const { store, device } = await canvasSizes(page);
    assert.deepEqual(store, device);
    const clip = await page.locator('.entry-title').first().boundingBox();
    const painted = await page.screenshot({ clip, scale: 'device' });
    await showText(page);
    const html = await page.screenshot({ clip, scale: 'device' });
    const measuring = await open(shared.browser);
    const off = await difference(measuring.page, painted, html);
    assert.ok(off <= 0.05, `difference ${off}`);
    await measuring.context.close();
    await context.close();
  });
}

/** The canvas covers a window of this width, pixel for pixel. */
const covers = (page, width) => page.waitForFunction((expected) => {
  const canvas = document.getElementById('stage');
  const box = canvas.getBoundingClientRect();
  return innerWidth === expected && box.width >= document.documentElement.getBoundingClientRect().width &&
    canvas.width === Math.round(box.width * devicePixelRatio) && canvas.height === Math.round(box.height * devicePixelRatio);
}, width);

test('the browser’s zoom from 25 to 500 % reflows the page and keeps the canvas sharp', async () => {
  const { page, context } = await visit(shared, '#/?q=brume');
  const session = await context.newCDPSession(page);
  for (const zoom of [0.25, 0.5, 0.9, 1.1, 2, 4, 5]) {
    const size = { width: Math.round(1280 / zoom), height: Math.round(800 / zoom) };
    await session.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: zoom, mobile: false });
    await covers(page, size.width);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${zoom * 100} % scrolls sideways`);
  }
  await context.close();
});

test('a typeface that arrives while the window changes does not keep the canvas at its old size', async () => {
  const { page, context } = await visit(shared, '', { viewport: { width: 700, height: 500 } }, (opening) => opening.addInitScript(() => {
    addEventListener('resize', () => document.fonts.dispatchEvent(new Event('loadingdone')), { capture: true });
  }));
  await page.setViewportSize({ width: 1000, height: 700 });
  await covers(page, 1000);
  await context.close();
});

test('at 320 x 256 no screen scrolls sideways, at any size of text', async () => {
  const { page, context } = await visit(shared, '', { viewport: { width: 320, height: 256 } });
  for (const size of ['normal', 'large', 'larger']) {
    for (const fragment of ['', '#/?q=brume&theme=Météo', '#/e/brume?q=phare', '#/about', '#/e/nowhere']) {
      await goTo(page, shared.site.url + fragment);
      const [content, frame] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      assert.ok(content <= frame, `${fragment}, ${size}: ${content} > ${frame}`);
    }
    await page.locator('[data-k="text-size"]').click();
  }
  await context.close();
});

test('fingers may zoom in', async () => {
  const { page, context } = await visit(shared, '', { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
  const session = await context.newCDPSession(page);
  const touch = (type, apart) => session.send('Input.dispatchTouchEvent', {
    type, touchPoints: apart === null ? [] : [{ x: 180 - apart, y: 320, id: 0 }, { x: 180 + apart, y: 320, id: 1 }] });
  await touch('touchStart', 40);
  for (let apart = 45; apart <= 160; apart += 5) await touch('touchMove', apart);
  await touch('touchEnd', null);
  await page.waitForFunction(() => visualViewport.scale > 1.5);
  assert.equal(page.url(), shared.site.url);
  await context.close();
});
