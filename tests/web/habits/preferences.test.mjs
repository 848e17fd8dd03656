// What the visitor set in the system, in the browser and in the page is respected.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserAndSite, goTo, open, ready, settled, visit } from '../browser.mjs';
import { lighthouse } from '../lighthouse.mjs';
import { difference, showText } from '../pictures.mjs';

const shared = browserAndSite(lighthouse);
const largeType = browserAndSite(lighthouse, ['--blink-settings=defaultFontSize=24']);
const small = { viewport: { width: 700, height: 500 } };

/** Colours of a picture of the page: of its ground, and of the darkest or lightest ink against it. */
async function colours(page, clip) {
  const picture = await page.screenshot({ clip });
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context.drawImage(bitmap, 0, 0);
    const pixels = context.getImageData(0, 0, bitmap.width, bitmap.height).data;
    const far = (at) => [0, 1, 2].reduce((sum, channel) => sum + Math.abs(pixels[at + channel] - pixels[channel]), 0);
    let ink = 0;
    for (let at = 0; at < pixels.length; at += 4) if (far(at) > far(ink)) ink = at;
    return { ground: [...pixels.slice(0, 3)], ink: [...pixels.slice(ink, ink + 3)] };
  }, picture.toString('base64'));
}
const lightness = ([red, green, blue]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
const deck = (page) => page.locator('.archive-deck').boundingBox();

test('colour scheme: the system’s, as it changes, unless one is chosen, which is remembered', async () => {
  const { page, context } = await visit(shared, '', { ...small, colorScheme: 'light' });
  const isDark = async () => lightness((await colours(page, await deck(page))).ground) < 80;
  assert.equal(await isDark(), false);
  await page.emulateMedia({ colorScheme: 'dark' });
  await settled(page);
  assert.equal(await isDark(), true);
  await page.getByRole('button', { name: 'Thème auto' }).click();
  await settled(page);
  assert.equal(await isDark(), false);
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), 'light');
  await page.reload();
  await ready(page);
  assert.equal(await isDark(), false);
  await page.getByRole('button', { name: 'Thème clair' }).click();
  await page.emulateMedia({ colorScheme: 'light' });
  await settled(page);
  assert.equal(await isDark(), true);
  await context.close();
});

for (const colorScheme of ['light', 'dark']) {
  test(`contrast: secondary text becomes ink on the canvas and in the text version, ${colorScheme}`, async () => {
    const { page, context } = await visit(shared, '', { ...small, colorScheme, contrast: 'no-preference' });
    const usual = (await colours(page, await deck(page))).ink;
    await page.emulateMedia({ contrast: 'more' });
    await settled(page);
    const { ink, ground } = await colours(page, await deck(page));
    assert.ok(Math.abs(lightness(ink) - lightness(ground)) > Math.abs(lightness(usual) - lightness(ground)) + 40, `${usual} and ${ink} on ${ground}`);
    await page.getByRole('button', { name: 'Version texte' }).click();
    assert.equal(await page.locator('.archive-deck').evaluate((element) => getComputedStyle(element).color === getComputedStyle(document.querySelector('h1')).color), true);
    await context.close();
  });
}

test('reduced motion: a state changes in one frame', async () => {
  const drawsWhenHovered = async (reducedMotion) => {
    const { page, context } = await visit(shared, '', { reducedMotion });
    await page.locator('.entry-link').nth(1).hover();  // its pixels are there from now on
    await settled(page);
    await page.mouse.move(2, 2);
    await settled(page);
    const before = await page.evaluate(() => window.__editotheque.draws);
    await page.locator('.entry-link').nth(1).hover();
    await settled(page);
    const draws = await page.evaluate(() => window.__editotheque.draws);
    await context.close();
    return draws - before;
  };
  const [moving, still] = [await drawsWhenHovered('no-preference'), await drawsWhenHovered('reduce')];
  assert.ok(still >= 1 && still <= 2, `${still} draws`);
  assert.ok(moving > still, `${moving} draws with motion`);
});

