// From document to document and from hit to hit, knowing where one is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answered, browserAndSite, plain, settled, visit } from '../browser.mjs';
import { lighthouse } from '../lighthouse.mjs';

const shared = browserAndSite(lighthouse);
const heading = async (page) => plain(await page.getByRole('heading', { level: 1 }).textContent());

test('j and k walk through the results, and the page says «2 sur 5»', async () => {
  const { page, context } = await visit(shared, '#/?q=phare', { viewport: { width: 1000, height: 500 } });
  const titles = (await page.locator('.entry-link').allTextContents()).map(plain);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await answered(page);
  assert.equal(plain(await page.evaluate(() => document.activeElement.textContent)), titles[1]);
  assert.ok(await page.evaluate(() => {
    const { top, bottom } = document.activeElement.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  }));
  await page.keyboard.press('Enter');
  await page.getByText(`2 sur ${titles.length}`).waitFor();
  await page.evaluate(() => window.scrollTo(0, 300));
  await page.keyboard.press('j');
  await answered(page);
  assert.equal(await heading(page), titles[2]);
  assert.ok(await page.getByText(`3 sur ${titles.length}`).isVisible());
  assert.ok(await page.evaluate(() => document.activeElement.matches('h1') && window.scrollY < 50), 'read from the beginning');
  await page.keyboard.press('k');
  await answered(page);
  assert.equal(await heading(page), titles[1]);
  for (const name of ['Suivant', 'Précédent']) await page.getByRole('link', { name: new RegExp(`^${name}`) }).waitFor();
  await page.goBack();
  await answered(page);
  assert.equal(await heading(page), titles[2]);
  await context.close();
});

test('n and p lead to each hit of the document, which is shown, in sight and counted', async () => {
  const { page, context } = await visit(shared, '#/e/fanal?q=phare', { viewport: { width: 800, height: 400 } });
  const count = await page.locator('article mark').count();
  assert.ok(count > 2);
  await page.getByText(`${count} occurrences`).waitFor();
  const current = () => page.evaluate(() => {
    const marks = [...document.querySelectorAll('article mark')];
    const shown = document.querySelectorAll('mark[aria-current]');
    const { top, bottom } = shown[0].getBoundingClientRect();
    return [shown.length, marks.indexOf(shown[0]) + 1, top >= 0 && bottom <= innerHeight];
  });
  for (const hit of [...Array(count).keys(), 0]) {
    await page.keyboard.press('n');
    await answered(page);
    assert.deepEqual(await current(), [1, hit + 1, true]);
    assert.equal(plain(await page.getByRole('group', { name: 'Occurrences' }).getByRole('status').textContent()), `${hit + 1} sur ${count}`);
  }
  await page.keyboard.press('p');
  await answered(page);
  assert.deepEqual(await current(), [1, count, true]);
  await page.getByRole('button', { name: 'Occurrence suivante' }).click();
  await answered(page);
  assert.deepEqual(await current(), [1, 1, true]);
  assert.equal(await page.evaluate(() => history.state.editotheque), 1);
  await context.close();
});

test('the hit that one went to is painted differently from the others', async () => {
  const { page, context } = await visit(shared, '#/e/fanal?q=phare', { viewport: { width: 800, height: 500 } });
  const mark = page.locator('article mark').first();
  await mark.scrollIntoViewIfNeeded();
  await settled(page);
  const clip = await mark.boundingBox();
  const before = await page.screenshot({ clip });
  await page.keyboard.press('n');
  await settled(page);
  const after = await page.screenshot({ clip: await mark.boundingBox() });
  assert.equal(before.equals(after), false);
  await context.close();
});
