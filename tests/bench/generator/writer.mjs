// Running text: sentences with punctuation and elisions, joined to paragraphs.
import { share } from './families.mjs';

const elided = { le: 'l', la: 'l', de: 'd', que: 'qu', ne: 'n', se: 's', ce: 'c', je: 'j', me: 'm', te: 't' };
const beginsWithVowel = /^[aeiouyâàéèêîïôœû]/;
const capitalised = (text) => text.charAt(0).toUpperCase() + text.slice(1);

export class TextWriter {
  /** `words` is a WordStream. */
  constructor({ random, words }) {
    Object.assign(this, { random, words });
    this.apostrophe = random() % 2 ? '’' : "'";
  }

  /** A function word ends no sentence; elided ones are joined to what follows. */
  sentence(words) {
    let sentence = '';
    let joint = '';
    let previous = '';
    for (let i = 0; i < words; ++i) {
      const { text, isFunction } = this.words.next({ mayBeFunction: i + 1 < words });
      if (previous in elided && beginsWithVowel.test(text)) sentence = sentence.slice(0, -previous.length) + elided[previous] + this.apostrophe + text;
      else sentence += joint + text;
      joint = !isFunction && share(this.random) < 0.08 ? ', ' : ' ';
      previous = isFunction ? text : '';
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