test('forced colours: the visitor’s own, as HTML, and back', async () => {
  const { page, context } = await visit(shared, '', small);
  const onCanvas = () => page.evaluate(() => document.documentElement.classList.contains('canvas'));
  assert.equal(await onCanvas(), true);
  await page.emulateMedia({ forcedColors: 'active' });
  await page.waitForFunction(() => !document.documentElement.classList.contains('canvas'));
  const system = await page.evaluate(() => {
    const probe = document.createElement('i');
    probe.style.color = 'LinkText';
    document.body.append(probe);
    return [getComputedStyle(document.querySelector('.entry-link')).color, getComputedStyle(probe).color];
  });
  assert.equal(system[0], system[1]);
  await page.emulateMedia({ forcedColors: 'none' });
  await page.waitForFunction(() => document.documentElement.classList.contains('canvas'));
  await context.close();
});

test('default font size: everything grows with it and reflows', async () => {
  const measure = async (from) => {
    const { page, context } = await visit(from, '', small);
    const sizes = await page.evaluate(() => ['.entry-title', '.entry-summary', '.tool', '.search-input'].map((selector) => parseFloat(getComputedStyle(document.querySelector(selector)).fontSize)));
    assert.ok(await page.evaluate(() => document.documentElement.classList.contains('canvas') && document.documentElement.scrollWidth <= innerWidth));
    await context.close();
    return sizes;
  };
  const [usual, large] = [await measure(shared), await measure(largeType)];
  large.forEach((size, index) => assert.ok(Math.abs(size / usual[index] - 1.5) < 0.01, `${usual} and ${large}`));
});

test('text size: chosen in the page on top of it, painted, reflowed and remembered', async () => {
  const { page, context } = await visit(shared, '', small);
  const summary = () => page.locator('.entry-summary').first().evaluate((element) => [parseFloat(getComputedStyle(element).fontSize), element.getBoundingClientRect().height]);
  const [[size, height]] = [await summary()];
  await page.getByRole('button', { name: 'Texte normal' }).click();
  await page.getByRole('button', { name: 'Grand texte', exact: true }).click();
  await page.getByRole('button', { name: 'Très grand texte' }).waitFor();
  const [larger, taller] = await summary();
  assert.ok(larger > size * 1.4 && taller > height * 1.4, `${size} to ${larger}, ${height} to ${taller}`);
  await settled(page);
  const clip = await deck(page);
  const painted = await page.screenshot({ clip });
  await showText(page);
  const measuring = await open(shared.browser);
  const off = await difference(measuring.page, painted, await page.screenshot({ clip }));
  assert.ok(off <= 0.05, `difference ${off}`);
  await measuring.context.close();
  await page.locator('[data-k="text-version"]').click();
  await page.reload();
  await ready(page);
  assert.deepEqual(await summary(), [larger, taller]);
  await page.getByRole('button', { name: 'Très grand texte' }).click();
  assert.deepEqual(await summary(), [size, height]);
  await context.close();
});

test('language: the browser’s, unless one is chosen, which is remembered', async () => {
  for (const [locale, name] of [['fr-CA', 'Rechercher'], ['en-GB', 'Search'], ['de-DE', 'Rechercher']]) {
    const { page, context } = await visit(shared, '', { ...small, locale });
    await page.getByRole('searchbox', { name }).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), name === 'Search' ? 'en' : 'fr');
    await context.close();
  }
  const { page, context } = await visit(shared, '', small);
  await page.getByRole('button', { name: 'English' }).click();
  await goTo(page, `${shared.site.url}#/e/brume`);
  await page.getByRole('button', { name: 'Copy link' }).waitFor();
  assert.equal(await page.locator('article').getAttribute('lang'), 'fr', 'the text keeps its language');
  await context.close();
});
