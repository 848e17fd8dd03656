// Checks the arrows of ARCHITECTURE.md: a folder of src/ includes only the folders to its left, imgui.h stays in src/ui (and the
// backend's header in src/browser), emscripten's headers in src/browser. Prints each wrong include and exits with 1.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = join(dirname(fileURLToPath(import.meta.url)), '../src');

/** What each folder may include besides itself. */
const arrows = {
  base: [],
  text: ['base'],
  corpus: ['base', 'text'],
  formats: ['base', 'text', 'corpus'],
  index: ['base', 'text', 'corpus'],
  query: ['base', 'text', 'corpus', 'index'],
  app: ['base', 'text', 'corpus', 'formats', 'index', 'query'],
  ui: ['base', 'text', 'corpus', 'formats', 'index', 'query', 'app'],
  browser: ['base', 'text', 'corpus', 'formats', 'index', 'query', 'app', 'ui'],
  cli: ['base', 'text', 'corpus', 'formats', 'index', 'query', 'app'],
};

/** Foreign headers that only some folders may see. */
const guarded = [
  { pattern: /^imgui(_internal)?\.h$|^imstb_/, folders: ['ui'] },
  { pattern: /^imgui_impl_/, folders: ['ui', 'browser'] },
  { pattern: /^emscripten\b|^GLES|^webgl/, folders: ['browser'] },
  { pattern: /^nlohmann\//, folders: ['formats', 'cli', 'browser'] },
];


function* sources(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(path);
    else if (/\.(cc|h)$/.test(entry.name)) yield path;
  }
}

/** The reason why `folder` may not include `header`, or nothing. */
export function fault(folder, header) {
  const target = header.includes('/') ? header.split('/')[0] : '';
  if (target in arrows && target !== folder && !arrows[folder].includes(target)) return `${folder} must not know ${target}`;
  const guard = guarded.find(({ pattern }) => pattern.test(header));
  return guard && !guard.folders.includes(folder) ? `${header} belongs to ${guard.folders.join(' and ')} only` : null;
}

const faults = [];
let includes = 0;
for (const folder of Object.keys(arrows)) {
  for (const path of sources(join(src, folder))) {
    readFileSync(path, 'utf8').split('\n').forEach((line, index) => {
      const header = /^\s*#\s*include\s*[<"]([^>"]+)[>"]/.exec(line)?.[1];
      if (!header) return;
      ++includes;
      const reason = fault(folder, header);
      if (reason) faults.push(`src/${relative(src, path)}:${index + 1}: ${reason}`);
    });
  }
}

// The check must be able to fail.
for (const [folder, header] of [['base', 'text/utf8.h'], ['app', 'ui/scene.h'], ['query', 'formats/importer.h'], ['app', 'imgui.h'],
  ['ui', 'emscripten/html5.h']]) {
  if (!fault(folder, header)) faults.push(`tests/layering.mjs lets ${folder} include ${header}`);
}

for (const line of faults) console.error(line);
console.log(`layering: ${includes} includes, ${faults.length} against the arrows`);
process.exit(faults.length > 0 || includes === 0 ? 1 : 0);
