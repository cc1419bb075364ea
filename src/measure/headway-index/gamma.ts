/** The logarithm of the gamma function for x > 0: shifted to x ≥ 8, then Stirling's series (error < 1e-12). */
export function logGamma(x: number): number {
  let shift = 0;
  let y = x;
  for (; y < 8; y++) shift -= Math.log(y);
  const r = 1 / (y * y);
  const series = (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r / 1188)))) / y;
  return shift + (y - 0.5) * Math.log(y) - y + 0.5 * Math.log(2 * Math.PI) + series;
}

/** The derivative of the logarithm of the gamma function for x > 0. */
export function digamma(x: number): number {
  let shift = 0;
  let y = x;
  for (; y < 8; y++) shift -= 1 / y;
  const r = 1 / (y * y);
  return (
    shift + Math.log(y) - 0.5 / y - r * (1 / 12 - r * (1 / 120 - r * (1 / 252 - r * (1 / 240 - r / 132))))
  );
}
