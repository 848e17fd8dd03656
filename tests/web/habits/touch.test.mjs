// Fingers: a swipe leads to the neighbouring document, scrolling keeps its inertia, and targets are large enough.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserAndSite, goTo, settled, visit } from '../browser.mjs';
import { lighthouse } from '../lighthouse.mjs';

// A desktop browser's own gesture for touch screens would go back from anywhere; phones have theirs at the edges.
const shared = browserAndSite(lighthouse, ['--disable-features=OverscrollHistoryNavigation']);
const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };
const heading = (page) => page.getByRole('heading', { level: 1 }).textContent();

/** A finger from one place to another. */
async function stroke(session, [fromX, fromY], [toX, toY]) {
  const touch = (type, x, y) => session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
  await touch('touchStart', fromX, fromY);
  for (let step = 1; step <= 6; ++step) await touch('touchMove', fromX + ((toX - fromX) * step) / 6, fromY + ((toY - fromY) * step) / 6);
  await touch('touchEnd');
}

test('a swipe leads to the next and the previous document within the results, and not beyond', async () => {
  const { page, context } = await visit(shared, '#/?theme=Phare', phone);
  const session = await context.newCDPSession(page);
  await page.locator('.entry-link').first().tap();
  await page.getByText('1 sur 2').waitFor();
  const [first, second] = ['Le fanal', 'Corne de brume'];
  await stroke(session, [280, 400], [90, 410]);
  await page.getByText('2 sur 2').waitFor();
  assert.ok((await heading(page)).startsWith(second));
  assert.equal(await page.evaluate(() => window.scrollY), 0);
  await stroke(session, [280, 400], [90, 410]);
  await settled(page);
  assert.ok((await heading(page)).startsWith(second), 'the last one stays');
  await stroke(session, [90, 400], [280, 410]);
  await page.getByText('1 sur 2').waitFor();
  assert.ok((await heading(page)).startsWith(first));
  await page.goBack();
  await page.getByText('2 sur 2').waitFor();
  await context.close();
});

test('what is no swipe over a document leads nowhere: down, askew, short, from the edge, in the list', async () => {
  const { page, context } = await visit(shared, '#/e/maree', phone);
  const session = await context.newCDPSession(page);
  for (const [from, to] of [[[200, 500], [190, 200]], [[280, 300], [120, 420]], [[200, 400], [150, 400]], [[8, 400], [200, 400]], [[352, 400], [150, 400]]]) {
    await stroke(session, from, to);
    await settled(page);
    assert.equal(await heading(page), 'Grande marée', `${from} to ${to}`);
  }
  await goTo(page, shared.site.url);
  await stroke(session, [280, 400], [90, 410]);
  await settled(page);
  assert.equal(await heading(page), 'Billets du phare');
  await context.close();
});

test('scrolling is the browser’s: every listener is passive, nothing sets touch-action, and a finger scrolls', async () => {
  const { page, context } = await visit(shared, '#/e/brume', phone, (fresh) => fresh.addInitScript(() => {
    window.blocking = [];
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      const ours = !new Error().stack.includes('InjectedScript');  // not the test's own
      if (ours && /^(touch|wheel|pointermove|mousewheel|scroll$)/.test(type) && !options?.passive) window.blocking.push(type);
      return addEventListener.call(this, type, listener, options);
    };
  }));
  assert.deepEqual(await page.evaluate(() => window.blocking), []);
  const actions = await page.evaluate(() => [...new Set([...document.querySelectorAll('*')].map((element) => getComputedStyle(element).touchAction))]);
  assert.deepEqual(actions.filter((action) => !['auto', 'manipulation'].includes(action)), []);
  const session = await context.newCDPSession(page);
  await stroke(session, [180, 560], [180, 160]);
  await page.waitForFunction(() => window.scrollY > 200);
  await context.close();
});

test('every target of a finger is 24 px or larger, and what stands alone 40 or more high', async () => {
  const { page, context } = await visit(shared, '', phone);
  await page.locator('[data-k="panel-toggle"]').tap();
  for (const fragment of ['#/?q=brume&theme=Météo', '#/e/brume?q=phare', '#/about']) {
    await page.evaluate((hash) => { window.location.hash = hash; }, fragment);
    await settled(page);
    const targets = await page.evaluate(() => [...document.querySelectorAll('#view :is(a, button, input)')].filter((element) => element.checkVisibility())
      .map((element) => ({ key: element.dataset.k, kind: element.className, ...element.getBoundingClientRect().toJSON() })));
    assert.ok(targets.length > 8);
    for (const { key, width, height } of targets) assert.ok(width >= 24 && height >= 24, `${key}: ${width} x ${height}`);
    const alone = targets.filter(({ kind }) => /^(tool|sort-choice|facet-value|action-button|active-filter|panel-toggle|hit-step|search-input|search-clear)$/.test(kind));
    for (const { key, height } of alone) assert.ok(height >= 40, `${key}: ${height} high`);
  }
  await context.close();
});
