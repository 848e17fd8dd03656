// What is copied can be pasted: as text, and as HTML with the link.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { browserAndSite, corpus, dist, goTo, open, plain } from '../browser.mjs';

const archive = corpus();
const shared = browserAndSite();
const document = archive.documents.find(({ summary }) => /[?;:]/.test(summary));
const places = { 'http://': () => shared.site.url, 'file://': () => pathToFileURL(join(dist, 'editotheque.html')).href };

/** What another program gets of the clipboard once its text is `wanted`: writing to it takes a while. */
async function pasted(page, wanted) {
  for (let tries = 0; ; ++tries) {
    const content = await paste(page);
    if (wanted(content.text) || tries === 20) return content;
  }
}

/** What another program would get of the clipboard now, through a real paste. */
async function paste(page) {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'paste-here';
    document.body.append(field);
    field.focus();
    field.addEventListener('paste', (event) => {
      event.preventDefault();
      window.pasted = { text: event.clipboardData.getData('text/plain'), html: event.clipboardData.getData('text/html') };
    });
  });
  await page.keyboard.press('Control+v');
  await page.waitForFunction(() => window.pasted);
  return page.evaluate(() => {
    document.getElementById('paste-here').remove();
    const { pasted } = window;
    delete window.pasted;
    return pasted;
  });
}

for (const [scheme, address] of Object.entries(places)) {
  test(`Ctrl+C on a passage gives its text and HTML with the link, over ${scheme}`, async () => {
    const { page, context } = await open(shared.browser);
    await goTo(page, `${address()}#/e/${document.id}`);
    const selected = await page.evaluate(() => {
      const paragraph = window.document.querySelector('.article-summary');
      getSelection().setBaseAndExtent(paragraph.firstChild, 4, paragraph.firstChild, paragraph.firstChild.data.length - 3);
      return String(getSelection());
    });
    assert.match(selected, /[\u00a0\u202f][?;:]/, 'a passage with a no-break space');
    await page.keyboard.press('Control+c');
    const { text, html } = await paste(page);
    assert.equal(text, selected);
    assert.ok(html.includes('<blockquote'), html);
    assert.ok(html.replace(/&nbsp;/g, '\u00a0').includes(selected));
    assert.ok(html.includes(`<a href="${address()}#/e/${document.id}">${document.title.replace(/&/g, '&amp;')}`), html);
    assert.doesNotMatch(html, /class=|data-k|style=/);
    await context.close();
  });

  test(`the copying buttons give the address, the reference and the passage, over ${scheme}`, async () => {
    const { page, context } = await open(shared.browser);
    await goTo(page, `${address()}#/e/${document.id}?q=de`);
    const link = `${address()}#/e/${document.id}`;
    await page.getByRole('button', { name: 'Copier le lien', exact: true }).click();
    await page.getByText('Lien copié').waitFor();
    const { text, html } = await pasted(page, (content) => content === link);
    assert.equal(text, link);
    assert.match(html, /<a href="[^"]+">/);
    await page.getByRole('button', { name: 'Copier la référence' }).click();
    const reference = await pasted(page, (content) => content !== link);
    assert.ok(plain(reference.text).includes(plain(document.title)) && reference.text.endsWith(link), reference.text);
    await page.locator('#view .article-summary').click({ clickCount: 3 });
    await page.getByRole('button', { name: 'Copier le lien vers ce passage' }).click();
    const passage = await pasted(page, (content) => content !== reference.text);
    assert.equal(passage.text, `${link}?p=1`);
    await context.close();
  });
}

test('what is copied from the list keeps its no-break spaces too', async () => {
  const { page, context } = await open(shared.browser);
  await goTo(page, shared.site.url);
  await page.locator('.entry-summary', { hasText: '\u202f?' }).first().click({ clickCount: 3 });
  const selected = await page.evaluate(() => String(getSelection()));
  await page.keyboard.press('Control+c');
  const { text } = await paste(page);
  assert.match(text, /\u202f\?/);
  assert.equal(text, selected);
  await context.close();
});
