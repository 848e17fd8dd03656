// SQLite FTS5 from the system's libsqlite3 (fts5.cc).
import { join } from 'node:path';
import { matchOf } from './fts5_request.mjs';
import { openProcess } from './process.mjs';

export const about = 'as FTS5 in WebAssembly, in a native process that tells its own times';

function lineOf(operation) {
  const match = matchOf(operation);
  return match && `${match}\t${operation.theme ?? ''}`;
}

export const open = (documents, { folder, native }) => openProcess(join(native, 'fts5_bench'), folder, lineOf);
