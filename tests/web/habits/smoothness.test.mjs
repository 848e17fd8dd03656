// A visitor's action costs little. Times are measured and printed; what is asserted is counted work.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserAndSite, settled, visit } from '../browser.mjs';

const shared = browserAndSite();

/** Counts what costs, and times the core's frames and the browser's answers to events. */
const watchWork = (page) => page.addInitScript(() => {
  window.work = { draws: 0, texts: 0, rects: 0, changes: 0, waits: 0 };
  window.times = { frames: [], events: [] };
  const count = (target, name, kind) => {
    const original = target[name];
    target[name] = function (...args) {
      window.work[kind] += 1;
      return original.apply(this, args);
    };
  };
  count(WebGL2RenderingContext.prototype, 'clear', 'draws');
  count(CanvasRenderingContext2D.prototype, 'fillText', 'texts');
  // These wait for the answer of the graphics process.
  for (const name of ['getParameter', 'getError', 'getProgramParameter', 'isProgram', 'isTexture', 'isBuffer', 'readPixels', 'finish', 'checkFramebufferStatus']) {
    count(WebGL2RenderingContext.prototype, name, 'waits');
  }
  for (const type of [Element, Range]) count(type.prototype, 'getClientRects', 'rects');
  new MutationObserver((records) => { window.work.changes += records.length; }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => request((time) => {
    const start = performance.now();
    callback(time);
    window.times.frames.push(performance.now() - start);
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.interactionId) window.times.events.push(entry.duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
});

/** The work of one action, once everything is at rest again. */
async function workOf(page, action) {
  const start = await page.evaluate(() => ({ ...window.work }));
  await action();
  await settled(page);
  const end = await page.evaluate(() => ({ ...window.work }));
  return Object.fromEntries(Object.entries(end).map(([kind, count]) => [kind, count - start[kind]]));
}

test('scrolling measures nothing, changes no element, waits for nothing, and draws a frame for each step', async () => {
  const { page, context } = await visit(shared, '', {}, watchWork);
  await workOf(page, () => page.evaluate(() => window.scrollTo(0, 50)));
  const cost = await workOf(page, () => page.evaluate(async () => {
    for (let step = 1; step <= 10; ++step) {
      window.scrollTo(0, 50 + step * 10);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
  }));
  assert.ok(cost.draws >= 5 && cost.draws <= 30, JSON.stringify(cost));
  assert.equal(cost.waits, 0, 'no frame waits for the graphics process');
  assert.equal(cost.rects, 0);
  assert.equal(cost.changes, 0);
  assert.ok(cost.texts < 60, JSON.stringify(cost));
  await context.close();
});

test('hovering draws a few frames and touches neither elements nor layout', async () => {
  const { page, context } = await visit(shared, '', {}, watchWork);
  await workOf(page, () => page.locator('.entry-link').nth(1).hover());
  const cost = await workOf(page, () => page.locator('.entry-link').nth(0).hover());
  assert.ok(cost.draws >= 1 && cost.draws <= 40, JSON.stringify(cost));
  assert.equal(cost.changes, 0);
  await context.close();
});

test('a letter more measures each box and line once, and changes only what differs', async () => {
  const { page, context } = await visit(shared, '', {}, watchWork);
  await page.getByRole('searchbox').focus();
  await workOf(page, () => page.keyboard.type('europ'));
  const cost = await workOf(page, () => page.keyboard.type('e'));
  const nodes = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.getElementById('view'), NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    let count = 0;
    while (walker.nextNode()) count += 1;
    return count;
  });
  assert.ok(cost.rects > 0 && cost.rects < 4 * nodes, `${JSON.stringify(cost)}, ${nodes} nodes`);
  assert.ok(cost.changes < nodes, `${JSON.stringify(cost)}, ${nodes} nodes`);
  assert.equal(cost.waits, 0);
  assert.ok(cost.draws <= 60, JSON.stringify(cost));
  await context.close();
});

test('one frame and the answers to events are measured with the processor slowed 4 times', async (context) => {
  const { page, context: visited } = await visit(shared, '', {}, watchWork);
  await page.evaluate(async () => {
    window.times.frames.length = 0;
    for (let step = 0; step < 40; ++step) {
      window.scrollTo(0, step * 7);
      await new Promise((done) => requestAnimationFrame(done));
    }
  });
  const frames = (await page.evaluate(() => window.times.frames)).sort((a, b) => a - b);
  const session = await visited.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.getByRole('searchbox').focus();
  for (const word of ['europe', 'cyber', 'donnees']) {
    await page.keyboard.type(word, { delay: 60 });
    await page.keyboard.press('Escape');
  }
  await settled(page);
  const events = (await page.evaluate(() => window.times.events)).sort((a, b) => a - b);
  const part = (list, share) => list[Math.min(list.length - 1, Math.floor(list.length * share))]?.toFixed(1) ?? 'below 16';
  context.diagnostic(`frame of the page's own work: median ${part(frames, 0.5)} ms, p98 ${part(frames, 0.98)} ms`);
  context.diagnostic(`interaction to next paint, 4 times slower: median ${part(events, 0.5)} ms, p98 ${part(events, 0.98)} ms`);
  assert.ok(frames.length >= 20, 'frames were measured');
  await visited.close();
});
