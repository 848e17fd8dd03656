// Serves a folder on 127.0.0.1, for trying a site out: node serve.mjs FOLDER [PORT]
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** The file that a request means, or nothing outside the folder. */
function fileFor(root, prefix, url) {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  if (!path.startsWith(prefix)) return null;
  let file = normalize(join(root, path.slice(prefix.length)));
  if (file !== root && !file.startsWith(root + '/')) return null;
  if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
  return existsSync(file) ? file : null;
}

/** The compressed copy beside a file that the browser takes, as [file, content-encoding]. */
function copyFor(file, accepted) {
  const encodings = (accepted ?? '').split(',').map((part) => part.trim().split(';')[0]);
  for (const [encoding, extension] of [['br', '.br'], ['gzip', '.gz']]) {
    if (encodings.includes(encoding) && existsSync(file + extension)) return [file + extension, encoding];
  }
  return [file, null];
}

/** What the answer says of a file: a name that tells contents is kept for ever, the others are asked for again. */
function headersFor(file, encoding, tag) {
  const forEver = /\.[0-9a-f]{10}\.\w+$/.test(file);
  return {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'cache-control': forEver ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: tag,
    vary: 'accept-encoding',
    ...(encoding && { 'content-encoding': encoding }),
  };
}

function answer(request, response, file) {
  const [copy, encoding] = copyFor(file, request.headers['accept-encoding']);
  const { size, mtimeMs } = statSync(copy);
  const tag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  const headers = headersFor(file, encoding, tag);
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, { ...headers, 'content-length': size });
  createReadStream(copy).pipe(response);
}

/** Starts serving and resolves to the server; `server.address().port` tells the port when 0 was asked for. */
export function serve(folder, port, prefix = '/') {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    let file = null;
    try {
      file = fileFor(root, prefix, request.url);
    } catch {
      file = null; // a malformed escape in the address
    }
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
      return;
    }
    answer(request, response, file);
  });
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => done(server));
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder = 'dist', port = '8000'] = process.argv.slice(2);
  serve(folder, Number(port)).then(
    (server) => console.log(`http://127.0.0.1:${server.address().port}/ serves ${folder} (Ctrl+C ends it)`),
    (error) => {
      console.error(`Cannot serve on port ${port}: ${error.message}`);
      process.exit(1);
    },
  );
}
