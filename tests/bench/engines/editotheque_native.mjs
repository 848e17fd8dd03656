// Éditothèque's search core as a native program (speed.cc).
import { join } from 'node:path';
import { openProcess } from './process.mjs';
import { requestOf } from './requests.mjs';

export const about = 'the same core, native, in a process of its own that tells its own times';

/** One line of speed.cc: typing, theme, facets, text. */
export function lineOf(operation) {
  const { text, typing = false, theme = '', facets = false } = requestOf(operation);
  return [typing ? 1 : 0, theme, facets ? 1 : 0, text.replace(/[\t\n]/g, ' ')].join('\t');
}

export const open = (documents, { folder, native }) => openProcess(join(native, 'speed_bench'), folder, lineOf);
