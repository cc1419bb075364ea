/**
 * Minimises a smooth loss by Adam (Kingma and Ba 2015), full batch, with a rate that falls to zero along a
 * cosine. For baselines only: it asks nothing of the loss but its gradient.
 *
 * @param gradient fills the second array with the gradient at the first
 */
export function descend(
  start: Float64Array,
  gradient: (x: Float64Array, g: Float64Array) => void,
  steps: number,
  rate: number,
): Float64Array {
  const x = start.slice();
  const g = new Float64Array(x.length);
  const mean = new Float64Array(x.length);
  const square = new Float64Array(x.length);
  for (let step = 1; step <= steps; step++) {
    gradient(x, g);
    const now = (rate * (1 + Math.cos((Math.PI * step) / steps))) / 2;
    const [one, two] = [1 - 0.9 ** step, 1 - 0.999 ** step];
    for (let i = 0; i < x.length; i++) {
      mean[i] = 0.9 * mean[i] + 0.1 * g[i];
      square[i] = 0.999 * square[i] + 0.001 * g[i] * g[i];
      x[i] -= (now * (mean[i] / one)) / (Math.sqrt(square[i] / two) + 1e-9);
    }
  }
  return x;
}
