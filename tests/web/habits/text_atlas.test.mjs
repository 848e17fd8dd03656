// The atlas of painted text is filled over several frames, what is visible first, and does not grow without end.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserAndSite, settled, visit } from '../browser.mjs';
import { lighthouse } from '../lighthouse.mjs';

const shared = browserAndSite(lighthouse);
const lines = browserAndSite({ archive: { title: 'Lignes', language: 'fr' }, documents: [
  { id: 'carnet', title: 'Carnet', body: Array.from({ length: 90 }, (_, index) => `Ligne ${index + 1} du carnet.`).join('\n\n') }] });

/** Notes each rasterised text with the frame that it was made in, and the textures alive. */
const watchAtlas = (page) => page.addInitScript(() => {
  window.texts = [];
  window.textures = 0;
  let frame = 0;
  const tick = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => tick((time) => {
    frame += 1;
    callback(time);
  });
  const wrap = (target, name, note) => {
    const original = target[name];
    target[name] = function (...args) {
      note(args);
      return original.apply(this, args);
    };
  };
  wrap(CanvasRenderingContext2D.prototype, 'fillText', ([text]) => window.texts.push([frame, text]));
  wrap(WebGL2RenderingContext.prototype, 'texStorage2D', () => { window.textures += 1; });
  wrap(WebGL2RenderingContext.prototype, 'deleteTexture', () => { window.textures -= 1; });
});

test('no frame rasterises more than 16 texts, and what is visible comes before what a little scrolling would show', async () => {
  const { page, context } = await visit(lines, '#/e/carnet', { viewport: { width: 900, height: 1000 } }, watchAtlas);
  const texts = await page.evaluate(() => window.texts);
  const frames = [...new Set(texts.map(([frame]) => frame))].map((frame) => texts.filter(([other]) => other === frame));
  assert.ok(frames.length >= 3, `${frames.length} frames`);
  for (const frame of frames) assert.ok(frame.length <= 16, `${frame.length} texts in a frame`);
  const order = texts.map(([, text]) => /^Ligne (\d+) /.exec(text)?.[1]).filter(Boolean);
  assert.equal(new Set(order).size, order.length, 'nothing is made twice');
  const tops = await page.evaluate((list) => list.map((number) => document.querySelector(`[data-k="p${number}"]`).getBoundingClientRect().top), order);
  const shown = tops.filter((top) => top < 1000).length;
  assert.ok(shown > 12 && shown < order.length, `${shown} of ${order.length} in sight`);
  assert.ok(tops.slice(0, shown).every((top) => top < 1000), 'visible first');
  assert.ok(Math.max(...tops) < 1500 + 60, 'what is far away waits');
  await context.close();
});

test('what was not used for long makes room: the number of textures stays small however much is read', async () => {
  const { page, context } = await visit(shared, '', { viewport: { width: 1000, height: 900 }, deviceScaleFactor: 2 }, watchAtlas);
  for (let round = 0; round < 2; ++round) {
    for (const { id } of lighthouse.documents) {
      for (const query of ['', '?q=phare']) {
        await page.evaluate((hash) => { window.location.hash = hash; }, `#/e/${id}${query}`);
        await settled(page);
        await page.keyboard.press('End');
        await settled(page);
      }
    }
  }
  const [made, alive] = await page.evaluate(() => [window.texts.length, window.textures]);
  assert.ok(made > 150, `${made} texts`);
  assert.ok(alive <= 5, `${alive} textures`);
  await context.close();
});
