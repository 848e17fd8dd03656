import { readFileSync } from 'node:fs';

/** French function words, about in the order of their frequency. */
export const functionWords = [...new Set(readFileSync(new URL('function_words.txt', import.meta.url), 'utf8').split(/\s+/).filter(Boolean))];
