/** Root-mean-square normalisation of every row (as long as `gain`), times the gain. */
export function rmsNorm(x: Float64Array, gain: Float64Array, epsilon: number): Float64Array {
  const width = gain.length;
  const y = new Float64Array(x.length);
  for (let at = 0; at < x.length; at += width) {
    const factor = 1 / Math.sqrt(meanSquare(x, at, width) + epsilon);
    for (let i = 0; i < width; i++) y[at + i] = x[at + i]! * factor * gain[i]!;
  }
  return y;
}

/** The gradient by `x`; that by the gain is added to `dGain`. */
export function rmsNormGradient(
  dy: Float64Array,
  x: Float64Array,
  gain: Float64Array,
  epsilon: number,
  dGain: Float64Array,
): Float64Array {
  const width = gain.length;
  const dx = new Float64Array(x.length);
  for (let at = 0; at < x.length; at += width) {
    const factor = 1 / Math.sqrt(meanSquare(x, at, width) + epsilon);
    let along = 0;
    for (let i = 0; i < width; i++) {
      dGain[i]! += dy[at + i]! * x[at + i]! * factor;
      along += dy[at + i]! * gain[i]! * x[at + i]!;
    }
    const pull = (along * factor ** 3) / width;
    for (let i = 0; i < width; i++) dx[at + i] = dy[at + i]! * gain[i]! * factor - x[at + i]! * pull;
  }
  return dx;
}

function meanSquare(x: Float64Array, at: number, width: number): number {
  let sum = 0;
  for (let i = 0; i < width; i++) sum += x[at + i]! ** 2;
  return sum / width;
}
