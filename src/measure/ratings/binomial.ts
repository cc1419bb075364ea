import type { Random } from '../random.js';

/**
 * A draw from the binomial distribution: by inversion where the mean is small, else by W. Hörmann's
 * transformed rejection (BTRS, 1993). Exact, in bounded expected time.
 *
 * @param n number of trials, a whole number
 * @param p chance of success, 0 to 1
 */
export function binomial(random: Random, n: number, p: number): number {
  if (n === 0 || p <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - binomial(random, n, 1 - p);
  return n * p < 10 ? inversion(random, n, p) : rejection(random, n, p);
}

/** Counts that sum to those of `counts`, drawn from the multinomial with their shares. Written to `drawn`. */
export function multinomial(random: Random, counts: ArrayLike<number>, drawn: Float64Array): void {
  let total = 0;
  for (let i = 0; i < counts.length; i++) total += counts[i];
  let left = total;
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i];
    drawn[i] = total > count ? binomial(random, left, count / total) : left;
    left -= drawn[i];
    total -= count;
  }
}

function inversion(random: Random, n: number, p: number): number {
  const odds = p / (1 - p);
  const none = (1 - p) ** n;
  for (;;) {
    let chance = none;
    let u = random.uniform();
    let k = 0;
    while (u > chance && k <= n) {
      u -= chance;
      k++;
      chance *= ((n + 1) / k - 1) * odds;
    }
    if (k <= n) return k;
  }
}

function rejection(random: Random, n: number, p: number): number {
  const spread = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const centre = n * p + 0.5;
  const alpha = (2.83 + 5.1 / b) * spread;
  const logOdds = Math.log(p / (1 - p));
  const mode = Math.floor((n + 1) * p);
  const atMode = logFactorial(mode) + logFactorial(n - mode);
  for (;;) {
    const u = random.uniform() - 0.5;
    const v = random.uniform();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + centre);
    if (us >= 0.07 && v <= 0.92 - 4.2 / b) return k;
    if (k < 0 || k > n) continue;
    const bound = atMode - logFactorial(k) - logFactorial(n - k) + (k - mode) * logOdds;
    if (Math.log((v * alpha) / (a / (us * us) + b)) <= bound) return k;
  }
}

const SMALL = Float64Array.from({ length: 16 }, (_, k) => {
  let log = 0;
  for (let i = 2; i <= k; i++) log += Math.log(i);
  return log;
});

/** log(k!), by Stirling's series above 15. */
function logFactorial(k: number): number {
  if (k < 16) return SMALL[k];
  const inverse = 1 / k;
  const square = inverse * inverse;
  const series = inverse * (1 / 12 - square * (1 / 360 - square / 1260));
  return (k + 0.5) * Math.log(k) - k + 0.5 * Math.log(2 * Math.PI) + series;
}
