// Documents and known-item questions of a generated collection. Document i depends on the seed and i only.
import { mulberry32 } from '../random.mjs';
import { drawForm, share } from './families.mjs';
import { Lexicon, familyCount } from './lexicon.mjs';
import { WordStream } from './word_stream.mjs';
import { TextWriter } from './writer.mjs';

export const themes = ['Économie', 'Culture', 'Éducation', 'Environnement', 'Europe', 'Histoire', 'International', 'Justice', 'Politique', 'Santé', 'Sciences', 'Société', 'Sports', 'Technologies'];
const authorCount = 240;
// Probabilities of WordStream: with these the figures of calibrate.mjs lie about halfway between two collections of real French.
const habits = { functionWord: 0.515, repeatedWord: 0.21, otherForm: 0.25, repeatedRun: 0.05, runGoesOn: 0.73, setPhrase: 0.13 };

const capitalised = (text) => text.charAt(0).toUpperCase() + text.slice(1);

export class GeneratedCollection {
  constructor({ seed = 1, words = 300 } = {}) {
    this.seed = seed;
    this.words = words;
    this.lexicon = new Lexicon(seed);
    this.families = this.lexicon.families;
    this.authors = this.makeAuthors();
  }

  randomOf(index, purpose) {
    return mulberry32(Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(this.seed, 0x85ebca6b) ^ purpose);
  }

  makeAuthors() {
    const random = this.randomOf(0, 0x617574);
    const name = () => capitalised(this.families[random() % 3000].stem);
    return Array.from({ length: authorCount }, () => `${name()} ${name()}`);
  }

  /** One family in fourteen ranks belongs to each theme. */
  ofTheme(rank, theme) {
    return Math.min(rank - (rank % themes.length) + theme, familyCount - 1);
  }

  /** What a document is about: themes and a few rarer families that come back in it. */
  subjectOf(random) {
    const main = random() % themes.length;
    const mixture = share(random) < 0.3 ? [main, random() % themes.length] : [main];
    const families = Array.from({ length: 6 + (random() % 6) }, () => {
      const rank = 200 + Math.floor(share(random) ** 2 * 6000);
      return this.ofTheme(rank, main);
    });
    return { themes: [...new Set(mixture)], families };
  }

  drawFamily(random, subject) {
    const chance = share(random);
    if (chance < 0.16) return subject.families[random() % subject.families.length];
    const family = this.lexicon.drawFamily(random);
    return chance < 0.46 ? this.ofTheme(family, subject.themes[random() % subject.themes.length]) : family;
  }

  writerFor(random, subject) {
    const { lexicon } = this;
    const words = new WordStream({
      random,
      habits,
      drawFunction: () => lexicon.drawFunction(random),
      drawContent: () => lexicon.drawContent(random, () => this.drawFamily(random, subject)),
      drawPhrase: () => lexicon.drawPhrase(random),
      inflect: ({ family }) => lexicon.form(family, random),
    });
    return new TextWriter({ random, words });
  }

  titleOf(random, subject) {
    const forms = subject.families.slice(0, 2 + (random() % 2)).map((family) => drawForm(this.families[family], random));
    return capitalised(forms.join([' et ', ' de la ', ' sans ', ' : '][random() % 4]));
  }

  document(index) {
    const random = this.randomOf(index, 0x646f63);
    const subject = this.subjectOf(random);
    const title = this.titleOf(random, subject);
    const text = this.writerFor(random, subject).text(Math.round(this.words * (0.5 + share(random))));
    const day = new Date(Date.UTC(1990, 0, 1 + (random() % 13_149)));
    return {
      id: `g${index}`, title, text, themes: subject.themes.map((theme) => themes[theme]),
      authors: [this.authors[Math.floor(share(random) ** 2 * authorCount)]], date: day.toISOString().slice(0, 10),
    };
  }

  /** Two to four words that someone who remembers document `index` would type: of its subject, one in five in another form. */
  question(index) {
    const { families } = this.subjectOf(this.randomOf(index, 0x646f63));
    const random = this.randomOf(index, 0x717279);
    const document = this.document(index);
    const text = new Set(`${document.title} ${document.text}`.toLowerCase().match(/[\p{L}\p{N}]+/gu));
    const present = [...new Set(families)].flatMap((family) => {
      const { stem, endings } = this.families[family];
      const forms = endings.map(([ending]) => stem + ending).filter((form) => text.has(form));
      return forms.length > 0 ? [share(random) < 0.2 ? drawForm(this.families[family], random) : forms[random() % forms.length]] : [];
    });
    return present.slice(0, 2 + (random() % 3)).join(' ');
  }
}
