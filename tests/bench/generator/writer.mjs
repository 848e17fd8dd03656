// Running text: sentences with punctuation, elisions, compounds and numbers, joined to paragraphs.
import { share } from './families.mjs';

const elided = { le: 'l', la: 'l', de: 'd', que: 'qu', ne: 'n', se: 's', ce: 'c', je: 'j', me: 'm', te: 't' };
const functionShare = 0.5; // of the words
const beginsWithVowel = /^[aeiouyâàéèêîïôœû]/;
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

export class TextWriter {
  /** `drawContent()` gives a content word, `drawFunction()` one from the list of function words. */
  constructor({ random, drawContent, drawFunction }) {
    Object.assign(this, { random, drawContent, drawFunction });
    this.apostrophe = random() % 2 ? '’' : "'";
  }

  content() {
    const chance = share(this.random);
    if (chance < 0.015) return numberText(this.random);
    if (chance < 0.025) return `${this.drawContent()}-${this.drawContent()}`;
    const word = this.drawContent();
    return chance < 0.06 ? capitalised(word) : word;
  }

  /** A function word ends no sentence; elided ones are joined to what follows. */
  sentence(words) {
    let sentence = '';
    let joint = '';
    let previous = '';
    for (let i = 0; i < words; ++i) {
      const isFunction = i + 1 < words && share(this.random) < functionShare;
      const word = isFunction ? this.drawFunction() : this.content();
      if (previous in elided && beginsWithVowel.test(word)) sentence = sentence.slice(0, -previous.length) + elided[previous] + this.apostrophe + word;
      else sentence += joint + word;
      joint = !isFunction && share(this.random) < 0.08 ? ', ' : ' ';
      previous = isFunction ? word : '';
    }
    return capitalised(sentence) + (share(this.random) < 0.06 ? ' ?' : share(this.random) < 0.04 ? ' !' : '.');
  }

  text(words) {
    const paragraphs = [[]];
    for (let written = 0; written < words; ) {
      const length = Math.min(6 + (this.random() % 25), Math.max(words - written, 3));
      if (paragraphs.at(-1).length >= 3 + (this.random() % 4)) paragraphs.push([]);
      paragraphs.at(-1).push(this.sentence(length));
      written += length;
    }
    return paragraphs.map((sentences) => sentences.join(' ')).join('\n\n');
  }
}
