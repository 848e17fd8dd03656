// The engines that can be compared. A module of one has
//   about                      what it is configured to do, in a few words
//   buildsElsewhere             true where another process builds: timed by the wall clock (optional)
//   open(documents, options)   builds (documents as collection.mjs reads them; options: { folder, module, native }) and gives
//     prepare(operation)         a function that answers the operation (operations.mjs) with { ids: the best 10, total or null },
//                                or null where the engine has no such operation; what it prepares is not timed
//     indexBytes()               of the index, as it is kept or shipped; savedBytes(): with what is shown of documents (optional)
//     memoryBytes()              where the JavaScript heap does not tell (WebAssembly, processes; optional)
//     countOf(operation)         the number of answers where the engine does not count while it ranks (optional, untimed)
//     asynchronous, ownTime      how it is timed (measure.mjs)

/** Names for --engines, in the order of the tables. The first one is what the others are compared with. */
export const engines = {
  editotheque: () => import('./editotheque.mjs'),
  'editotheque-native': () => import('./editotheque_native.mjs'),
  minisearch: () => import('./minisearch.mjs'),
  flexsearch: () => import('./flexsearch.mjs'),
  lunr: () => import('./lunr.mjs'),
  orama: () => import('./orama.mjs'),
  fts5: () => import('./sqlite_wasm.mjs'),
  'fts5-native': () => import('./sqlite_native.mjs'),
  pagefind: () => import('./pagefind.mjs'),
};
