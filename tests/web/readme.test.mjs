// Every command of the README is run as it is written.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { answered, launch, open, ready, root } from './browser.mjs';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/^ *```(\w+)\n([^]*?)^ *```/gm)].map(([, language, text]) => ({
  language,
  text: text.replace(/^ {3}/gm, ''),
}));
const commands = blocks.filter(({ language }) => language === 'sh').flatMap(({ text }) => text.trim().split('\n'));

test('the commands are the ones that this file knows how to check', () => {
  const others = commands.filter((command) => !command.startsWith('build/native/editotheque '));
  assert.deepEqual(others, ['./build-wasm.sh --serve', './tests/run.sh']); // this test runs inside the second
  assert.ok(commands.length > others.length + 4);
});

test('a listing becomes a searchable site and a single file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'editotheque-readme-'));
  symlinkSync(join(root, 'build'), join(folder, 'build'));
  writeFileSync(join(folder, 'billets.txt'), blocks.find(({ language }) => language === 'text').text);
  for (const command of commands.filter((line) => line.startsWith('build/native/editotheque '))) {
    execFileSync('bash', ['-c', command], { cwd: folder, env: { ...process.env, PATH: '/usr/bin:/bin' } });
  }
  const billets = JSON.parse(readFileSync(join(folder, 'billets.json'), 'utf8'));
  assert.equal(billets.archive.title, 'Billets du phare');
  assert.deepEqual(billets.documents.map(({ title }) => title), ['La brume se lève', 'Grande marée']);
  assert.ok(existsSync(join(folder, 'site/index.html')) && existsSync(join(folder, 'site/e/grande-maree.html')));
  const browser = await launch();
  const { page, context } = await open(browser, { offline: true });
  await page.goto(pathToFileURL(join(folder, 'billets.html')).href);
  await ready(page);
  await page.getByRole('searchbox').fill('pieds');
  await answered(page);
  assert.deepEqual(await page.locator('main h2 a').allTextContents(), ['Grande marée']);
  await context.close();
  await browser.close();
  rmSync(folder, { recursive: true });
});

test('the corpus JSON of the README is sound', () => {
  const { text } = blocks.find(({ language }) => language === 'json');
  const output = execFileSync(join(root, 'build/native/editotheque'), ['check', '-'], { input: text, encoding: 'utf8' });
  assert.doesNotMatch(output, /error/i);
});

test('the module example of the README runs', () => {
  const { text } = blocks.find(({ language }) => language === 'js');
  const output = execFileSync('node', ['--input-type=module'], { input: text, cwd: root, encoding: 'utf8' });
  assert.match(output, /souverain/i);
});

test('build-wasm.sh --serve builds what changed and answers on the address that it prints', async () => {
  const child = spawn('./build-wasm.sh', ['--serve', '--port', '0'], { cwd: root, detached: true });
  let output = '';
  const address = await new Promise((done, failed) => {
    child.stdout.on('data', (data) => {
      output += data;
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(output);
      if (found) done(found[0]);
    });
    child.on('exit', () => failed(new Error(output)));
  });
  const answer = await fetch(address);
  assert.equal(answer.status, 200);
  assert.match(await answer.text(), /<main/);
  process.kill(-child.pid);
});
