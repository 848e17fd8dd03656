// The words of a collection: function words, families, compounds, numbers and the phrases that are made of them.
import { functionWords } from '../function_words.mjs';
import { mulberry32 } from '../random.mjs';
import { drawForm, makeFamilies, share } from './families.mjs';
import { ZipfMandelbrot } from './zipf.mjs';

// So that 100 000 documents of 300 words have about 150 000 distinct words, after 69 000 at 10 000 and 22 000 at 1 000.
export const familyCount = 48_000;
const functionLaw = { exponent: 1.27, shift: 1.2 };
const familyLaw = { exponent: 1.45, shift: 120 };
const phraseCount = 4000;
const compoundCount = 3000;
const rankLaw = { exponent: 1.1, shift: 3 }; // of phrases and compounds
// F: a function word, C: a content word.
const phraseShapes = ['FF', 'FC', 'FFC', 'CFC', 'FCF', 'CFFC', 'FFCC'];

const capitalised = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** «1 234 567» in groups, with the narrow no-break space of French typography or a plain one. */
function numberText(random) {
  switch (random() % 4) {
    case 0:
      return String(1900 + (random() % 126));
    case 1:
      return String(1 + (random() % 100));
    case 2:
      return `${1 + (random() % 999)}${random() % 2 ? '\u202f' : ' '}${String(random() % 1000).padStart(3, '0')}`;
    default:
      return `${random() % 100},${random() % 10}`;
  }
}

/** Words are `{ text, isFunction, family }`; `family` is the number of the family of which the word is a form. */
export class Lexicon {
  constructor(seed) {
    this.families = makeFamilies(familyCount, seed);
    const words = functionWords.filter((word) => word.length > 1 && !word.endsWith('qu'));
    this.functions = words.map((text) => ({ text, isFunction: true }));
    this.functionRanks = new ZipfMandelbrot(words.length, functionLaw);
    this.familyRanks = new ZipfMandelbrot(familyCount, familyLaw);
    const random = mulberry32(seed ^ 0x6c6578);
    this.compounds = Array.from({ length: compoundCount }, () => ({ text: `${this.form(this.drawFamily(random), random).text}-${this.form(this.drawFamily(random), random).text}` }));
    this.compoundRanks = new ZipfMandelbrot(compoundCount, rankLaw);
    this.phrases = Array.from({ length: phraseCount }, (_, i) =>
      [...phraseShapes[i % phraseShapes.length]].map((kind) => (kind === 'F' ? this.drawFunction(random) : this.form(this.drawFamily(random), random))));
    this.phraseRanks = new ZipfMandelbrot(phraseCount, rankLaw);
  }

  /** A family by its frequency. */
  drawFamily(random) {
    return this.familyRanks.draw(random);
  }

  form(family, random) {
    return { text: drawForm(this.families[family], random), family };
  }

  drawFunction(random) {
    return this.functions[this.functionRanks.draw(random)];
  }

  drawPhrase(random) {
    return this.phrases[this.phraseRanks.draw(random)];
  }

  /** A form of the family that `drawFamily` gives, or a number, a compound, a name. */
  drawContent(random, drawFamily) {
    const chance = share(random);
    if (chance < 0.015) return { text: numberText(random) };
    if (chance < 0.025) return this.compounds[this.compoundRanks.draw(random)];
    const word = this.form(drawFamily(), random);
    return chance < 0.06 ? { text: capitalised(word.text) } : word;
  }
}
