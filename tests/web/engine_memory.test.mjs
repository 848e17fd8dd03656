// What the module takes beside the bytes of an archive.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openArchive } from '../../dist/engine/editotheque.mjs';
import { GeneratedCollection } from '../bench/generator/collection.mjs';
import { dist } from './browser.mjs';

/** Opens an archive in a process of its own, asks a hundred questions, and tells the size of the core's memory. */
const reader = `
  import { readFileSync } from 'node:fs';
  import { openArchive } from ${JSON.stringify(join(dist, 'engine/editotheque.mjs'))};
  const archive = await openArchive(readFileSync(process.argv[1]));
  const words = archive.suggest('a', { limit: 100 }).map(({ text }) => text);
  for (const [i, word] of words.entries()) {
    archive.search(word + ' OR ' + words[(i + 1) % words.length], { facets: true });
    archive.search(word.slice(0, 1 + (i % 3)), { typing: true, snippets: true });
  }
  process.stdout.write(String(archive.stats().heapBytes));
`;

const memoryOf = (path) => Number(execFileSync(process.execPath, ['--input-type=module', '-e', reader, path]));

test('a small archive takes at most 8 MB', () => assert.ok(memoryOf(join(dist, 'corpus.json')) <= 8_000_000));

test('an opened archive and its searches take at most 8 MB beside its bytes', async () => {
  const collection = new GeneratedCollection({ seed: 3, words: 300 });
  const documents = Array.from({ length: 5000 }, (_, i) => collection.document(i));
  const archive = await openArchive(documents.map(({ id, title, text, themes }) => ({ id, title: title || '–', body: text, themes })));
  const saved = archive.save();
  archive.close();
  assert.ok(saved.length > 8_000_000, `${saved.length} bytes are few beside 8 MB`);
  const folder = mkdtempSync(join(tmpdir(), 'editotheque-'));
  try {
    writeFileSync(join(folder, 'archive'), saved);
    const heap = memoryOf(join(folder, 'archive'));
    assert.ok(heap - saved.length <= 8_000_000, `${heap - saved.length} bytes beside ${saved.length}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
