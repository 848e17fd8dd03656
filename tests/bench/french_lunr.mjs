// Lunr with lunr-languages' French.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
export const lunr = require('lunr');
require('lunr-languages/lunr.stemmer.support')(lunr);
require('lunr-languages/lunr.fr')(lunr);

/** The stem of a French word, by lunr-languages' Snowball stemmer. */
export const frenchStem = (word) => String(lunr.fr.stemmer(new lunr.Token(word, {})));
