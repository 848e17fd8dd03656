// Pre-compressed copies: beside every file that gains by it, equal to the original, and served to browsers that take them.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { browserAndSite, dist, open, ready } from '../browser.mjs';

const shared = browserAndSite();
const compressible = /\.(html|css|js|json|wasm|svg|xml|webmanifest)$/;
const files = ['', 'e/', 'icons/'].flatMap((folder) => readdirSync(join(dist, folder)).map((name) => folder + name));
const read = (path) => readFileSync(join(dist, path));

test('each text and the core have a smaller copy in brotli and gzip, which is the same', () => {
  const originals = files.filter((path) => compressible.test(path) && path !== 'editotheque.html');
  assert.ok(originals.some((path) => path.endsWith('.wasm')) && originals.some((path) => path.startsWith('e/')));
  for (const path of originals) {
    const bytes = read(path);
    for (const [extension, unpack] of [['.br', brotliDecompressSync], ['.gz', gunzipSync]]) {
      const copy = read(path + extension);
      assert.ok(copy.length < bytes.length, path + extension);
      assert.ok(unpack(copy).equals(bytes), path + extension);
    }
  }
});

test('no copy stands beside what is compressed already, or without its original', () => {
  const copies = files.filter((path) => /\.(br|gz)$/.test(path));
  assert.ok(copies.length > 20);
  for (const copy of copies) assert.ok(existsSync(join(dist, copy.replace(/\.(br|gz)$/, ''))), copy);
  assert.deepEqual(copies.filter((path) => /\.(woff2|png)\./.test(path)), []);
});

test('the server sends brotli, gzip or the original, as the browser says', async () => {
  const index = read('index.html');
  for (const [accepted, encoding, length] of [
    ['gzip, deflate, br', 'br', read('index.html.br').length],
    ['gzip', 'gzip', read('index.html.gz').length],
    ['identity', null, index.length],
  ]) {
    const answer = await fetch(shared.site.url, { headers: { 'accept-encoding': accepted } });
    assert.equal(answer.headers.get('content-encoding'), encoding);
    assert.equal(Number(answer.headers.get('content-length')), length);
    assert.match(answer.headers.get('vary'), /accept-encoding/);
    assert.equal(await answer.text(), index.toString());
  }
});

test('a cold visit loads at most 300 kB, compressed with brotli', async () => {
  const { page, context, seen } = await open(shared.browser);
  await page.goto(shared.site.url);
  await ready(page);
  const paths = [...new Set(seen.requests)].filter((url) => url.startsWith(shared.site.url))
    .map((url) => url.slice(shared.site.url.length) || 'index.html');
  const sizes = paths.map((path) => [path, read(compressible.test(path) ? `${path}.br` : path).length]);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  console.log(`cold visit: ${(total / 1000).toFixed(1)} kB brotli`, Object.fromEntries(sizes));
  for (const kind of [/^core\..*\.wasm$/, /^corpus\..*\.json$/, /^app\./, /\.woff2$/]) assert.ok(paths.some((path) => kind.test(path)), kind);
  assert.ok(total <= 300_000, `${total} bytes`);
  await context.close();
});
