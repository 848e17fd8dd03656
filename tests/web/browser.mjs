// A Chromium and a served site for the tests, and what they ask of a page.
import { chromium } from 'playwright-core';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../web/serve.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
export const dist = join(root, 'dist');

const candidates = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export function launch(args = []) {
  const executablePath = candidates.find((path) => path && existsSync(path));
  if (!executablePath) throw new Error('No Chromium found; set CHROMIUM to its path');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-background-networking',
      '--disable-component-update', '--disable-sync', '--no-first-run', ...args],
  });
}

/** Serves `folder` below a sub-path, as a host would that is not ours alone. */
export async function host(folder = dist) {
  const server = await serve(folder, 0, '/archive/of/ours/');
  return {
    server,
    url: `http://127.0.0.1:${server.address().port}/archive/of/ours/`,
    close: () => new Promise((done) => {
      server.closeAllConnections();
      server.close(done);
    }),
  };
}

/** The documents of the built site. */
export const corpus = () => JSON.parse(readFileSync(join(dist, 'corpus.json'), 'utf8'));

/** Makes a site of corpus JSON in a new folder. @param {string[]} options  of `editotheque pack` */
export function pack(archive, options = []) {
  const folder = mkdtempSync(join(tmpdir(), 'editotheque-'));
  execFileSync(join(root, 'build/native/editotheque'), ['pack', '-', '-o', folder, '--viewer', join(dist, 'viewer'), ...options],
    { input: JSON.stringify({ editotheque: 1, ...archive }), stdio: ['pipe', 'ignore', 'inherit'] });
  return folder;
}

/** For a whole test file: a browser and a site, the built one or one of `archive`, served. Filled before the first test. */
export function browserAndSite(archive = null, launchArguments = []) {
  const shared = { browser: null, site: null };
  let folder = null;
  before(async () => {
    shared.browser = await launch(launchArguments);
    if (archive) folder = pack(archive);
    shared.site = await host(folder ?? dist);
  });
  after(async () => {
    await shared.browser?.close();
    await shared.site?.close();
    if (folder) rmSync(folder, { recursive: true });
  });
  return shared;
}

/** A page of its own context that remembers its requests, errors and console messages. */
export async function open(browser, options = {}) {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const seen = { requests: [], errors: [] };
  page.on('request', (request) => seen.requests.push(request.url()));
  page.on('pageerror', (error) => seen.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text());
  });
  return { context, page, seen };
}

/** A page at an address of the site, ready; `prepare(page)` comes before it loads. */
export async function visit(shared, fragment = '', options = {}, prepare = null) {
  const opened = await open(shared.browser, options);
  await prepare?.(opened.page);
  await opened.page.goto(shared.site.url + fragment);
  await ready(opened.page);
  return opened;
}

/** Another screen of the same page, loaded anew. */
export async function goTo(page, url) {
  await page.goto('about:blank');
  await page.goto(url);
  await ready(page);
}

/** Waits until the program runs and the canvas has caught up. */
export async function ready(page) {
  await page.waitForFunction(() => window.__editotheque !== undefined);
  await page.evaluate(() => window.__editotheque.ready);
  await settled(page);
}

/** Waits until the page shows the answer to all that the visitor did. */
export function answered(page) {
  return page.evaluate(async () => {
    while (!window.__editotheque.answered) await new Promise((done) => setTimeout(done));
  });
}

/** The same, and until nothing has been drawn for a tenth of a second. */
export function settled(page) {
  return page.evaluate(async () => {
    let before = -1;
    while (before !== window.__editotheque.draws || !window.__editotheque.answered) {
      before = window.__editotheque.draws;
      await new Promise((done) => setTimeout(done, 100));
    }
  });
}

/** White space of every kind as one plain space. */
export const plain = (text) => text.replace(/\s+/gu, ' ').trim();

/** Waits until an asynchronous question to the page has a true answer: waitForFunction() takes a promise for one. */
export async function until(page, question, argument) {
  for (let tries = 0; tries < 400; tries += 1) {
    if (await page.evaluate(question, argument)) return;
    await page.waitForTimeout(25);
  }
  throw new Error(`Never so: ${question}`);
}
