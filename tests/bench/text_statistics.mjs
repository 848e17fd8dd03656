// What makes text compressible or not, counted over equal windows of words so that collections can be compared.

const wordsOf = (text) => text.toLowerCase().normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
const add = (counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1);
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** At most `most` windows of `size` words, evenly spaced; neighbours with the same title are read as one text, what is left over is left out. */
export function windowsOf(documents, size, most = Infinity) {
  const windows = [];
  let title = null;
  let rest = [];
  for (const document of documents) {
    rest = document.title && document.title === title ? rest.concat(wordsOf(document.text)) : wordsOf(document.text);
    title = document.title;
    for (; rest.length >= size; rest = rest.slice(size)) windows.push(rest.slice(0, size));
  }
  return windows.length <= most ? windows : Array.from({ length: most }, (_, i) => windows[Math.floor((i * windows.length) / most)]);
}

/** Bits to say which `chosen` of `all` are meant: log2 of the binomial coefficient, in Stirling's approximation. */
function choiceBits(all, chosen) {
  const share = chosen / all;
  if (share <= 0 || share >= 1) return 0;
  const entropy = -share * Math.log2(share) - (1 - share) * Math.log2(1 - share);
  return Math.max(0, all * entropy - 0.5 * Math.log2(2 * Math.PI * all * share * (1 - share)));
}

function bursts(windows, documentsOf) {
  const bands = [[2, 0.02], [0.02, 0.1], [0.1, 0.4]];
  return bands.map(([least, most]) => {
    const inBand = (word) => documentsOf.get(word) > (least < 1 ? least * windows.length : least) && documentsOf.get(word) <= most * windows.length;
    let places = 0;
    let postings = 0;
    for (const words of windows) {
      const fit = words.filter(inBand);
      places += fit.length;
      postings += new Set(fit).size;
    }
    return places / postings;
  });
}

function runShares(windows, length) {
  const runs = new Map();
  let inWindow = 0;
  for (const words of windows) {
    const seen = new Set();
    for (let i = length; i <= words.length; ++i) {
      const run = words.slice(i - length, i).join(' ');
      inWindow += seen.has(run) ? 1 : 0;
      seen.add(run);
      add(runs, run);
    }
  }
  const all = sum([...runs.values()]);
  return { again: 1 - runs.size / all, inWindow: inWindow / all };
}

/** Figures of the windows of one size, by name. */
export function statisticsOf(windows) {
  const occurrences = new Map();
  const documentsOf = new Map();
  let letters = 0;
  let placeBits = 0;
  let halfway = 0;
  windows.forEach((words, number) => {
    if (number === windows.length >> 1) halfway = occurrences.size;
    const counts = new Map();
    for (const word of words) {
      add(counts, word);
      add(occurrences, word);
      letters += Buffer.byteLength(word);
    }
    for (const [word, count] of counts) {
      add(documentsOf, word);
      placeBits += choiceBits(words.length, count);
    }
  });
  const all = sum(windows.map((words) => words.length));
  const postings = sum([...documentsOf.values()]);
  const counts = [...occurrences.values()].sort((a, b) => b - a);
  const pairs = runShares(windows, 2);
  const [rare, medium, frequent] = bursts(windows, documentsOf);
  return {
    'bytes of a word': letters / all,
    'distinct words of a window, share': postings / all,
    'occurrences in a window, rare words': rare,
    'occurrences in a window, medium words': medium,
    'occurrences in a window, frequent words': frequent,
    'pairs that came before in the window': pairs.inWindow,
    'pairs that came before anywhere': pairs.again,
    'triples that came before anywhere': runShares(windows, 3).again,
    'entropy of a word, bits': -sum(counts.map((count) => (count / all) * Math.log2(count / all))),
    'entropy of a posting, bits': sum([...documentsOf.values()].map((count) => choiceBits(windows.length, count))) / postings,
    'entropy of a place, bits': placeBits / all,
    'the ten commonest words': sum(counts.slice(0, 10)) / all,
    'the hundred commonest words': sum(counts.slice(0, 100)) / all,
    'distinct words': counts.length,
    'growth (Heaps exponent)': Math.log2(counts.length / halfway) / Math.log2(windows.length / (windows.length >> 1)),
    'words that stand once, of the distinct': counts.filter((count) => count === 1).length / counts.length,
  };
}
