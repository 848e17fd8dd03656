import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { openArchive } from '../../dist/engine/editotheque.mjs';
import { dist, host, launch, open } from './browser.mjs';

const bytes = readFileSync(join(dist, 'corpus.json'));
const corpus = JSON.parse(bytes);
let archive;
before(async () => {
  archive = await openArchive(bytes);
});
after(() => archive.close());

test('the module opens JSON text, bytes and arrays of documents alike', async () => {
  for (const source of [bytes, bytes.toString(), new Uint8Array(bytes).buffer, corpus.documents]) {
    const opened = await openArchive(source);
    assert.equal(opened.stats().documents, corpus.documents.length);
    opened.close();
  }
});

test('the module is at most 120 kB, compressed with brotli', () => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const sizes = ['editotheque.mjs', 'editotheque.wasm'].map(
    (name) => brotliCompressSync(readFileSync(join(dist, 'engine', name)), { params }).length,
  );
  assert.ok(sizes[0] + sizes[1] <= 120_000, `${sizes[0]} + ${sizes[1]} bytes`);
});

test('documents without a title can be searched', async () => {
  const opened = await openArchive([{ id: 'a', title: '', body: 'La mer monte.' }, { id: 'b', title: '', body: 'Le vent.' }]);
  assert.deepEqual(opened.search('mer').hits.map((hit) => hit.id), ['a']);
  opened.close();
});

test('a mistyped word finds what was meant, and the query is suggested as the documents spell it', () => {
  const typed = archive.search('souvrainté');
  assert.equal(typed.suggestion, 'souveraineté');
  assert.deepEqual(
    typed.hits.map((hit) => hit.id).sort(),
    archive.search('souveraineté').hits.map((hit) => hit.id).sort(),
  );
});

test('search answers with an exact total, ordered hits and records', () => {
  const { total, hits, suggestion } = archive.search('souverainete', { limit: 3 });
  assert.ok(total > 3);
  assert.equal(hits.length, 3);
  assert.equal(suggestion, null);
  assert.ok(hits[0].score >= hits[1].score && hits[1].score >= hits[2].score && hits[2].score > 0);
  assert.deepEqual(archive.document(hits[0].id).title, hits[0].title);
  const rest = archive.search('souverainete', { offset: 3, limit: 1000 });
  assert.equal(rest.hits.length, total - 3);
  assert.equal(archive.document('no-such-id'), null);
});

test('an unfinished word matches as a prefix only while typing', () => {
  assert.equal(archive.search('geopoli').total, 0);
  assert.ok(archive.search('geopoli', { typing: true }).total > 3);
});

test('snippets carry ranges that JavaScript can slice with', () => {
  const { hits } = archive.search('souverainete', { snippets: true });
  const marked = hits.flatMap(({ snippet, ranges }) => ranges.map(([begin, end]) => snippet.slice(begin, end)));
  assert.ok(marked.length > 3);
  for (const word of marked) assert.match(word.toLowerCase(), /^souverain/);
});

test('filters, dates, order and facets', () => {
  const theme = corpus.documents[0].themes[0];
  const filtered = archive.search('', { filters: { theme }, limit: 100, facets: true });
  assert.equal(filtered.total, corpus.documents.filter(({ themes }) => themes.includes(theme)).length);
  assert.deepEqual(new Map(filtered.facets.theme).get(theme), filtered.total);
  const spring = archive.search('', { from: '2025-03', to: '2025-05', limit: 100 });
  assert.ok(spring.total > 0 && spring.total < corpus.documents.length);
  const titles = archive.search('', { sort: 'title', limit: 100 }).hits.map(({ title }) => title);
  assert.equal(titles.length, corpus.documents.length);
  assert.throws(() => archive.search('', { sort: 'chance' }), /sort: expected/);
  assert.throws(() => archive.search('', { filters: { colour: 'red' } }), /colour/);
  assert.throws(() => archive.search('', { from: 'hier' }), /from: expected a year/);
});

test('completions and related documents', () => {
  const completions = archive.suggest('souv', { limit: 5 });
  assert.ok(completions.some(({ text, documents }) => text === 'souveraineté' && documents > 3));
  const related = archive.similar(corpus.documents[0].id, { limit: 3 });
  assert.equal(related.length, 3);
  assert.ok(related.every(({ id, because }) => id !== corpus.documents[0].id && because.length > 0));
  assert.throws(() => archive.similar('no-such-id'), /no-such-id/);
});

