// After each of 500 random actions the browser's accessibility tree equals the model's view.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answered, browserAndSite, corpus, visit } from '../browser.mjs';
import { accessibilityLines, accessibilitySession, expectedLines, watchScreens } from '../view_tree.mjs';

const actions = 500;
// A small archive: the same screens, read quickly.
const documents = corpus().documents.filter((_, index) => index % 8 === 2);
const shared = browserAndSite({ archive: corpus().archive, documents });

/** A repeatable source of chance: mulberry32. */
function chance(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const words = ['europe', 'e', 'souverainete', '"intelligence artificielle"', 'introuvable', '', '-cyber', 'donn'];
const keys = ['j', 'k', 'n', 'p', '?', '/', 'Escape', 'Tab', 'PageDown', 'Home'];

/** One thing that a visitor may do; resolves to what it was. */
async function act(page, pick) {
  const kind = pick(10);
  if (kind === 0) {
    const word = words[pick(words.length)];
    await page.locator('#view input').fill(word);
    return `typed ${word}`;
  }
  if (kind === 1) {
    const key = keys[pick(keys.length)];
    await page.keyboard.press(key);
    return `pressed ${key}`;
  }
  if (kind === 2) return travel(page, pick(2) === 0 ? 'back' : 'forward');
  return page.evaluate((number) => {
    const targets = [...document.querySelectorAll('#view :is(a[href^="#"], button:enabled)')].filter((element) => element.checkVisibility());
    const target = targets[number % targets.length];
    target.click();
    return new Promise((done) => setTimeout(() => done(`clicked ${target.textContent}`)));  // after a hashchange
  }, pick(1_000_000));
}

/** Resolves once the entry is there, or is known not to be: the browser then stays where it is. */
function travel(page, way) {
  return page.evaluate(async (direction) => {
    const { navigation } = window;
    if (direction === 'back' ? !navigation.canGoBack || navigation.currentEntry.index <= 1 : !navigation.canGoForward) return `no ${direction}`;
    await navigation[direction]().finished;
    await new Promise((done) => setTimeout(done));
    return direction;
  }, way);
}

async function actAtRandom(seed) {
  const { page, context, seen } = await visit(shared, '', { viewport: { width: 420, height: 320 } }, watchScreens);
  const session = await accessibilitySession(page);
  const pick = chance(seed);
  const log = [];
  for (let step = 0; step < actions; ++step) {
    log.push(await act(page, pick));
    await answered(page);
    const expected = await expectedLines(page);
    assert.deepEqual(await accessibilityLines(session), expected, `after ${log.slice(-5).join(', ')}`);
  }
  assert.ok(new Set(log).size > 40, 'the actions are of many kinds');
  assert.deepEqual(seen.errors, []);
  await context.close();
}

test(`${actions} random actions never leave the tree stale`, { concurrency: 3 }, async (context) => {
  await Promise.all([1, 2, 3].map((seed) => context.test(`seed ${seed}`, () => actAtRandom(seed))));
});
