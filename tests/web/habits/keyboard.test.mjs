// The keyboard: Tab follows the eye, focus is seen, nothing traps, and nothing is taken from the browser.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserAndSite, goTo, open, ready, settled, visit } from '../browser.mjs';
import { lighthouse } from '../lighthouse.mjs';
import { difference } from '../pictures.mjs';

const shared = browserAndSite(lighthouse);
const screens = ['', '#/?q=brume', '#/e/brume?q=phare', '#/about'];

/** Every stop of the Tab key from the top of the page, until it leaves. */
async function tabStops(page) {
  await page.evaluate(() => {
    document.activeElement.blur();
    getSelection().removeAllRanges();
    window.scrollTo(0, 0);
  });
  const stops = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === document.body) return null;
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { key: element.dataset.k, tag: element.localName, kind: element.className, left, right, top: top + scrollY, bottom: bottom + scrollY,
        seen: top >= 0 && bottom <= innerHeight };
    });
    if (!stop || stop.key === stops[0]?.key) return stops;
    stops.push(stop);
    assert.ok(stops.length < 500, 'Tab never leaves the page');
  }
}

test('Tab reaches everything that acts, in the order of the eye, each in sight, and no heading', async () => {
  const { page, context } = await visit(shared);
  for (const fragment of screens) {
    await goTo(page, shared.site.url + fragment);
    const stops = await tabStops(page);
    const acting = await page.evaluate(() => [...document.querySelectorAll('#view :is(a, button:enabled, input)')]
      .filter((element) => element.checkVisibility()).map((element) => element.dataset.k));
    assert.deepEqual(stops.map(({ key }) => key), acting, fragment);
    stops.forEach((stop, index) => {
      assert.ok(stop.seen, `${stop.key} is in sight`);
      assert.match(stop.tag, /^(a|button|input)$/);
      const before = stops[index - 1];
      if (!before) return;
      const ahead = stop.top >= before.bottom - 1 || stop.left >= before.right - 1;
      assert.ok(ahead, `${stop.key} is below or right of ${before.key}`);
    });
  }
  await context.close();
});

test('every kind of stop shows its focus', async () => {
  const { page, context } = await visit(shared);
  const measuring = await open(shared.browser);
  const checked = new Set();
  for (const fragment of screens) {
    await goTo(page, shared.site.url + fragment);
    const kinds = new Map(await page.evaluate(() => [...document.querySelectorAll('#view :is(a, button:enabled, input)')]
      .filter((element) => element.checkVisibility()).map((element) => [element.className, element.dataset.k])));
    for (const [kind, key] of kinds) {
      if (checked.has(kind)) continue;
      checked.add(kind);
      const element = page.locator(`[data-k="${key}"]`);
      await element.evaluate((dom) => dom.blur());
      const { x, y, width, height } = await element.evaluate((dom) => {
        dom.scrollIntoView({ block: 'center' });
        return dom.getBoundingClientRect().toJSON();
      });
      await settled(page);
      const clip = { x: x - 8, y: y - 8, width: width + 16, height: height + 16 };
      const without = await page.screenshot({ clip });
      await element.evaluate((dom) => dom.focus({ preventScroll: true, focusVisible: true }));
      await settled(page);
      const shown = await difference(measuring.page, without, await page.screenshot({ clip }));
      assert.ok(shown > 0.02, `${kind}: ${shown}`);
    }
  }
  assert.ok(checked.size >= 15, [...checked].join());
  await measuring.context.close();
  await context.close();
});

const browserKeys = [
  { key: 'F5' }, { key: 'F3' }, { key: 'F6' }, { key: 'F11' }, { key: 'F12' }, { key: 'Tab' }, { key: ' ' }, { key: 'PageDown' }, { key: 'Home' },
  { key: 'ArrowDown' }, { key: 'ArrowLeft', altKey: true }, { key: 'ArrowRight', altKey: true }, { key: 'Home', altKey: true }, { key: 'd', altKey: true },
  ...[...'flprtwnaczjk+-0/?'].flatMap((key) => [{ key, ctrlKey: true }, { key, metaKey: true }, { key, altKey: true }]),
  { key: 'Tab', ctrlKey: true }, { key: 'N', ctrlKey: true, shiftKey: true },
];

test('no key of the browser is ever taken', async () => {
  const { page, context } = await visit(shared);
  for (const fragment of screens) {
    await goTo(page, shared.site.url + fragment);
    const taken = await page.evaluate((keys) => {
      const places = [document.body, document.querySelector('#view input'), document.querySelector('main a, main button')];
      const address = location.href;
      const refused = places.flatMap((place) => {
        place.focus?.();
        return keys.filter((key) => !place.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true })));
      });
      return location.href === address ? refused : ['the address'];
    }, browserKeys);
    assert.deepEqual(taken, [], fragment);
  }
  for (const key of ['PageDown', 'Space', 'End']) {
    await page.evaluate(() => {
      document.activeElement.blur();
      window.scrollTo(0, 0);
    });
    await page.keyboard.press(key);
    await page.waitForFunction(() => window.scrollY > 100);
  }
  await context.close();
});

/** Presses a key as a layout gives it; says whether the page took it. */
const press = (page, key, more = {}) => page.evaluate(([name, rest]) => !document.activeElement.dispatchEvent(
  new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...rest })), [key, more]);

test('shortcuts go by the character, wherever a layout has it, and ? lists every one', async () => {
  const { page, context } = await visit(shared);
  await press(page, '/', { code: 'Period', shiftKey: true });  // AZERTY
  assert.equal(await page.evaluate(() => document.activeElement.type), 'search');
  await page.evaluate(() => document.activeElement.blur());
  assert.equal(await press(page, '!', { code: 'Slash' }), false);  // AZERTY's key at the place of /
  await press(page, '?', { code: 'KeyM', shiftKey: true });
  assert.equal(new URL(page.url()).hash, '#/about');
  const listed = await page.evaluate(() => [...document.querySelectorAll('.key-cap')].map((cap) => cap.textContent));
  const heading = page.getByRole('heading', { name: 'Au clavier' });
  assert.ok(await heading.evaluate((dom) => document.activeElement === dom && dom.getBoundingClientRect().top >= 0));
  await goTo(page, `${shared.site.url}#/e/brume?q=phare`);
  const taken = [];
  for (let code = 33; code < 127; ++code) {
    const key = String.fromCharCode(code);
    if (await press(page, key)) taken.push(key);
    await page.evaluate(() => document.activeElement.blur());
    if (!page.url().endsWith('#/e/brume?q=phare')) await goTo(page, `${shared.site.url}#/e/brume?q=phare`);
  }
  assert.deepEqual(taken.sort(), listed.sort());
  await context.close();
});

test('shortcuts can be switched off, and the choice is remembered', async () => {
  const { page, context } = await visit(shared, '#/about');
  await page.getByRole('checkbox', { name: 'Utiliser ces raccourcis' }).click();
  await page.reload();
  await ready(page);
  await page.evaluate(() => document.activeElement.blur());
  assert.equal(await press(page, '/'), false);
  assert.equal(await page.evaluate(() => document.activeElement.localName), 'body');
  await context.close();
});
