import { mixed } from './shingles.js';

/** Bands of three: a pair of Jaccard .49 shares one with probability .993, a pair of .05 with .005. */
export const BANDS = 40;
const ROWS = 3;

const MULTIPLIERS = Uint32Array.from({ length: BANDS * ROWS }, (_, i) => mixed(2 * i + 1) | 1);
const ADDENDS = Uint32Array.from({ length: BANDS * ROWS }, (_, i) => mixed(2 * i + 2));

/**
 * The bands of a set's MinHash signature (Broder 1997): two sets share a band with probability J³, J their Jaccard
 * index.
 *
 * @param shingles hashes, spread evenly over 32 bits
 * @returns one 32-bit hash for each band
 */
export function bandsOf(shingles: Uint32Array): Uint32Array {
  const minima = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (let i = 0; i < minima.length; i++) {
    const multiplier = MULTIPLIERS[i]!;
    const addend = ADDENDS[i]!;
    let least = 0xffffffff;
    for (let j = 0; j < shingles.length; j++) {
      const hash = (Math.imul(shingles[j]!, multiplier) + addend) >>> 0;
      if (hash < least) least = hash;
    }
    minima[i] = least;
  }
  return Uint32Array.from({ length: BANDS }, (_, band) => {
    let hash = band;
    for (let row = 0; row < ROWS; row++) hash = mixed(Math.imul(hash, 31) + minima[band * ROWS + row]!);
    return hash;
  });
}
