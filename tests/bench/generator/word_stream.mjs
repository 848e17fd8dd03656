// The order of words in a document: what was written comes back, as in real text.
import { share } from './families.mjs';

/**
 * Words of one document, one after the other. With a fixed probability the next content word is one of those before, each as likely as it was
 * frequent (H. Simon, "On a class of skew distribution functions", 1955), so words come in bursts (K. Church, W. Gale, "Poisson
 * mixtures", 1995; S. Katz, "Distribution of content words and phrases", 1996); so are whole runs of words, and set phrases of
 * the collection stand among free words. `habits` are the probabilities: collection.mjs. The other functions draw
 * `{ text, isFunction, family }`, `family` where the word can be inflected, and `inflect` gives another form of a word.
 */
export class WordStream {
  constructor({ random, habits, drawFunction, drawContent, drawPhrase, inflect }) {
    Object.assign(this, { random, habits, drawFunction, drawContent, drawPhrase, inflect });
    this.history = [];
    this.contents = [];
    this.run = []; // words that are certain to follow
  }

  chance(probability) {
    return share(this.random) < probability;
  }

  one(list) {
    return list[this.random() % list.length];
  }

  /** A run of words of the document, two at least. */
  repeatedRun() {
    let length = 2;
    while (this.chance(this.habits.runGoesOn)) ++length;
    const begin = this.random() % this.history.length;
    return this.history.slice(begin, begin + length);
  }

  content() {
    if (this.contents.length === 0 || !this.chance(this.habits.repeatedWord)) return this.drawContent();
    const word = this.one(this.contents);
    return word.family && this.chance(this.habits.otherForm) ? this.inflect(word) : word;
  }

  drawn(mayBeFunction) {
    if (this.run.length === 0 && mayBeFunction) {
      if (this.history.length > 0 && this.chance(this.habits.repeatedRun)) this.run = this.repeatedRun();
      else if (this.chance(this.habits.setPhrase)) this.run = [...this.drawPhrase()];
    }
    const next = this.run.shift();
    if (next && (mayBeFunction || !next.isFunction)) return next;
    this.run = [];
    return mayBeFunction && this.chance(this.habits.functionWord) ? this.drawFunction() : this.content();
  }

  next({ mayBeFunction }) {
    const word = this.drawn(mayBeFunction);
    this.history.push(word);
    if (!word.isFunction) this.contents.push(word);
    return word;
  }
}
