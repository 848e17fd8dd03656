// For feed readers, search engines and previews: everything that the archive knows of a document is said of it, value by value.
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { browserAndSite, open, pack } from '../browser.mjs';

const base = 'https://archive.example/';
const text = {
  id: 'nuit', title: 'La nuit « & » le phare', label: 'Billet', date: '2025-04-14', lang: 'en', summary: 'Un <résumé> & rien de plus.',
  authors: ['Anne Le Goff', 'Yann B.'], themes: ['Mer & ciel', 'Port'], people: ['Ada Lovelace'], organizations: ['Le Phare'], places: ['Brest'],
  works: ['Le Carnet'], events: ['Fête du port'], url: 'https://journal.example/nuit?a=1&b=2',
};
const archive = {
  title: 'Billets & lettres', language: 'fr', description: 'Ce que l’on voit <d’en haut>.', publisher: 'Le Phare & fils',
  license: 'https://license.example/4.0', edition: '2026-11-23',
};
const earlier = { id: 'jour', title: 'Le jour', date: '2024-11', summary: 'Avant.' };
let folder;
before(() => { folder = pack({ archive, documents: [text, earlier] }, ['--base-url', base, '--uncompressed']); });
after(() => rmSync(folder, { recursive: true }));
const shared = browserAndSite();
const read = (path) => readFileSync(join(folder, path), 'utf8');

/** What a browser finds in a page's head: its data and its `meta` and `link` elements by name. */
async function headOf(path) {
  const { page, context } = await open(shared.browser);
  const head = await page.evaluate((html) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html').head;
    const pairs = (selector, name, value) => [...parsed.querySelectorAll(selector)].map((element) => [element.getAttribute(name), element.getAttribute(value)]);
    return {
      data: JSON.parse(parsed.querySelector('script[type="application/ld+json"]').textContent),
      meta: Object.fromEntries([...pairs('meta[property]', 'property', 'content'), ...pairs('meta[name="description"]', 'name', 'content')]),
      canonical: parsed.querySelector('link[rel="canonical"]').href,
      title: parsed.querySelector('title').textContent,
    };
  }, read(path));
  await context.close();
  return head;
}

test('a document is an Article with all that is known of it', async () => {
  const { data } = await headOf('e/nuit.html');
  assert.deepEqual(data, {
    '@context': 'https://schema.org', '@type': 'Article', headline: text.title, description: text.summary, datePublished: text.date,
    articleSection: text.label, inLanguage: 'en',
    author: text.authors.map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'Organization', name: archive.publisher },
    keywords: text.themes,
    mentions: [
      { '@type': 'Person', name: 'Ada Lovelace' }, { '@type': 'Organization', name: 'Le Phare' }, { '@type': 'Place', name: 'Brest' },
      { '@type': 'CreativeWork', name: 'Le Carnet' }, { '@type': 'Event', name: 'Fête du port' }],
    url: `${base}e/nuit.html`, sameAs: text.url, isPartOf: { '@type': 'Dataset', name: archive.title, url: base },
  });
});

test('the archive is a Dataset with its licence, its span of time and its file', async () => {
  const { data } = await headOf('index.html');
  assert.deepEqual(data, {
    '@context': 'https://schema.org', '@type': 'Dataset', name: archive.title, description: archive.description, inLanguage: 'fr', url: base,
    license: archive.license, dateModified: archive.edition, temporalCoverage: '2024-11/2025-04',
    publisher: { '@type': 'Organization', name: archive.publisher },
    distribution: { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: `${base}corpus.json` },
  });
});

test('a preview of a page has its title, its description, its picture and its address', async () => {
  const site = { 'og:site_name': archive.title, 'og:locale': 'fr_FR', 'og:image': `${base}icons/icon-512.png` };
  const article = await headOf('e/nuit.html');
  assert.deepEqual(article.meta, { ...site, 'og:type': 'article', 'og:title': text.title, 'og:description': text.summary, 'og:url': `${base}e/nuit.html`,
    'article:published_time': text.date, description: text.summary });
  assert.equal(article.canonical, `${base}e/nuit.html`);
  assert.ok(article.title.startsWith(text.title), article.title);
  const start = await headOf('index.html');
  assert.deepEqual(start.meta, { ...site, 'og:type': 'website', 'og:title': archive.title, 'og:description': archive.description, 'og:url': base,
    description: archive.description });
  assert.equal(start.canonical, base);
  assert.equal(start.title, archive.title);
});

test('a feed reader gets each document with its day, its authors and its themes', async () => {
  const { page, context } = await open(shared.browser);
  const feed = await page.evaluate((xml) => {
    const parsed = new DOMParser().parseFromString(xml, 'application/xml');
    const childrenOf = (element) => [...element.children].filter(({ localName }) => localName !== 'item')
      .map(({ nodeName, textContent, attributes }) => [nodeName, textContent || attributes.href?.value || '']);
    return [parsed.querySelector('channel'), ...parsed.querySelectorAll('item')].map(childrenOf);
  }, read('feed.xml'));
  await context.close();
  assert.deepEqual(feed, [
    [['title', archive.title], ['link', base], ['description', archive.description], ['language', 'fr'], ['atom:link', `${base}feed.xml`]],
    [['title', text.title], ['link', `${base}e/nuit.html`], ['guid', 'nuit'], ['description', text.summary], ['pubDate', 'Mon, 14 Apr 2025 00:00:00 GMT'],
      ['dc:date', text.date], ...text.authors.map((name) => ['dc:creator', name]), ...text.themes.map((name) => ['category', name])],
    [['title', earlier.title], ['link', `${base}e/jour.html`], ['guid', 'jour'], ['description', earlier.summary], ['dc:date', earlier.date]],
  ]);
});
