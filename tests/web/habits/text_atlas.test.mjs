// The atlas of painted text is filled over several frames, what is visible first, and does not grow without end.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserAndSite, settled, visit } from '../browser.mjs';

const lines = browserAndSite({ archive: { title: 'Lignes', language: 'fr' }, documents: [
  { id: 'carnet', title: 'Carnet', body: Array.from({ length: 90 }, (_, index) => `Ligne ${index + 1} du carnet.`).join('\n\n') },
  { id: 'registre', title: 'Registre', body: Array.from({ length: 220 }, (_, index) => [1, 2, 3, 4, 5, 6]
    .map((hour) => `Relevé ${index + 1}-${hour} : vent de nord-ouest, mer agitée.`).join(' ')).join('\n\n') }] });

/** Notes each rasterised text with the frame that it was made in and how, the textures alive, and the pixels of all texts and of one texture. */
const watchAtlas = (page) => page.addInitScript(() => {
  window.texts = [];
  window.textures = 0;
  window.pixels = { texts: 0, texture: 0 };
  let frame = 0;
  const tick = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => tick((time) => {
    frame += 1;
    callback(time);
  });
  const wrap = (target, name, note) => {
    const original = target[name];
    target[name] = function (...args) {
      note(args, this);
      return original.apply(this, args);
    };
  };
  wrap(CanvasRenderingContext2D.prototype, 'fillText', ([text, x], { font, fillStyle }) => window.texts.push([frame, text, [font, fillStyle, x].join()]));
  wrap(WebGL2RenderingContext.prototype, 'texSubImage2D', ([, , , , width, height]) => { window.pixels.texts += width * height; });
  wrap(WebGL2RenderingContext.prototype, 'texStorage2D', ([, , , width, height]) => {
    window.textures += 1;
    window.pixels.texture = width * height;
  });
  wrap(WebGL2RenderingContext.prototype, 'deleteTexture', () => { window.textures -= 1; });
});

/** Waits until no text has been made for long: what is out of sight is made in frames that draw nothing. */
const filled = (page) => page.evaluate(async () => {
  for (let before = -1; before !== window.texts.length;) {
    before = window.texts.length;
    await new Promise((done) => setTimeout(done, 300));
  }
});

test('no frame rasterises more than 16 texts, and what is visible comes before what a little scrolling would show', async () => {
  const { page, context } = await visit(lines, '#/e/carnet', { viewport: { width: 900, height: 1000 } }, watchAtlas);
  await filled(page);
  const texts = await page.evaluate(() => window.texts);
  const frames = [...new Set(texts.map(([frame]) => frame))].map((frame) => texts.filter(([other]) => other === frame));
  assert.ok(frames.length >= 3, `${frames.length} frames`);
  for (const frame of frames) assert.ok(frame.length <= 16, `${frame.length} texts in a frame`);
  const order = texts.map(([, text]) => /^Ligne (\d+) /.exec(text)?.[1]).filter(Boolean);
  assert.equal(new Set(texts.map(([, text, how]) => `${text} ${how}`)).size, texts.length, 'nothing is made twice');
  const tops = await page.evaluate((list) => list.map((number) => document.querySelector(`[data-k="p${number}"]`).getBoundingClientRect().top), order);
  const shown = tops.filter((top) => top < 1000).length;
  assert.ok(shown > 12 && shown < order.length, `${shown} of ${order.length} in sight`);
  assert.ok(tops.slice(0, shown).every((top) => top < 1000), 'visible first');
  assert.ok(Math.max(...tops) < 1500 + 60, 'what is far away waits');
  await context.close();
});

test('what was not used for long makes room: the number of textures stays small however much is read', async () => {
  const { page, context } = await visit(lines, '#/e/registre', { viewport: { width: 1000, height: 900 }, deviceScaleFactor: 2 }, watchAtlas);
  for (let end = 0; end < 1;) {
    end = await page.evaluate(async () => {
      window.scrollBy(0, 900);
      for (let frame = 0; frame < 4; ++frame) await new Promise(requestAnimationFrame);
      return Math.ceil(window.scrollY + window.innerHeight + 1) / document.documentElement.scrollHeight;
    });
    await settled(page);
  }
  const [pixels, alive] = await page.evaluate(() => [window.pixels, window.textures]);
  assert.ok(pixels.texts > 6 * pixels.texture, `the texts would fill ${pixels.texts / pixels.texture} textures`);
  assert.ok(alive <= 4, `${alive} textures`);
  await context.close();
});
