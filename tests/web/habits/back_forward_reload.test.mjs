// Back, Forward and reload bring everything back, and no entry is there twice.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserAndSite, corpus, ready, settled, visit } from '../browser.mjs';

const archive = corpus();
const shared = browserAndSite();
const theme = archive.documents[1].themes[0];

/** All that a visitor would miss. */
const place = (page) => page.evaluate(() => ({
  address: location.href,
  title: document.title,
  query: document.querySelector('#view input').value,
  chosen: [...document.querySelectorAll('[aria-checked=true]')].map((box) => box.textContent),
  heading: document.querySelector('h1').textContent,
  entries: [...document.querySelectorAll('main h2 a')].map((link) => link.textContent),
  focus: document.activeElement.dataset.k ?? '',
  scroll: Math.round(window.scrollY),
}));

function assertSamePlace(actual, expected, where) {
  assert.ok(Math.abs(actual.scroll - expected.scroll) <= 2, `${where}: scrolled to ${actual.scroll}, not ${expected.scroll}`);
  assert.deepEqual({ ...actual, scroll: 0 }, { ...expected, scroll: 0 }, where);
}

/** Scrolls, and waits until the entry knows. */
async function scrollTo(page, y) {
  await page.evaluate((top) => window.scrollTo(0, top), y);
  await page.waitForFunction((top) => history.state?.y === top, y);
}

/** Walks to five places, each with its scroll and focus. */
async function walk(page) {
  const places = [];
  const remember = async () => {
    await settled(page);
    places.push(await place(page));
  };
  await scrollTo(page, 700);
  await remember();
  await page.getByRole('checkbox', { name: new RegExp(theme) }).evaluate((box) => box.click());  // without scrolling to it
  await page.getByRole('searchbox').focus();
  await scrollTo(page, 90);
  await remember();
  await page.getByRole('searchbox').fill('souverainete');
  await scrollTo(page, 60);
  await remember();
  await page.locator('main h2 a').nth(2).evaluate((link) => link.click());
  await page.getByRole('article').waitFor();
  await scrollTo(page, 200);
  await remember();
  await page.keyboard.press('j');
  await settled(page);
  await remember();
  return places;
}

test('Back and Forward bring back query, filters, document, scroll, focus and title', async () => {
  const { page, context } = await visit(shared, '', { viewport: { width: 1200, height: 500 } });
  const entries = await page.evaluate(() => history.length);
  const places = await walk(page);
  assert.equal(new Set(places.map(({ address }) => address)).size, 5);
  assert.equal(await page.evaluate(() => history.length), entries + 4, 'one entry for each place');
  for (const index of [3, 2, 1, 0, 1, 2, 3, 4]) {
    const now = await page.evaluate(() => location.href);
    await (places.findIndex(({ address }) => address === now) > index ? page.goBack() : page.goForward());
    await settled(page);
    assertSamePlace(await place(page), places[index], `place ${index}`);
  }
  await context.close();
});

test('a reload comes back to the same place, from every place, and so does leaving the site', async () => {
  const { page, context } = await visit(shared, '', { viewport: { width: 1200, height: 500 } });
  const places = await walk(page);
  for (let index = 4; index >= 0; --index) {
    const before = await page.evaluate(() => history.length);
    await page.reload();
    await ready(page);
    assertSamePlace(await place(page), places[index], `place ${index}, reloaded`);
    assert.equal(await page.evaluate(() => history.length), before);
    if (index > 0) await page.goBack();
    await settled(page);
  }
  await page.goto('about:blank');
  await page.goBack();
  await ready(page);
  assertSamePlace(await place(page), places[0], 'after another site');
  await context.close();
});

test('the same link twice, a letter more and a preference make no further entry', async () => {
  const { page, context } = await visit(shared, '#/about');
  const length = () => page.evaluate(() => history.length);
  const entries = await length();
  await page.getByRole('link', { name: 'À propos', exact: true }).click();
  await page.getByRole('button', { name: 'Thème auto' }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Normal text' }).click();
  assert.equal(await length(), entries);
  await page.getByRole('searchbox').pressSequentially('europe');
  await settled(page);
  assert.equal(await length(), entries + 1);
  await page.goBack();
  await page.waitForFunction(() => location.hash === '#/about');
  await context.close();
});

test('a link followed in the moment after typing leaves the query behind it', async () => {
  const { page, context } = await visit(shared);
  const entries = await page.evaluate(() => history.length);
  await page.evaluate(() => {
    const field = document.querySelector('#view input');
    field.focus();
    field.value = 'souverainete';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    document.querySelector('main h2 a').click();  // of the list that is not narrowed yet
  });
  await page.getByRole('article').waitFor();
  await settled(page);
  assert.equal(await page.evaluate(() => history.length), entries + 2);
  await page.goBack();
  await settled(page);
  assert.equal(await page.getByRole('searchbox').inputValue(), 'souverainete');
  assert.match(page.url(), /q=souverainete$/);
  await context.close();
});
