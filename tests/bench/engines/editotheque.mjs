// Éditothèque's search core, compiled to WebAssembly, through its JavaScript module.
import { pathToFileURL } from 'node:url';
import { requestOf } from './requests.mjs';

export const about = 'Éditothèque in WebAssembly; saved bytes hold the documents, index bytes do not; memory is the whole module';

/** The module asks for titles; collections without them get one that has no word. */
function record({ id, title, text, themes, authors, date }) {
  return { id, title: title || '–', body: text, themes, authors, date };
}

export async function open(documents, { module }) {
  const { openArchive } = await import(pathToFileURL(module));
  const archive = await openArchive(documents.map(record));
  return {
    prepare(operation) {
      const { text, typing, theme, facets } = requestOf(operation);
      const options = { limit: 10 };
      if (typing) options.typing = true;
      if (facets) options.facets = true;
      if (theme) options.filters = { theme };
      return () => {
        const { hits, total } = archive.search(text, options);
        return { ids: hits.map(({ id }) => id), total };
      };
    },
    indexBytes: () => archive.stats().indexBytes,
    savedBytes: () => archive.save().length,
    memoryBytes: () => archive.stats().heapBytes,
    close: () => archive.close(),
  };
}
