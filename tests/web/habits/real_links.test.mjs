// Links are links: middle click, Ctrl+click and the context menu are the browser's.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserAndSite, ready, visit } from '../browser.mjs';
import { lighthouse } from '../lighthouse.mjs';

const shared = browserAndSite(lighthouse);

for (const [how, options] of [['a middle click', { button: 'middle' }], ['Ctrl+click', { modifiers: ['Control'] }], ['Shift+click', { modifiers: ['Shift'] }]]) {
  test(`${how} opens each kind of link elsewhere and leaves this page as it is`, async () => {
    const { page, context } = await visit(shared, '#/?q=brume');
    for (const [selector, address] of [['.entry-link >> nth=1', '#/e/corne?q=brume'], ['.entry-themes a >> nth=0', '#/?theme=M%C3%A9t%C3%A9o'], ['.toolbar a', '#/about']]) {
      const [other] = await Promise.all([context.waitForEvent('page'), page.locator(selector).click(options)]);
      await ready(other);
      assert.equal(other.url(), shared.site.url + address);
      assert.equal(page.url(), `${shared.site.url}#/?q=brume`);
      await other.close();
    }
    await context.close();
  });
}

test('the context menu and dragging a link are never prevented', async () => {
  const { page, context } = await visit(shared);
  const prevented = await page.evaluate(() => ['contextmenu', 'dragstart', 'selectstart', 'auxclick', 'mousedown', 'wheel', 'touchstart', 'touchmove', 'copy', 'paste', 'beforeunload']
    .filter((kind) => [...document.querySelectorAll('#view :is(a, p, input)')].some((element) => !element.dispatchEvent(
      new Event(kind, { bubbles: true, cancelable: true })))));
  assert.deepEqual(prevented, []);
  await page.locator('.entry-link').first().click({ button: 'right' });
  assert.equal(page.url(), shared.site.url);
  await context.close();
});
