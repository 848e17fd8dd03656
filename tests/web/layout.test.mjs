import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserAndSite, corpus, open, ready, settled } from './browser.mjs';

const archive = corpus();
const shared = browserAndSite();

for (const [width, height] of [[320, 256], [360, 740], [820, 1180], [1440, 900]]) {
  test(`at ${width} px nothing scrolls sideways and nothing moves when the canvas takes over`, async () => {
    const { page, context } = await open(shared.browser, { viewport: { width, height } });
    await page.addInitScript(() => {
      window.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.shift += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const fragment of ['', '#/about', `#/e/${archive.documents[7].id}`]) {
      await page.goto('about:blank');
      await page.goto(shared.site.url + fragment);
      await ready(page);
      const [content, frame] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      assert.ok(content <= frame, `${fragment}: ${content} > ${frame}`);
      if (fragment === '') assert.ok((await page.evaluate(() => window.shift)) < 0.02, `shift ${await page.evaluate(() => window.shift)}`);
    }
    await context.close();
  });
}

test('on a phone the filters are folded behind a button', async () => {
  const { page, context } = await open(shared.browser, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  await page.goto(shared.site.url);
  await ready(page);
  assert.equal(await page.getByRole('checkbox').count(), 0);
  const toggle = page.getByRole('button', { name: /^Filtres/ });
  await toggle.tap();
  assert.equal(await toggle.getAttribute('aria-expanded'), 'true');
  assert.ok((await page.getByRole('checkbox').count()) >= 8);
  const size = await page.getByRole('searchbox').evaluate((field) => parseFloat(getComputedStyle(field).fontSize));
  assert.ok(size >= 16);
  await context.close();
});

/** Overlap of two boxes as a share of what they cover together. */
function intersectionOverUnion(a, b) {
  const width = Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x));
  const height = Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));
  return (width * height) / (a.width * a.height + b.width * b.height - width * height);
}

test('every link on the screen is painted where its element is', async () => {
  const { page, context } = await open(shared.browser);
  await page.goto(shared.site.url);
  await ready(page);
  await page.evaluate(() => window.scrollTo(0, 900));
  await settled(page);
  const painted = new Map((await page.evaluate(() => window.__editotheque.boxes())).map((box) => [box.key, box]));
  const links = await page.evaluate(() => [...document.querySelectorAll('#view a[data-k]')].map((link) => {
    const box = link.getBoundingClientRect();
    return { key: link.dataset.k, x: box.x + scrollX, y: box.y + scrollY, width: box.width, height: box.height, top: box.top, bottom: box.bottom };
  }).filter((box) => box.top > 0 && box.bottom < innerHeight && box.width > 0));
  assert.ok(links.length > 5);
  for (const link of links) {
    assert.ok(painted.has(link.key), link.key);
    assert.ok(intersectionOverUnion(link, painted.get(link.key)) >= 0.95, link.key);
  }
  await context.close();
});

/** Mean difference of two pictures of the page, 0 to 1, measured by the browser itself. */
function difference(page, one, other) {
  return page.evaluate(async ([first, second]) => {
    const pixels = async (data) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      canvas.drawImage(bitmap, 0, 0);
      return canvas.getImageData(0, 0, bitmap.width, bitmap.height).data;
    };
    const [a, b] = [await pixels(first), await pixels(second)];
    let ink = 0;
    let off = 0;
    for (let i = 0; i < a.length; i += 4) {
      off += Math.abs(a[i] - b[i]);
      ink += Math.abs(b[i] - b[0]);
    }
    return off / ink;
  }, [one.toString('base64'), other.toString('base64')]);
}

for (const colorScheme of ['light', 'dark']) {
  for (const deviceScaleFactor of [1, 2]) {
    test(`a painted summary equals the same text as HTML, ${colorScheme}, ${deviceScaleFactor}x`, async () => {
      const { page, context } = await open(shared.browser, { colorScheme, deviceScaleFactor });
      await page.goto(shared.site.url);
      await ready(page);
      const summary = page.locator('.entry-summary').nth(1);
      const clip = await summary.boundingBox();
      const painted = await page.screenshot({ clip });
      assert.equal(await summary.evaluate((element) => getComputedStyle(element).color), 'rgba(0, 0, 0, 0)');
      await page.getByRole('button', { name: 'Version texte' }).click();
      await page.mouse.move(0, 0);
      await page.waitForTimeout(200);
      const html = await page.screenshot({ clip });
      const blank = await open(shared.browser);
      const measured = await difference(blank.page, painted, html);
      await blank.context.close();
      assert.ok(measured <= 0.05, `difference ${measured}`);
      await context.close();
    });
  }
}

test('the text version shows the same content as HTML and is remembered', async () => {
  const { page, context } = await open(shared.browser);
  await page.goto(shared.site.url);
  await ready(page);
  const before = await page.evaluate(() => document.body.innerText);
  await page.getByRole('button', { name: 'Version texte' }).click();
  assert.equal(await page.evaluate(() => document.documentElement.classList.contains('canvas')), false);
  assert.equal(await page.evaluate(() => document.body.innerText), before);
  await page.reload();
  await page.evaluate(() => window.__editotheque.ready);
  assert.equal(await page.getByRole('button', { name: 'Version texte' }).getAttribute('aria-pressed'), 'true');
  assert.equal(await page.evaluate(() => document.documentElement.classList.contains('canvas')), false);
  await context.close();
});
