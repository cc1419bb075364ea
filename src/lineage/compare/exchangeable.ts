import type { Random } from '../../measure/random.js';
import { shuffle } from '../../measure/random-permutation.js';
import { log10CorrelationP } from '../../measure/rank-correlation.js';
import { centred, cosines, type Rows } from './rows.js';

const DRAWS = 199;

/**
 * Why rows may not be taken as exchangeable, or null. Learned units stand in no order; the rows of a Fourier
 * basis, a positional table, a mask or a ramp do: neighbours resemble each other, or their lengths run with
 * the row number. Each model is looked at by itself, at a level of one in a thousand a look.
 */
export function whyNotExchangeable(rows: Rows, random: Random): string | null {
  const distinct = new Set<number>();
  for (const value of rows.values) {
    if (distinct.size > 8) break;
    distinct.add(value);
  }
  if (distinct.size <= 8) return 'holds at most eight different values';
  if (periodic(rows)) return 'rows are sinusoids';
  if (lengthsRunWithOrder(rows)) return 'row lengths run with the row number';
  if (neighboursAlike(rows, random)) return 'neighbouring rows resemble each other';
  if (manyTwins(rows)) return 'many rows are copies of each other, as in a model grown from a smaller one';
  return null;
}

/** Beyond this cosine two rows of one part are copies of each other. */
const TWIN = 0.98;
const MOST_TWINS = 0.1;
/** Rows so short resemble each other anyway (the kernels of a depthwise convolution). */
const NARROW = 32;

/**
 * Whether more than a tenth of the rows have a copy among the others, what is common to all rows left aside. Units
 * that were copied move together, so that not every order is as likely.
 */
export function manyTwins(rows: Rows): boolean {
  const { count, width } = rows;
  if (width < NARROW) return false;
  const apart = centred(rows);
  const similarity = cosines(apart, apart);
  let twins = 0;
  for (let i = 0; i < count; i++) {
    if (rows.values.subarray(i * width, (i + 1) * width).every((value) => value === 0)) continue;
    for (let j = 0; j < count; j++) {
      if (i === j || Math.abs(similarity[i * count + j]!) < TWIN) continue;
      twins++;
      break;
    }
  }
  return twins > Math.max(2, MOST_TWINS * count);
}

function periodic(rows: Rows): boolean {
  if (rows.width < 16) return false;
  const sample = Math.min(rows.count, 16);
  let sinusoids = 0;
  for (let s = 0; s < sample; s++) {
    const i = Math.floor((s * rows.count) / sample);
    const power = spectrum(rows.values.subarray(i * rows.width, (i + 1) * rows.width));
    const whole = power.reduce((sum, value) => sum + value, 0);
    const peak = power.indexOf(Math.max(...power));
    let near = 0;
    for (let k = Math.max(0, peak - 2); k <= Math.min(power.length - 1, peak + 2); k++) near += power[k]!;
    if (whole > 0 && near > 0.95 * whole) sinusoids++;
  }
  return sinusoids > 0.75 * sample;
}

/** Power at one turn a row and above; the mean does not count. */
function spectrum(row: Float64Array): number[] {
  const width = Math.min(row.length, 512);
  const turn = Float64Array.from({ length: width }, (_, t) => (2 * Math.PI * t) / width);
  const [cosine, sine] = [turn.map(Math.cos), turn.map(Math.sin)];
  return Array.from({ length: Math.floor(width / 2) }, (_, index) => {
    const k = index + 1;
    let real = 0;
    let imaginary = 0;
    for (let t = 0, at = 0; t < width; t++, at = (at + k) % width) {
      real += row[t]! * cosine[at]!;
      imaginary += row[t]! * sine[at]!;
    }
    return real * real + imaginary * imaginary;
  });
}

function lengthsRunWithOrder({ count, width, values }: Rows): boolean {
  if (count < 8) return false;
  const lengths = Array.from({ length: count }, (_, i) => {
    let squares = 0;
    for (let k = 0; k < width; k++) squares += values[i * width + k]! ** 2;
    return squares;
  });
  const correlation = orderCorrelation(lengths);
  return log10CorrelationP(Math.abs(correlation), count) < -3.3;
}

/** Spearman's correlation of values with their position, ties (to nine digits) at their mean rank; 0 without spread. */
function orderCorrelation(lengths: readonly number[]): number {
  const n = lengths.length;
  const order = lengths.map((_, i) => i).sort((a, b) => lengths[a]! - lengths[b]!);
  const ranks = new Float64Array(n);
  for (let i = 0; i < n; ) {
    let j = i;
    while (j < n && lengths[order[j]!]! <= lengths[order[i]!]! * (1 + 1e-9)) j++;
    for (let k = i; k < j; k++) ranks[order[k]!] = (i + j - 1) / 2;
    i = j;
  }
  const middle = (n - 1) / 2;
  let product = 0;
  let rankSquares = 0;
  let orderSquares = 0;
  ranks.forEach((rank, i) => {
    product += (rank - middle) * (i - middle);
    rankSquares += (rank - middle) ** 2;
    orderSquares += (i - middle) ** 2;
  });
  return rankSquares > 0 ? product / Math.sqrt(rankSquares * orderSquares) : 0;
}

function neighboursAlike(rows: Rows, random: Random): boolean {
  const n = rows.count;
  const similarity = cosines(rows, rows);
  const order = Int32Array.from({ length: n }, (_, i) => i);
  for (const lag of [1, 2]) {
    const likeness = () => {
      let sum = 0;
      for (let i = 0; i + lag < n; i++) sum += similarity[order[i]! * n + order[i + lag]!]!;
      return sum;
    };
    order.forEach((_, i) => {
      order[i] = i;
    });
    const observed = likeness();
    let total = 0;
    let squares = 0;
    for (let draw = 0; draw < DRAWS; draw++) {
      shuffle(order, random);
      const value = likeness();
      total += value;
      squares += value * value;
    }
    const mean = total / DRAWS;
    const spread = Math.sqrt(Math.max(0, squares / DRAWS - mean * mean));
    if (spread > 0 && observed - mean > 3.5 * spread) return true;
  }
  return false;
}
