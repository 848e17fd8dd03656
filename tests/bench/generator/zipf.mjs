/**
 * Ranks drawn by the Zipf-Mandelbrot law: rank r (from 0) with a weight of 1 / (r + 1 + shift) ^ exponent (B. Mandelbrot, "An
 * informational theory of the statistical structure of language", 1953). `random` gives 32 bits.
 */
export class ZipfMandelbrot {
  constructor(ranks, { exponent, shift }) {
    this.sums = new Float64Array(ranks);
    let sum = 0;
    for (let rank = 0; rank < ranks; ++rank) this.sums[rank] = sum += (rank + 1 + shift) ** -exponent;
  }

  draw(random) {
    const target = ((random() + 0.5) / 4294967296) * this.sums.at(-1);
    let low = 0;
    let high = this.sums.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.sums[middle] < target) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
