import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessibilityTree, browserAndSite, corpus, open, ready } from './browser.mjs';

const archive = corpus();
const shared = browserAndSite();

test('the list is a list of links named by the titles, in main', async () => {
  const { page, context } = await open(shared.browser);
  await page.goto(shared.site.url);
  await ready(page);
  const tree = await accessibilityTree(page);
  const links = tree.filter((node) => node.role === 'link' && node.ancestors.includes('heading') && node.ancestors.includes('main'));
  assert.deepEqual(links.map((link) => link.name), archive.documents.map((document) => document.title));
  for (const link of links) assert.ok(link.ancestors.includes('list'), link.name);
  await context.close();
});

test('a page has one level-1 heading and the four landmarks', async () => {
  const { page, context } = await open(shared.browser);
  for (const fragment of ['', `#/e/${archive.documents[3].id}`, '#/about']) {
    await page.goto('about:blank');
    await page.goto(shared.site.url + fragment);
    await ready(page);
    const tree = await accessibilityTree(page);
    const headings = tree.filter((node) => node.role === 'heading' && node.properties.level === 1);
    assert.equal(headings.length, 1, fragment);
    for (const role of ['banner', 'search', 'main', 'contentinfo']) {
      assert.equal(tree.filter((node) => node.role === role).length, 1, `${role} at ${fragment}`);
    }
    const field = tree.filter((node) => node.role === 'searchbox');
    assert.deepEqual(field.map((node) => node.name), ['Rechercher']);
  }
  await context.close();
});

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

test('an idle page draws nothing and asks for no animation frame', async () => {
  const { page, context } = await open(shared.browser);
  await page.addInitScript(() => {
    window.animationFrames = 0;
    const request = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) => {
      window.animationFrames += 1;
      return request(callback);
    };
    window.drawCalls = 0;
    for (const name of ['drawElements', 'drawArrays', 'clear']) {
      const draw = WebGL2RenderingContext.prototype[name];
      WebGL2RenderingContext.prototype[name] = function (...args) {
        window.drawCalls += 1;
        return draw.apply(this, args);
      };
    }
  });
  await page.goto(shared.site.url);
  await ready(page);
  await page.getByRole('searchbox').focus();
  await page.waitForTimeout(1000);
  const start = await page.evaluate(() => [window.drawCalls, window.animationFrames]);
  assert.ok(start[0] > 0, 'the canvas was painted');
  await page.waitForTimeout(5000);
  assert.deepEqual(await page.evaluate(() => [window.drawCalls, window.animationFrames]), start);
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
  assert.equal(await box.getAttribute('aria-checked'), 'true');
  assert.equal(await page.locator('main h2 a').count(), expected.length);
  assert.match(page.url(), /#\/\?theme=/);
  await page.goBack();
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
