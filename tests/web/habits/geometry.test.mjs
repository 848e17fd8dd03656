// What is painted of a link is where the link is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserAndSite, corpus, goTo, open, settled, visit } from '../browser.mjs';
import { inkBoxes, intersectionOverUnion, showText } from '../pictures.mjs';

const archive = corpus();
const shared = browserAndSite();
const screens = [['', 900], ['#/?q=europe', 300], [`#/e/${archive.documents[7].id}?q=de`, 0], [`#/e/${archive.documents[7].id}`, 10_000], ['#/about', 0]];

/** The link's box with its edges moved as far as the ink's edges are off. */
function paintedBox(box, painted, html) {
  return { x: painted.x - html.x, y: painted.y - html.y, width: box.width + painted.width - html.width, height: box.height + painted.height - html.height };
}

/** The links that are whole inside the viewport, in device pixels. */
function linkPlaces(page) {
  return page.evaluate(() => [...document.querySelectorAll('#view a')].map((link) => {
    const box = link.getBoundingClientRect();
    return { name: link.textContent, x: box.x, y: box.y, width: box.width, height: box.height };
  }).filter((box) => box.y > 2 && box.y + box.height < innerHeight - 2 && box.width > 0)
    .map((box) => ({ name: box.name, x: Math.floor(box.x * devicePixelRatio), y: Math.floor(box.y * devicePixelRatio),
      width: Math.ceil(box.width * devicePixelRatio) + 1, height: Math.ceil(box.height * devicePixelRatio) + 1 })));
}

for (const deviceScaleFactor of [1, 1.5]) {
  test(`the ink of every link lies where its HTML has it, ${deviceScaleFactor}x: IoU >= 0.95`, async () => {
    const { page, context } = await visit(shared, '', { deviceScaleFactor });
    const measuring = await open(shared.browser);
    let checked = 0;
    for (const [fragment, scroll] of screens) {
      await goTo(page, shared.site.url + fragment);
      await page.evaluate((y) => window.scrollTo(0, y), scroll);
      await settled(page);
      const places = await linkPlaces(page);
      const painted = await inkBoxes(measuring.page, await page.screenshot(), places);
      await showText(page);
      assert.deepEqual(await linkPlaces(page), places, 'nothing moves when the canvas goes');
      const html = await inkBoxes(measuring.page, await page.screenshot(), places);
      places.forEach((box, index) => {
        const { name } = box;
        assert.ok(painted[index] && html[index], `${name} is there`);
        const overlap = intersectionOverUnion({ ...box, x: 0, y: 0 }, paintedBox(box, painted[index], html[index]));
        assert.ok(overlap >= 0.95, `${fragment}: ${name}: ${JSON.stringify([painted[index], html[index]])}`);
      });
      checked += places.length;
      await page.evaluate(() => document.querySelector('[data-k="text-version"]').click());  // remembered: back to the canvas
    }
    assert.ok(checked > 40, `${checked} links`);
    await measuring.context.close();
    await context.close();
  });
}
