// A page that nobody touches does nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserAndSite, visit } from '../browser.mjs';
import { lighthouse } from '../lighthouse.mjs';

const shared = browserAndSite(lighthouse);

/** Counts what the page draws, the frames it asks for and the timers it sets. */
const countWork = (page) => page.addInitScript(() => {
  window.work = { draws: 0, frames: 0, timers: 0 };
  const count = (target, name, kind) => {
    const original = target[name];
    target[name] = function (...args) {
      window.work[kind] += 1;
      return original.apply(this, args);
    };
  };
  count(window, 'requestAnimationFrame', 'frames');
  count(window, 'setInterval', 'timers');
  for (const name of ['drawElements', 'drawArrays', 'clear', 'texSubImage2D']) count(WebGL2RenderingContext.prototype, name, 'draws');
});
const work = (page) => page.evaluate(() => ({ ...window.work }));

test('in 5 idle seconds: 0 draws, 0 animation frames, with the caret in the field and a hit shown', async () => {
  const pages = await Promise.all([['', true], ['#/e/brume?q=phare', false]].map(async ([fragment, inField]) => {
    const { page, context } = await visit(shared, fragment, {}, countWork);
    if (inField) await page.getByRole('searchbox').focus();
    else await page.keyboard.press('n');
    await page.waitForTimeout(1000);
    return { page, context, before: await work(page) };
  }));
  await pages[0].page.waitForTimeout(5000);
  for (const { page, context, before } of pages) {
    assert.ok(before.draws > 0 && before.frames > 0, 'the counters count');
    assert.equal(before.timers, 0);
    assert.deepEqual(await work(page), before);
    await context.close();
  }
});

test('a hidden tab draws nothing, whatever happens to it, and is right when it comes back', async () => {
  const { page, context } = await visit(shared, '', {}, countWork);
  await page.evaluate(() => {
    // As a tab in the background: hidden, and the browser runs no animation frame.
    window.held = [];
    window.usualFrames = window.requestAnimationFrame;
    window.requestAnimationFrame = (callback) => window.held.push(callback);
    Object.defineProperty(document, 'visibilityState', { get: () => window.visibility, configurable: true });
    Object.defineProperty(document, 'hidden', { get: () => window.visibility === 'hidden', configurable: true });
    window.visibility = 'hidden';
    document.dispatchEvent(new Event('visibilitychange'));
  });
  const before = await work(page);
  await page.evaluate(() => {
    window.location.hash = '#/e/brume';
    window.dispatchEvent(new Event('resize'));
  });
  await page.waitForFunction(() => document.title.startsWith('La brume'));
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.evaluate(() => window.scrollTo(0, 150));
  await page.waitForTimeout(500);
  assert.deepEqual(await work(page), before);
  const requested = await page.evaluate(() => window.held.length);
  assert.ok(requested <= 1, `${requested} frames were asked for`);
  await page.evaluate(() => {
    window.requestAnimationFrame = window.usualFrames;
    window.visibility = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    for (const callback of window.held) requestAnimationFrame(callback);
  });
  await page.waitForFunction((draws) => window.work.draws > draws, before.draws);
  await context.close();
});
