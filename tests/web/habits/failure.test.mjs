// Failure: where WebAssembly is blocked the page works as HTML, with a quiet notice.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserAndSite, corpus, open, plain } from '../browser.mjs';

const archive = corpus();
const shared = browserAndSite();
const ways = {
  'the core is blocked': (page) => page.route('**/*.wasm', (route) => route.abort()),
  'the core is broken': (page) => page.route('**/*.wasm', (route) => route.fulfill({ contentType: 'application/wasm', body: 'no' })),
  'WebAssembly is switched off': (page) => page.addInitScript(() => { delete window.WebAssembly; }),
  'the script is blocked': (page) => page.route('**/app.*.js', (route) => route.abort()),
};

for (const [what, break_] of Object.entries(ways)) {
  test(`where ${what} every text stays within reach, without a dialog`, async () => {
    const { page, context } = await open(shared.browser);
    const dialogs = [];
    page.on('dialog', (dialog) => dialogs.push(dialog.message()));
    await break_(page);
    await page.goto(shared.site.url);
    await page.locator('main h2 a').first().waitFor({ state: 'visible' });
    for (const index of [0, 7, archive.documents.length - 1]) {
      await page.locator('main h2 a').nth(index).click();
      await page.waitForURL('**/e/*.html');
      assert.equal(plain(await page.getByRole('heading', { level: 1 }).textContent()), plain(archive.documents[index].title));
      assert.ok(plain(await page.locator('main').innerText()).includes(plain(archive.documents[index].summary)));
      await page.goBack();
    }
    assert.deepEqual(dialogs, []);
    await context.close();
  });
}

for (const [locale, text] of [['fr', 'La recherche n’a pas pu démarrer'], ['en', 'Search could not start']]) {
  test(`the notice is quiet, in ${locale}, and nothing is offered that cannot answer`, async () => {
    const { page, context } = await open(shared.browser);
    await page.route('**/*.wasm', (route) => route.abort());
    await page.route(shared.site.url, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replace('<html lang="fr">', `<html lang="${locale}">`) });
    });
    await page.goto(shared.site.url);
    const notice = page.getByRole('status').locator('[data-notice]:visible');
    await notice.waitFor();
    assert.ok((await notice.innerText()).startsWith(text), 'one notice, in the language of the page');
    for (const role of ['searchbox', 'button', 'checkbox']) assert.equal(await page.getByRole(role).count(), 0, role);
    const [below, top] = await page.evaluate(() => ['#notices', '#view'].map((part) => document.querySelector(part).getBoundingClientRect().height));
    assert.ok(below < 200 && top > 1000, 'a line, not a screen');
    await context.close();
  });
}

test('where the script is blocked, the address of a document is no empty page', async () => {
  const { page, context } = await open(shared.browser);
  await page.route('**/app.*.js', (route) => route.abort());
  await page.goto(`${shared.site.url}#/e/${archive.documents[2].id}`);
  await page.locator('main h2 a').first().waitFor({ state: 'visible' });
  await context.close();
});
