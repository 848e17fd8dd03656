import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answered, browserAndSite, corpus, open, ready } from './browser.mjs';

const archive = corpus();
const shared = browserAndSite();

test('nothing is asked of another origin and nothing goes wrong', async () => {
  const { page, context, seen } = await open(shared.browser);
  await page.goto(shared.site.url);
  await ready(page);
  await page.getByRole('searchbox').fill('europe');
  await page.getByRole('link', { name: archive.documents[10].title }).click();
  await ready(page);
  assert.ok(seen.requests.length >= 5);
  const origin = new URL(shared.site.url).origin;
  assert.deepEqual(seen.requests.filter((url) => !/^(data|blob):/.test(url) && new URL(url).origin !== origin), []);
  assert.deepEqual(seen.errors, []);
  await context.close();
});

test('filters are checkboxes named with value and count, and narrow the list', async () => {
  const { page, context } = await open(shared.browser);
  await page.goto(shared.site.url);
  await ready(page);
  const theme = archive.documents[0].themes[0];
  const expected = archive.documents.filter((document) => document.themes.includes(theme));
  const box = page.getByRole('checkbox', { name: `${theme} (${expected.length})` });
  await box.click();
  await answered(page);
  assert.equal(await box.getAttribute('aria-checked'), 'true');
  assert.equal(await page.locator('main h2 a').count(), expected.length);
  assert.match(page.url(), /#\/\?theme=/);
  await page.goBack();
  await answered(page);
  assert.equal(await page.locator('main h2 a').count(), archive.documents.length);
  await context.close();
});

test('English is complete: no French is left in the interface', async () => {
  const { page, context } = await open(shared.browser, { locale: 'en-GB' });
  await page.goto(shared.site.url);
  await ready(page);
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
  await page.getByRole('searchbox', { name: 'Search' }).waitFor();
  await page.getByRole('button', { name: 'Text version' }).waitFor();
  await page.getByRole('button', { name: 'Français' }).click();
  await page.getByRole('searchbox', { name: 'Rechercher' }).waitFor();
  await page.reload();
  await ready(page);
  await page.getByRole('searchbox', { name: 'Rechercher' }).waitFor();
  await context.close();
});
