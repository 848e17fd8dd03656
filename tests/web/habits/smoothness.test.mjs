// A visitor's action costs little. Times are measured and printed; what is asserted is counted work.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserAndSite, settled, visit } from '../browser.mjs';

const shared = browserAndSite();

/** Counts what costs, and times the core's frames and the browser's answers to events. */
const watchWork = (page) => page.addInitScript(() => {
  window.work = { draws: 0, calls: 0, texts: 0, rects: 0, changes: 0, waits: 0 };
  window.times = { frames: [], events: [], longTasks: [] };
  const count = (target, name, kind) => {
    const original = target[name];
    target[name] = function (...args) {
      window.work[kind] += 1;
      return original.apply(this, args);
    };
  };
  count(WebGL2RenderingContext.prototype, 'clear', 'draws');
  count(WebGL2RenderingContext.prototype, 'drawElements', 'calls');
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
  new PerformanceObserver((list) => window.times.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
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
  assert.ok(cost.calls <= 4 * cost.draws, 'a frame is a few calls of the renderer');
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
  assert.ok(cost.draws <= 6, JSON.stringify(cost));
  await context.close();
});

test('a change is one picture, however many frames its text takes', async () => {
  const { page, context } = await visit(shared, '', {}, watchWork);
  const cost = await workOf(page, async () => {
    const before = await page.evaluate(() => window.work.texts);
    await page.getByRole('link', { name: 'À propos', exact: true }).evaluate((link) => link.click());
    await page.waitForFunction((texts) => window.work.texts > texts + 32, before);  // of which a frame makes 16
  });
  assert.ok(cost.draws <= 3, JSON.stringify(cost));
  await context.close();
});

test('who comes back to the list finds its elements, each where it was', async () => {
  const { page, context } = await visit(shared);
  await page.evaluate(() => {
    window.placesOf = () => [...document.querySelectorAll('#view [data-k]')].map((dom) => {
      const { left, top, width, height } = dom.getBoundingClientRect();
      return [dom.dataset.k, left, top + window.scrollY, width, height].join();
    });
    window.scrollTo(0, 700);
    window.entries = [...document.querySelectorAll('main li')];
    window.places = window.placesOf();
  });
  await page.waitForFunction(() => history.state?.y === 700);
  await page.locator('.entry-link').nth(3).click();
  await settled(page);
  const back = await page.evaluate(async () => {
    const gone = window.entries.filter((dom) => !dom.isConnected).length;
    const arrived = new Promise((done) => window.addEventListener('popstate', () => setTimeout(done), { once: true }));
    history.back();
    await arrived;
    const now = [...document.querySelectorAll('main li')];
    return { gone, same: now.length === window.entries.length && now.every((dom, index) => dom === window.entries[index]), places: window.placesOf(), scroll: window.scrollY };
  });
  const places = await page.evaluate(() => window.places);
  assert.ok(places.length > 500 && back.gone > 25, `${places.length} nodes, ${back.gone} gone`);
  assert.ok(back.same, 'no element was made again');
  assert.deepEqual(back.places, places, 'at once');
  assert.equal(back.scroll, 700);
  await settled(page);
  assert.equal(await page.locator('#view [style]').count(), 0);
  assert.deepEqual(await page.evaluate(() => window.placesOf()), places, 'when all of it is laid out');
  await context.close();
});

test('heights are not taken for granted where the window has another width', async () => {
  const { page, context } = await visit(shared);
  const entries = page.locator('.entry');
  const before = await entries.first().evaluate((dom) => dom.getBoundingClientRect().height);
  await page.locator('.entry-link').first().click();
  await settled(page);
  await page.setViewportSize({ width: 420, height: 800 });
  await page.goBack();
  await entries.first().waitFor();
  const heights = await page.evaluate(() => [document.querySelectorAll('#view [style]').length, document.querySelector('.entry').getBoundingClientRect().height]);
  assert.equal(heights[0], 0);
  assert.ok(heights[1] > before + 20, `${before}, then ${heights[1]} px`);
  await context.close();
});

test('letters are in the field at once and answered together when the visitor pauses', async () => {
  const { page, context } = await visit(shared);
  const entries = await page.evaluate(() => history.length);
  const addresses = await page.evaluate(async () => {
    const field = document.querySelector('#view input');
    const seen = new Set([location.hash]);
    for (const method of ['pushState', 'replaceState']) {
      const write = history[method];
      history[method] = function (...args) {
        seen.add(String(args[2]));
        return write.apply(this, args);
      };
    }
    for (const text of ['e', 'eu', 'eur', 'euro', 'europ', 'europe']) {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await Promise.resolve();
    }
    while (!window.__editotheque.answered) await new Promise((done) => setTimeout(done));
    return [...seen];
  });
  assert.deepEqual(addresses, ['', '#/?q=europe']);
  assert.equal(await page.evaluate(() => history.length), entries + 1);
  await context.close();
});

test('a click and a pasted query are answered within their event, a letter is not kept waiting by its answer', async () => {
  const { page, context } = await visit(shared);
  const counts = await page.evaluate(async () => {
    const shown = () => document.querySelectorAll('main h2 a').length;
    const box = () => document.querySelector('[role=checkbox]');
    const field = document.querySelector('#view input');
    const enter = (text) => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    const answered = async () => {
      while (!window.__editotheque.answered) await new Promise((done) => setTimeout(done));
    };
    const seen = { all: shown() };
    box().click();
    seen.chosen = { checked: box().getAttribute('aria-checked'), shown: shown(), place: location.hash };
    box().click();
    seen.pasted = [enter('europe'), shown(), location.hash];
    enter('');
    await answered();
    enter('z');
    seen.letter = shown();
    await answered();
    seen.later = shown();
    return seen;
  });
  assert.equal(counts.chosen.checked, 'true');
  assert.ok(counts.chosen.shown < counts.all);
  assert.match(counts.chosen.place, /^#\/\?[a-z]+=/u);
  assert.ok(counts.pasted[1] < counts.all);
  assert.equal(counts.pasted[2], '#/?q=europe');
  assert.equal(counts.letter, counts.all);
  assert.ok(counts.later < counts.all);
  await context.close();
});

test('one frame and the answers to events are measured, these with the processor slowed 4 times', async (context) => {
  const { page, context: visited } = await visit(shared, '', {}, watchWork);
  const part = (list, share) => list[Math.min(list.length - 1, Math.floor(list.length * share))]?.toFixed(1) ?? 'below 16';
  const sorted = (kind) => page.evaluate((name) => window.times[name].splice(0).sort((a, b) => a - b), kind);
  const type = async (delay) => {
    await page.getByRole('searchbox').focus();
    for (const word of ['europe', 'cyber', 'donnees']) {
      await page.keyboard.type(word, { delay });
      await page.keyboard.press('Escape');
    }
    await settled(page);
  };
  await sorted('frames');
  await page.evaluate(async () => {
    for (let step = 0; step < 40; ++step) {
      window.scrollTo(0, step * 7);
      await new Promise((done) => requestAnimationFrame(done));
    }
  });
  const frames = await sorted('frames');
  assert.ok(frames.length >= 20, 'frames were measured');
  context.diagnostic(`frame of the page's own work: median ${part(frames, 0.5)} ms, p98 ${part(frames, 0.98)} ms`);
  await sorted('longTasks');
  await type(60);
  await page.getByRole('checkbox').first().click();
  await settled(page);
  context.diagnostic(`tasks longer than 50 ms after loading, while scrolling, typing and choosing: ${(await sorted('longTasks')).length}`);
  const session = await visited.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  for (const delay of [60, 200]) {
    await sorted('events');
    await type(delay);
    const events = await sorted('events');
    context.diagnostic(`interaction to next paint, 4 times slower, a letter every ${delay} ms: median ${part(events, 0.5)} ms, p98 ${part(events, 0.98)} ms`);
  }
  await sorted('events');
  for (let step = 0; step < 3; ++step) {
    await page.locator('.entry-link').nth(step).click();
    await settled(page);
    await page.keyboard.press('j');
    await settled(page);
    await page.getByRole('link', { name: 'À propos', exact: true }).click();
    await settled(page);
    await page.locator('header a').first().click();
    await settled(page);
  }
  const clicks = await sorted('events');
  context.diagnostic(`the same, links and shortcuts: median ${part(clicks, 0.5)} ms, p98 ${part(clicks, 0.98)} ms`);
  await visited.close();
});
