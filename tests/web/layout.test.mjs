import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserAndSite, corpus, open, ready } from './browser.mjs';

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
