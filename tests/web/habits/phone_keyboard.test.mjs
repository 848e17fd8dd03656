// A tap on the field brings the phone's keyboard, and the field stays in sight above it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserAndSite, visit } from '../browser.mjs';
import { lighthouse } from '../lighthouse.mjs';

const shared = browserAndSite(lighthouse);
const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

for (const fragment of ['', '#/e/brume']) {
  test(`a tap focuses a real search field in the same gesture, and it stays in sight, at «${fragment}»`, async () => {
    const { page, context } = await visit(shared, fragment, phone);
    const field = page.getByRole('searchbox');
    const [type, hint, size] = await field.evaluate((dom) => [dom.type, dom.enterKeyHint, parseFloat(getComputedStyle(dom).fontSize)]);
    assert.deepEqual([type, hint], ['search', 'search']);
    assert.ok(size >= 16, `${size} px: no phone zooms in`);
    await page.evaluate(() => {
      window.order = [];
      for (const kind of ['touchend', 'focusin']) document.addEventListener(kind, (event) => window.order.push([kind, event.isTrusted, navigator.userActivation.isActive]), true);
    });
    await field.tap();
    const order = await page.evaluate(() => window.order);
    assert.deepEqual(order, [['touchend', true, true], ['focusin', true, true]]);
    await page.setViewportSize({ width: 360, height: 320 });
    await page.keyboard.type('brume');
    const box = await field.boundingBox();
    assert.ok(box.y >= 0 && box.y + box.height <= 320, `${box.y}`);
    assert.equal(await field.inputValue(), 'brume');
    assert.ok(await field.evaluate((dom) => document.activeElement === dom), 'focus survives the screen that the letters brought');
    await context.close();
  });
}
