// Security policy: the exact one in every page, the single file's own, and nothing in the page that it would stop.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { browserAndSite, corpus, dist, open, ready } from '../browser.mjs';

const archive = corpus();
const shared = browserAndSite();
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; " +
  "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; " +
  "require-trusted-types-for 'script'";

const policyOf = (html) => /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1];
const read = (path) => readFileSync(join(dist, path), 'utf8');
const singleFile = 'editotheque.html';

test('every page of the site carries the policy, before anything that it governs', () => {
  const pages = ['', 'e/'].flatMap((folder) => readdirSync(join(dist, folder)).map((name) => folder + name))
    .filter((name) => name.endsWith('.html') && name !== singleFile);
  assert.ok(pages.length >= archive.documents.length + 2);
  for (const page of pages) {
    const html = read(page);
    assert.equal(policyOf(html), policy, page);
    assert.ok(html.indexOf('Content-Security-Policy') < html.search(/<(link|script|style)\b/), page);
  }
});

test('the single file allows exactly the scripts and styles that it carries', () => {
  const html = read(singleFile);
  const digests = (pattern) => [...html.matchAll(pattern)]
    .map(([, source]) => `'sha256-${createHash('sha256').update(source).digest('base64')}'`);
  const scripts = digests(/<script(?: data-program)?>([^]*?)<\/script>/g);
  const styles = digests(/<style>([^]*?)<\/style>/g);
  assert.equal(scripts.length, 2);
  assert.equal(styles.length, 2);
  assert.equal(policyOf(html), `default-src 'none'; script-src ${scripts.join(' ')} 'wasm-unsafe-eval'; ` +
    `style-src ${styles.join(' ')} ; img-src data: blob:; font-src data:; base-uri 'none'; form-action 'none'; ` +
    "require-trusted-types-for 'script'");
});

/** Walks through the page and lists what the policy stopped. */
async function violationsOnATour(address) {
  const { page, context, seen } = await open(shared.browser);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      window.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  await page.goto(address);
  await ready(page);
  await page.getByRole('searchbox').fill('souverainete');
  await page.locator('main mark').first().waitFor();
  await page.locator('main h2 a').first().click();
  await page.getByRole('article').waitFor();
  await page.getByRole('button', { name: 'Copier le lien' }).click();
  await page.getByRole('button', { name: 'Copier la référence' }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Text version' }).click();
  await page.getByRole('link', { name: 'About' }).click();
  await page.waitForTimeout(300);
  const violations = await page.evaluate(() => window.violations);
  // The policy is alive: what it forbids does not happen, and is told.
  const stopped = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>text</b>';
      return 'done';
    } catch (error) {
      return error.name;
    }
  });
  assert.equal(stopped, 'TypeError');
  assert.equal((await page.evaluate(() => window.violations)).length, violations.length + 1);
  assert.deepEqual(seen.errors.filter((error) => !/TrustedHTML/.test(error)), []);
  await context.close();
  return violations;
}

test('the page does nothing that the policy stops', async () => {
  assert.deepEqual(await violationsOnATour(shared.site.url), []);
});

test('the single file does nothing that its policy stops', async () => {
  assert.deepEqual(await violationsOnATour(pathToFileURL(join(dist, singleFile)).href), []);
});

test('a document page needs nothing that the policy stops', async () => {
  const { page, context, seen } = await open(shared.browser);
  await page.goto(`${shared.site.url}e/${archive.documents[0].id}.html`);
  await page.evaluate(() => document.fonts.ready);
  assert.ok(seen.requests.some((url) => url.endsWith('.woff2')));
  assert.deepEqual(seen.errors, []);
  await context.close();
});
