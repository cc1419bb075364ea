import { logGamma } from './log-gamma.js';

/** log10 of the chance that Student's t with `degrees` degrees of freedom exceeds `t`, without underflow. */
export function log10StudentTail(t: number, degrees: number): number {
  if (t <= 0) return Math.log10(1 - 10 ** (t === 0 ? Math.log10(0.5) : log10StudentTail(-t, degrees)));
  const a = degrees / 2;
  const b = 0.5;
  const x = degrees / (degrees + t * t);
  const logFront =
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log((t * t) / (degrees + t * t));
  if (x < (a + 1) / (a + b + 2)) {
    return (logFront + Math.log(continuedFraction(a, b, x)) - Math.log(a) - Math.LN2) / Math.LN10;
  }
  const complement = (Math.exp(logFront) * continuedFraction(b, a, 1 - x)) / b;
  return Math.log10((1 - complement) / 2);
}

/** The continued fraction of the incomplete beta function, by Lentz's method (Numerical Recipes, 6.4). */
function continuedFraction(a: number, b: number, x: number): number {
  const tiny = 1e-300;
  const away = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m < 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    h *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return h;
}
