/**
 * log10 of the upper tail of chi-square with an even number of degrees of freedom, by its closed form
 * exp(−x/2) Σ (x/2)^i / i!, i from 0 to degrees/2 − 1, summed in logarithms.
 */
export function log10ChiSquareTail(x: number, degrees: number): number {
  if (degrees <= 0 || degrees % 2 !== 0) throw new RangeError('degrees of freedom must be even and positive');
  if (x <= 0) return 0;
  const half = x / 2;
  let logTerm = 0;
  let greatest = 0;
  const logTerms = [0];
  for (let i = 1; i < degrees / 2; i++) {
    logTerm += Math.log(half / i);
    logTerms.push(logTerm);
    greatest = Math.max(greatest, logTerm);
  }
  let sum = 0;
  for (const term of logTerms) sum += Math.exp(term - greatest);
  return Math.min(0, (greatest + Math.log(sum) - half) / Math.LN10);
}
