// Lines break as French wants, at every width, and every character has its glyph.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserAndSite, corpus, open, goTo, settled, visit } from '../browser.mjs';
import { lighthouse } from '../lighthouse.mjs';

const archive = corpus();
const shared = browserAndSite(lighthouse);
const built = browserAndSite();

/** Every line of every paragraph and title on the screen, as the browser broke it. */
const linesOf = (page) => page.evaluate(() => [...document.querySelectorAll('main :is(h1, h2, p, dd)')].flatMap((block) => {
  const range = new Range();
  const lines = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let bottom = -1;
  while (walker.nextNode()) {
    const { data } = walker.currentNode;
    for (let at = 0; at < data.length; at += 1) {
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + 1);
      const rect = [...range.getClientRects()].at(-1);  // the hyphen of a broken word counts to the letter that follows it
      if (rect && rect.width > 0 && (rect.top > bottom - 2 || lines.length === 0)) {
        bottom = rect.bottom;
        lines.push('');
      }
      if (lines.length > 0) lines[lines.length - 1] += data[at];
    }
  }
  return lines;
}));

const widths = [320, 347, 371, 402, 455, 533, 611, 680, 760, 900];

test('no line begins with ; : ! ? » % or €, and none ends with «, at any width', async () => {
  const { page, context } = await visit(shared, '#/e/brume');
  let lines = 0;
  for (const fragment of ['#/e/brume', '#/e/corne', '#/']) {
    await page.evaluate((hash) => { window.location.hash = hash; }, fragment);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 700 });
      const found = await linesOf(page);
      assert.deepEqual(found.filter((line) => /^\s*[;:!?»%€]/u.test(line) || /«\s*$/u.test(line)), [], `${fragment} at ${width} px`);
      lines += found.length;
    }
  }
  assert.ok(lines > 1000, `${lines} lines`);
  await context.close();
});

test('the archive of this site breaks as well', async () => {
  const { page, context } = await visit(built);
  for (const width of [320, 371, 455, 611, 1440]) {
    await page.setViewportSize({ width, height: 700 });
    assert.deepEqual((await linesOf(page)).filter((line) => /^\s*[;:!?»%€]/u.test(line) || /«\s*$/u.test(line)), [], `${width} px`);
  }
  await context.close();
});

test('lines break after hyphens, and at soft hyphens, which are painted as hyphens there and nowhere else', async () => {
  const painted = [];
  const { page, context } = await visit(shared, '', { viewport: { width: 250, height: 900 } }, async (fresh) => {
    await fresh.exposeFunction('notePainted', (text) => painted.push(text));
    await fresh.addInitScript(() => {
      const { fillText } = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
        window.notePainted(text);
        return fillText.call(this, text, ...rest);
      };
    });
  });
  await goTo(page, `${shared.site.url}#/e/brume`);
  for (const key of ['p4', 'p5']) {
    await page.locator(`[data-k="${key}"]`).scrollIntoViewIfNeeded();
    await settled(page);
  }
  const lines = await linesOf(page);
  assert.ok(lines.some((line) => /\p{L}-$/u.test(line)), 'a line ends with a hyphen');
  const soft = lines.filter((line) => line.endsWith('\u00ad'));
  assert.ok(soft.length >= 1, 'lines break at soft hyphens');
  for (const line of soft) assert.ok(painted.includes(line.replace(/\u00ad$/, '-').replace(/\u00ad/g, '')), line);
  assert.deepEqual(painted.filter((text) => text.includes('\u00ad')), []);
  await context.close();
});

test('no character of the archive lacks a glyph, and what emoji the machine has are painted in colour', async () => {
  const { page, context } = await open(shared.browser);
  await goTo(page, shared.site.url);
  const characters = [...new Set(JSON.stringify(archive) + lighthouse.documents[0].summary)].filter((character) => character.trim() !== '');
  const lacking = await page.evaluate((list) => {
    const context2d = new OffscreenCanvas(64, 64).getContext('2d', { willReadFrequently: true });
    const pixels = (text, font) => {
      context2d.clearRect(0, 0, 64, 64);
      context2d.font = font;
      context2d.fillText(text, 8, 48);
      return context2d.getImageData(0, 0, 64, 64).data.join();
    };
    return ['40px Newsreader', '40px "Instrument Sans"'].flatMap((font) => {
      const missing = pixels('\u{10FFFD}', font);
      return list.filter((character) => pixels(character, font) === missing).map((character) => `${character} in ${font}`);
    });
  }, characters);
  assert.ok(characters.length > 70);
  assert.deepEqual(lacking, []);
  await context.close();
});

test('clusters are painted whole: flags, families, hearts and right-to-left words', async () => {
  const { page, context } = await open(shared.browser, { viewport: { width: 1200, height: 900 } });
  await page.addInitScript(() => {
    window.painted = [];
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
      window.painted.push(text);
      return fillText.call(this, text, ...rest);
    };
  });
  await page.goto(`${shared.site.url}#/e/brume`);
  await page.evaluate(() => window.__editotheque.ready);
  await page.locator('[data-k="p6"]').scrollIntoViewIfNeeded();
  await settled(page);
  const painted = (await page.evaluate(() => window.painted)).join('\n');
  for (const cluster of ['🇫🇷', '👩‍👩‍👧', '❤️', 'שלום', 'مرحبا']) assert.ok(painted.includes(cluster), cluster);
  await context.close();
});