test('an explanation names the forms with their fields, and its parts add up to the score', () => {
  assert.equal(archive.search('souverainete').hits[0].explanation, undefined);
  const { hits } = archive.search('souverainete numerique', { explain: true, limit: 20 });
  assert.ok(hits.length > 3);
  for (const { score, explanation } of hits) {
    const { words, closeness } = explanation;
    assert.deepEqual(words.map(({ word }) => word), ['souverainete', 'numerique']);
    for (const { forms } of words) {
      assert.ok(forms.length > 0 && forms.every(({ form, match, weight, fields }) => form && match && weight > 0 && fields));
    }
    const sum = words.reduce((all, word) => all + word.score, closeness.pairs + closeness.lead + closeness.passage);
    assert.ok(Math.abs(sum - score) < 1e-4 && Math.abs(explanation.score - score) < 1e-4);
  }
});

test('keywords of a document and of a result', () => {
  const { id } = corpus.documents[0];
  const words = archive.keywords(id, { limit: 5 });
  assert.equal(words.length, 5);
  assert.ok(words.every(({ text, score }, i) => text.length > 0 && score > 0 && (i === 0 || score <= words[i - 1].score)));
  assert.throws(() => archive.keywords('no-such-id'), /no-such-id/);
  const { keywords, hits } = archive.search('souverainete', { keywords: 3 });
  assert.equal(keywords.length, 3);
  assert.ok(hits.length > 0);
  assert.equal(archive.search('souverainete').keywords, undefined);
});

test('stats tell the bytes of positions and of documents', () => {
  const { indexBytes, positionBytes, documentBytes } = archive.stats();
  assert.ok(positionBytes > 0 && positionBytes < indexBytes);
  assert.ok(documentBytes > 0 && indexBytes + documentBytes <= archive.save().length);
});

test('a saved archive opens without building and answers the same', async () => {
  const again = await openArchive(archive.save());
  for (const query of ['europe', '"intelligence artificielle"', 'cheval -europe', '']) {
    assert.deepEqual(again.search(query, { facets: true }), archive.search(query, { facets: true }));
  }
  assert.deepEqual(again.document(corpus.documents[5].id), archive.document(corpus.documents[5].id));
  again.close();
});

test('a bad source rejects with the place and leaves nothing allocated', async () => {
  const heap = archive.stats().heapBytes;
  await assert.rejects(openArchive('{"editotheque": 1,\n "documents": [{}]}', { name: 'bad.json' }), /bad\.json:2:\d+: /);
  await assert.rejects(openArchive(''), /archive/);
  await assert.rejects(openArchive(42), TypeError);
  const saved = archive.save();
  saved[saved.length >> 1] ^= 0xff;
  await assert.rejects(openArchive(saved), Error);
  for (let i = 0; i < 200; ++i) await assert.rejects(openArchive(bytes.subarray(0, bytes.length - 20)));
  assert.equal(archive.stats().heapBytes, heap);
});

test('a closed archive says so', async () => {
  const opened = await openArchive(bytes);
  opened.close();
  opened.close();
  assert.throws(() => opened.search('europe'), /closed/);
});

test('any text is a query', () => {
  for (const query of ['a'.repeat(10_000), '\ud800', '"', '-', '()', '\0', 'é'.repeat(5_000), '« » : ! ?']) {
    assert.equal(typeof archive.search(query, { typing: true, snippets: true, facets: true }).total, 'number');
  }
});

test('the same module works in a browser', async () => {
  const [browser, site] = [await launch(), await host()];
  const { page, context } = await open(browser);
  await page.goto(`${site.url}corpus.json`);
  const total = await page.evaluate(async (base) => {
    const { openArchive: openInPage } = await import(`${base}engine/editotheque.mjs`);
    const opened = await openInPage(await (await fetch(`${base}corpus.json`)).text());
    return opened.search('souverainete').total;
  }, site.url);
  assert.equal(total, archive.search('souverainete').total);
  await context.close();
  await browser.close();
  await site.close();
});

test('what is wrong with a query is named by kind and place, and the rest answers', () => {
  const { total, problems } = archive.search('«souveraineté» date:hier (');
  assert.ok(total > 0);
  assert.equal(total, archive.search('«souveraineté»').total);
  assert.deepEqual(problems.map(({ kind, range }) => [kind, range]), [
    ['bad_date', [20, 24]],
    ['unpaired_parenthesis', [25, 26]],
  ]);
  assert.ok(problems.every(({ message }) => message.length > 0));
});
