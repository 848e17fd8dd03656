// A reader can send someone to the very passage.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserAndSite, goTo, open, until, visit } from '../browser.mjs';
import { lighthouse } from '../lighthouse.mjs';

const shared = browserAndSite(lighthouse);
const small = { viewport: { width: 800, height: 400 } };
const inSight = (locator) => locator.evaluate((element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
});

test('«Copier le lien vers ce passage» appears with a selection and copies an address that leads there', async () => {
  const { page, context } = await visit(shared, '#/e/brume?q=phare', small);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const button = page.getByRole('button', { name: 'Copier le lien vers ce passage' });
  assert.equal(await button.count(), 0);
  await page.locator('.article-paragraph').nth(6).click({ clickCount: 2 });
  await button.click();
  await page.getByText('Lien vers le passage copié').waitFor();
  const address = `${shared.site.url}#/e/brume?p=7`;
  await until(page, async (expected) => await navigator.clipboard.readText() === expected, address);
  await goTo(page, address);
  const passage = page.locator('.article-paragraph').nth(6);
  assert.ok(await inSight(passage));
  assert.equal(await passage.getAttribute('aria-current'), 'location');
  assert.equal(await page.locator('[aria-current=location]').count(), 1);
  assert.ok(await page.evaluate(() => window.scrollY > 200));
  await context.close();
});

test('a selection made with the keyboard counts too', async () => {
  const { page, context } = await visit(shared, '#/e/brume', small);
  await page.evaluate(() => {
    const text = document.querySelectorAll('.article-paragraph')[2].firstChild;
    getSelection().setBaseAndExtent(text, 5, text, 6);
  });
  await page.keyboard.press('Shift+ArrowRight');
  await page.getByRole('button', { name: 'Copier le lien vers ce passage' }).waitFor();
  await context.close();
});

test('a passage that is open already is reached by its address without loading anything', async () => {
  const { page, context, seen } = await visit(shared, '#/e/brume', small);
  const requests = seen.requests.length;
  await page.evaluate(() => { window.location.hash = '#/e/brume?p=9'; });
  await page.waitForFunction(() => document.querySelector('[aria-current=location]'));
  assert.ok(await inSight(page.locator('.article-paragraph').nth(8)));
  assert.deepEqual(seen.requests.slice(requests).filter((url) => !url.endsWith('icon.svg')), []);
  await context.close();
});

test('text fragments scroll to the text and mark it, in the viewer and in a document’s static page', async () => {
  const { page, context } = await open(shared.browser, small);
  for (const [address, selector] of [[`${shared.site.url}#:~:text=Corne%20de%20brume`, '.entry:last-child .entry-link'],
    [`${shared.site.url}e/brume.html#:~:text=7.%20La%20brume%20se%20l%C3%A8ve`, '[data-k="p7"]']]) {
    await page.goto('about:blank');
    await page.goto(address);
    await page.waitForFunction(() => window.scrollY > 100);
    await page.evaluate(() => window.__editotheque?.ready);
    assert.ok(await inSight(page.locator(selector)), address);
  }
  await context.close();
});
