// The graphics card may take its context away at any time.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserAndSite, open, settled, visit } from '../browser.mjs';
import { lighthouse } from '../lighthouse.mjs';
import { difference } from '../pictures.mjs';

const shared = browserAndSite(lighthouse);
const onCanvas = (page) => page.evaluate(() => document.documentElement.classList.contains('canvas'));

/** Whether the page looks like this within a few frames; a rounding of the last bit of some pixel is no difference. */
async function comesBack(page, measuring, picture) {
  for (let tries = 0; tries < 20; ++tries) {
    if (await difference(measuring, await page.screenshot(), picture) < 0.0001) return true;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  return false;
}

/** Keeps the extension that takes contexts away. */
const watchContext = (page) => page.addInitScript(() => {
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    const context = getContext.call(this, kind, ...rest);
    if (kind === 'webgl2' && context) window.taker = context.getExtension('WEBGL_lose_context');
    return context;
  };
});

test('lost and restored 10 times: the same picture, the same state', async () => {
  const { page, context, seen } = await visit(shared, '#/?q=brume&theme=Météo', { viewport: { width: 900, height: 600 } }, watchContext);
  await page.evaluate(() => window.scrollTo(0, 120));
  await settled(page);
  const measuring = await open(shared.browser);
  const picture = await page.screenshot();
  const state = await page.evaluate(() => [location.href, document.body.innerText, window.scrollY]);
  for (let round = 1; round <= 10; ++round) {
    await page.evaluate(() => window.taker.loseContext());
    await page.waitForFunction(() => !document.documentElement.classList.contains('canvas'));
    assert.deepEqual(await page.evaluate(() => [location.href, document.body.innerText, window.scrollY]), state, 'as HTML meanwhile');
    await page.evaluate(() => window.taker.restoreContext());
    await page.waitForFunction(() => document.documentElement.classList.contains('canvas'));
    await settled(page);
    assert.ok(await comesBack(page, measuring.page, picture), `the picture after loss ${round}`);
    assert.deepEqual(await page.evaluate(() => [location.href, document.body.innerText, window.scrollY]), state);
  }
  await measuring.context.close();
  assert.deepEqual(seen.errors.filter((error) => !/CONTEXT_LOST_WEBGL/.test(error)), []);
  await context.close();
});

test('lost for good, the page goes on as the text version, without a dialog', async () => {
  const { page, context } = await visit(shared, '', {}, watchContext);
  const dialogs = [];
  page.on('dialog', (dialog) => dialogs.push(dialog.message()));
  await page.evaluate(() => window.taker.loseContext());
  await page.waitForFunction(() => !document.documentElement.classList.contains('canvas'));
  await page.getByRole('searchbox').fill('fanal');
  const mark = page.locator('main mark').first();
  await mark.waitFor();
  assert.notEqual(await mark.evaluate((element) => getComputedStyle(element).color), 'rgba(0, 0, 0, 0)');
  assert.equal(await onCanvas(page), false);
  assert.deepEqual(dialogs, []);
  assert.equal(await page.getByRole('dialog').count() + await page.getByRole('alert').count(), 0);
  await context.close();
});

test('without WebGL 2 the page is the text version, without a dialog', async () => {
  const { page, context, seen } = await visit(shared, '', {}, (fresh) => fresh.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
      return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...rest);
    };
  }));
  assert.equal(await onCanvas(page), false);
  await page.getByRole('searchbox').fill('fanal');
  await page.locator('main mark').first().waitFor();
  assert.equal(await page.getByRole('dialog').count() + await page.getByRole('alert').count(), 0);
  assert.deepEqual(seen.errors, []);
  await context.close();
});
