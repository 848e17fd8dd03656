// Word families: stems made of French-like syllables, with the inflections and derivations that share them.
import { mulberry32 } from '../random.mjs';

const onsets = ['b', 'c', 'd', 'f', 'g', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'ch', 'b', 'c', 'd', 'f', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'br', 'cr', 'dr', 'fl', 'gr', 'gl', 'pl', 'pr', 'tr', 'qu', 'st', 'j'];
const firstOnsets = [...onsets, '', '', 'h', 'é', 'bl', 'cl'];
const vowels = ['a', 'a', 'a', 'e', 'e', 'i', 'i', 'i', 'o', 'o', 'o', 'u', 'u', 'ou', 'ai', 'é', 'è', 'an', 'en', 'on', 'in', 'eu', 'oi', 'au', 'â', 'ê', 'ô', 'î'];
const codas = ['l', 'r', 's', 't', 'c', 'n', 'm', 'l', 'r', 't', 'd', 'rt', 'nt', 'st', 'ss', 'll', 'tt', 'nn', 'x', 'ct', 'rm', 'gn', 'v', 'b', 'd', 'p', 'g'];

/** Endings of each kind of family, the commonest first, with the share that each has of the family's occurrences. */
const kinds = [
  { share: 0.42, endings: [['e', 0.62], ['es', 0.38]] }, // feminine nouns
  { share: 0.2, endings: [['', 0.64], ['s', 0.36]] }, // masculine nouns
  { share: 0.2, endings: [['é', 0.3], ['er', 0.22], ['ée', 0.1], ['és', 0.1], ['ation', 0.1], ['ant', 0.08], ['ent', 0.07], ['ations', 0.03]] }, // verbs
  { share: 0.14, endings: [['al', 0.3], ['ale', 0.3], ['aux', 0.2], ['ales', 0.1], ['alement', 0.06], ['alité', 0.04]] }, // adjectives
  { share: 0.04, endings: [['eux', 0.4], ['euse', 0.3], ['euses', 0.12], ['eusement', 0.18]] },
];

const pick = (list, random) => list[random() % list.length];

/** The place of a share in [0, 1) among items with shares that sum to 1. */
function placeOf(items, share, shareOf) {
  let sum = 0;
  const found = items.findIndex((item) => (sum += shareOf(item)) > share);
  return found < 0 ? items.length - 1 : found;
}

function makeStem(syllables, random) {
  let stem = pick(firstOnsets, random);
  for (let i = 0; i < syllables; ++i) stem += pick(vowels, random) + (i + 1 < syllables ? pick(onsets, random) : pick(codas, random));
  return stem;
}

export const share = (random) => random() / 4294967296;

/** `count` families `{ stem, endings }`, frequent ones shorter. Stems are distinct. */
export function makeFamilies(count, seed) {
  const random = mulberry32(seed);
  const stems = new Set();
  const families = [];
  while (families.length < count) {
    const syllables = 1 + (families.length > 900 ? 1 : 0) + (families.length > 20_000 && random() % 3 === 0 ? 1 : 0);
    const stem = makeStem(syllables, random);
    if (stems.has(stem)) continue;
    stems.add(stem);
    families.push({ stem, endings: kinds[placeOf(kinds, share(random), (kind) => kind.share)].endings });
  }
  return families;
}

/** A form of the family, drawn by the shares of its endings. */
export function drawForm({ stem, endings }, random) {
  return stem + endings[placeOf(endings, share(random), ([, part]) => part)][0];
}
