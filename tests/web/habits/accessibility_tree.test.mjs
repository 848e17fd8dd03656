// The accessibility tree is there by default and equals the view tree.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserAndSite, corpus, goTo, plain, visit } from '../browser.mjs';
import { accessibilityLines, accessibilitySession, expectedLines, watchScreens } from '../view_tree.mjs';

const archive = corpus();
const shared = browserAndSite();
const screens = ['', '#/?q=europe', '#/?q=introuvable', '#/?theme=Europe&from=2025-03', '#/about', '#/e/nowhere',
  `#/e/${archive.documents[7].id}?q=de`];

function checkLandmarks(lines, fragment) {
  const words = lines.map((line) => line.trim());
  assert.equal(words.filter((line) => /^heading .* level 1$/.test(line)).length, 1, `heading of level 1 at ${fragment}`);
  for (const landmark of ['banner', 'search', 'main', 'contentinfo']) {
    assert.equal(words.filter((line) => line === `${landmark} ""`).length, 1, `${landmark} at ${fragment}`);
  }
  assert.equal(words.filter((line) => line.startsWith('searchbox "Rechercher"')).length, 1);
}

for (const viewport of [{ width: 1440, height: 900 }, { width: 360, height: 740 }]) {
  test(`every screen tells screen readers what the view says, ${viewport.width} px wide`, async () => {
    const { page, context } = await visit(shared, '', { viewport }, watchScreens);
    const session = await accessibilitySession(page);
    for (const fragment of screens) {
      await goTo(page, shared.site.url + fragment);
      const expected = await expectedLines(page);
      assert.ok(expected.length > 20, `${expected.length} lines`);
      const actual = await accessibilityLines(session);
      assert.deepEqual(actual, expected, fragment);
      checkLandmarks(actual, fragment);
    }
    await context.close();
  });
}

test('N documents are N links in a list in main, each named by its title', async () => {
  const { page, context } = await visit(shared);
  const lines = await accessibilityLines(await accessibilitySession(page));
  const begins = (line, role) => line.trimStart().startsWith(role);
  const main = lines.slice(lines.findIndex((line) => begins(line, 'main')), lines.findIndex((line) => begins(line, 'contentinfo')));
  const titles = main.filter((line, at) => begins(line, 'link') && begins(main[at - 1], 'heading') && begins(main[at - 2], 'listitem'));
  assert.deepEqual(titles.map((line) => JSON.parse(line.trim().slice(5))), archive.documents.map(({ title }) => plain(title)));
  await context.close();
});
