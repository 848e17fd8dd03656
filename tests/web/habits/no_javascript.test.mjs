// Without JavaScript, and for machines: every document is reachable, readable and described.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { browserAndSite, corpus, dist, open, plain, root } from '../browser.mjs';

const archive = corpus();
const shared = browserAndSite();
const base = 'https://archive.example/editos/';
let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'editotheque-pages-'));
  execFileSync(join(root, 'build/native/editotheque'), ['pack', join(root, 'assets/corpus.json'), '-o', join(folder, 'site'),
    '--viewer', join(dist, 'viewer'), '--base-url', base, '--uncompressed'], { stdio: 'pipe' });
});
after(() => rmSync(folder, { recursive: true }));

const read = (path) => readFileSync(join(folder, 'site', path), 'utf8');
const dataOf = (html) => JSON.parse(/<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html)[1]);
const attribute = (html, pattern) => pattern.exec(html)?.[1].replaceAll('&amp;', '&').replaceAll('&quot;', '"');
const isCertain = (date = '') => date !== '' && !/[~?%/]/.test(date);

test('every document is reached by links and readable without JavaScript', async () => {
  const { page, context, seen } = await open(shared.browser, { javaScriptEnabled: false });
  await page.goto(shared.site.url);
  const links = await page.locator('main h2 a').evaluateAll((all) => all.map((link) => link.href));
  assert.equal(links.length, archive.documents.length);
  for (const [index, document] of archive.documents.entries()) {
    await page.goto(links[index]);
    assert.equal(plain(await page.locator('h1').textContent()), plain(document.title));
    assert.ok(plain(await page.locator('main').innerText()).includes(plain(document.summary)), document.id);
  }
  assert.equal(await page.getByRole('searchbox').count(), 0);
  assert.equal(await page.getByRole('button').count(), 0);
  assert.deepEqual(seen.errors, []);
  await context.close();
});

test('each kind of page says its language', async () => {
  const { page, context } = await open(shared.browser, { javaScriptEnabled: false });
  for (const path of ['', 'about.html', `e/${archive.documents[0].id}.html`]) {
    await page.goto(shared.site.url + path);
    assert.equal(await page.locator('html').getAttribute('lang'), archive.archive.language);
  }
  await context.close();
});

test('the site map lists each page once, by its canonical address', () => {
  const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
  const pages = ['', 'e/'].flatMap((part) => readdirSync(join(folder, 'site', part)).filter((name) => name.endsWith('.html')).map((name) => part + name));
  assert.deepEqual([...listed].sort(), pages.map((page) => base + page.replace(/^index\.html$/, '')).sort());
  for (const page of pages) {
    const canonical = attribute(read(page), /<link rel="canonical" href="([^"]*)">/);
    assert.equal(canonical, base + page.replace(/^index\.html$/, ''));
    assert.equal(attribute(read(page), /<meta property="og:url" content="([^"]*)">/), canonical);
  }
});

test('the feed lists every document with its address, newest first', async () => {
  const { page, context } = await open(shared.browser);
  const items = await page.evaluate((xml) => {
    const feed = new DOMParser().parseFromString(xml, 'application/xml');
    if (feed.querySelector('parsererror')) return feed.documentElement.textContent;
    return [...feed.querySelectorAll('channel > item')].map((item) => Object.fromEntries(
      ['title', 'link', 'guid', 'date'].map((name) => [name, item.getElementsByTagNameNS('*', name)[0]?.textContent])));
  }, read('feed.xml'));
  assert.equal(items.length, archive.documents.length);
  const byId = new Map(archive.documents.map((document) => [document.id, document]));
  for (const { title, link, guid, date } of items) {
    assert.equal(title, byId.get(guid).title);
    assert.equal(link, `${base}e/${guid}.html`);
    assert.equal(date ?? '', isCertain(byId.get(guid).date) ? byId.get(guid).date : '');
  }
  const months = items.map(({ guid }) => (byId.get(guid).date ?? '').split('/').at(-1).slice(0, 7)).filter((month) => month !== '');
  assert.deepEqual(months, [...months].sort().reverse());
  await context.close();
});

test('each document is described as an Article and the archive as a Dataset', () => {
  for (const document of archive.documents) {
    const html = read(`e/${document.id}.html`);
    const data = dataOf(html);
    assert.equal(data['@context'], 'https://schema.org');
    assert.equal(data['@type'], 'Article');
    assert.equal(data.headline, document.title);
    assert.equal(data.url, `${base}e/${document.id}.html`);
    assert.equal(data.inLanguage, document.lang || archive.archive.language);
    assert.equal(data.datePublished, isCertain(document.date) ? document.date : undefined, 'no estimate is claimed as a date');
    assert.deepEqual(data.keywords ?? [], document.themes);
    assert.equal(attribute(html, /<meta property="og:title" content="([^"]*)">/), document.title);
    assert.equal(attribute(html, /<meta property="og:type" content="([^"]*)">/), 'article');
    assert.equal(attribute(html, /<meta name="description" content="([^"]*)">/), document.summary);
  }
  const set = dataOf(read('index.html'));
  assert.equal(set['@type'], 'Dataset');
  assert.equal(set.name, archive.archive.title);
  assert.equal(set.distribution.contentUrl, `${base}corpus.json`);
  assert.match(set.temporalCoverage, /^\d{4}(-\d\d)?\/\d{4}(-\d\d)?$/);
});

test('a site that does not know its address claims none', () => {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  assert.doesNotMatch(html, /rel="canonical"|og:url|og:image/);
  assert.equal(dataOf(html).url, undefined);
  for (const name of readdirSync(dist).filter((entry) => /\.(html|xml|webmanifest)$/.test(entry) && entry !== 'editotheque.html')) {
    assert.doesNotMatch(readFileSync(join(dist, name), 'utf8'), /(href|src|content)="\/|undefined/, name);
  }
});
