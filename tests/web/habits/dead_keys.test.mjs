// Accents, dead keys and input methods reach the field and the core as they were meant, once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserAndSite, settled, visit } from '../browser.mjs';
import { lighthouse } from '../lighthouse.mjs';

const shared = browserAndSite(lighthouse);
const query = (page) => decodeURIComponent(new URL(page.url()).hash.replace(/^#\/\?q=/, ''));

/** Counts how often the core was told of a text, by the addresses that it gave in return. */
const countAnswers = (page) => page.evaluate(() => {
  window.answers = 0;
  for (const method of ['pushState', 'replaceState']) {
    const write = history[method];
    history[method] = function (...args) {
      if (String(args[2]).includes('?q=') && args[2] !== location.hash) window.answers += 1;
      return write.apply(this, args);
    };
  }
});

test('^ then e gives ê, once, in the field and in the core', async () => {
  const { page, context } = await visit(shared);
  await page.getByRole('searchbox').focus();
  await countAnswers(page);
  const session = await context.newCDPSession(page);
  const entries = await page.evaluate(() => history.length);
  await session.send('Input.imeSetComposition', { text: '^', selectionStart: 1, selectionEnd: 1 });
  await settled(page);
  assert.equal(await page.evaluate(() => window.answers), 0, 'nothing is searched before the accent is there');
  await session.send('Input.imeSetComposition', { text: 'ê', selectionStart: 1, selectionEnd: 1 });
  await session.send('Input.insertText', { text: 'ê' });
  assert.equal(await page.getByRole('searchbox').inputValue(), 'ê');
  await settled(page);
  assert.equal(query(page), 'ê');
  assert.equal(await page.evaluate(() => window.answers), 1);
  assert.equal(await page.evaluate(() => history.length), entries + 1);
  await context.close();
});

test('a sentence with every difficulty arrives byte for byte', async () => {
  const sentence = 'Où ça ? L’été, cœur naïf — 20 €';
  const { page, context } = await visit(shared);
  const field = page.getByRole('searchbox');
  await field.focus();
  await page.keyboard.type(sentence);
  await settled(page);
  assert.equal(await field.inputValue(), sentence);
  assert.deepEqual(Buffer.from(query(page)), Buffer.from(sentence));
  await field.fill('');
  const session = await context.newCDPSession(page);
  for (const word of sentence.split(/(?<= )/)) {  // as an input method does, word by word
    await session.send('Input.imeSetComposition', { text: word.slice(0, 1), selectionStart: 1, selectionEnd: 1 });
    await session.send('Input.imeSetComposition', { text: word, selectionStart: word.length, selectionEnd: word.length });
    await session.send('Input.insertText', { text: word });
  }
  await settled(page);
  assert.equal(await field.inputValue(), sentence);
  assert.deepEqual(Buffer.from(query(page)), Buffer.from(sentence));
  await context.close();
});

test('no shortcut fires while composing, nor while typing', async () => {
  const { page, context } = await visit(shared, '#/e/brume?q=phare');
  const address = page.url();
  const taken = await page.evaluate(() => ['j', 'k', 'n', 'p', '/', '?'].filter((key) => {
    const event = new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true });
    return !document.body.dispatchEvent(event);
  }));
  assert.deepEqual(taken, []);
  const field = page.getByRole('searchbox');
  await field.focus();
  const session = await context.newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'j', selectionStart: 1, selectionEnd: 1 });
  await page.evaluate(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true })));
  assert.equal(page.url(), address);
  await session.send('Input.insertText', { text: '' });
  await field.fill('');
  await field.pressSequentially('j?k/np');
  assert.equal(await field.inputValue(), 'j?k/np');
  assert.equal(await page.evaluate(() => document.activeElement.type), 'search');
  await context.close();
});
