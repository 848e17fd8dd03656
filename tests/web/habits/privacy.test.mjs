// Nothing leaves the machine, and the visitor is told so.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserAndSite, open, ready, until } from '../browser.mjs';

const shared = browserAndSite();

for (const [locale, link, told] of [
  ['fr-FR', 'À propos', 'Rien de ce que vous tapez ne quitte votre appareil'],
  ['en-GB', 'About', 'Nothing that you type leaves your device'],
]) {
  test(`the page about the archive says so, ${locale}`, async () => {
    const { page, context } = await open(shared.browser, { locale });
    await page.goto(shared.site.url);
    await ready(page);
    await page.getByRole('link', { name: link }).click();
    await page.getByText(told).waitFor();
    await context.close();
  });
}

test('a visit with searches asks nobody for anything, once it is loaded', async () => {
  const { page, context } = await open(shared.browser);
  await page.goto(shared.site.url);
  await ready(page);
  await until(page, async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated');
  const asked = [];
  shared.site.server.on('request', ({ url }) => asked.push(url));
  await page.getByRole('searchbox').pressSequentially('cloud');
  await page.locator('main mark').first().waitFor();
  await page.locator('main h2 a').first().click();
  await page.getByRole('article').waitFor();
  await page.goBack();
  await page.waitForTimeout(500);
  assert.deepEqual(asked, []);
  assert.deepEqual(await context.cookies(), []);
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  assert.doesNotMatch(stored, /cloud/);
  await context.close();
});
