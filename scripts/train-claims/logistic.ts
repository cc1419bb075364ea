/** Rows of features that are there or not, as indices. */
export interface Rows {
  features: readonly Int32Array[];
  /** For how many rows each stands. */
  counts: readonly number[];
  /** How many features there are. */
  width: number;
}

const STEPS = 30;
const INNER = 60;

/**
 * Logistic regression with a quadratic penalty: the weights that make
 * `sum count log(1 + exp(-y x·w)) + |w|² / (2 · strength)` least, by Newton's method with conjugate gradients (as LIBLINEAR's
 * solver 0; scikit-learn's `LogisticRegression(C=strength)` gives the same weights). The last weight is the constant, which
 * is penalised too.
 *
 * @param labels whether each row is one
 */
export function logistic(
  { features, counts, width }: Rows,
  labels: readonly boolean[],
  strength: number,
): Float64Array {
  const weights = new Float64Array(width + 1);
  const scores = new Float64Array(features.length);
  const slope = new Float64Array(width + 1);
  const curved = new Float64Array(features.length);
  let loss = lossOf(scores, labels, counts, weights, strength);
  let first = 0;
  for (let step = 0; step < STEPS; step++) {
    for (let index = 0; index <= width; index++) slope[index] = weights[index]! / strength;
    for (let row = 0; row < features.length; row++) {
      const chance = 1 / (1 + Math.exp(-scores[row]!));
      curved[row] = counts[row]! * chance * (1 - chance);
      addTo(slope, features[row]!, counts[row]! * (chance - (labels[row] ? 1 : 0)));
    }
    const steep = Math.sqrt(dot(slope, slope));
    if (step === 0) first = steep;
    if (steep <= 1e-4 * first) break;
    const direction = conjugateGradients(
      features,
      curved,
      slope,
      strength,
      Math.min(0.5, steep / first) * steep,
    );
    const moved = timesRows(features, direction);
    const downhill = dot(slope, direction);
    for (let size = 1; ; size /= 2) {
      const tried = weights.map((weight, index) => weight + size * direction[index]!);
      const triedScores = scores.map((score, row) => score + size * moved[row]!);
      const triedLoss = lossOf(triedScores, labels, counts, tried, strength);
      if (triedLoss <= loss + 1e-4 * size * downhill || size < 1e-6) {
        weights.set(tried);
        scores.set(triedScores);
        loss = triedLoss;
        break;
      }
    }
  }
  return weights;
}

/** Solves (1/strength + XᵀDX) d = -slope until the rest is below `enough`. */
function conjugateGradients(
  features: readonly Int32Array[],
  curved: Float64Array,
  slope: Float64Array,
  strength: number,
  enough: number,
): Float64Array {
  const solution = new Float64Array(slope.length);
  const rest = slope.map((value) => -value);
  const direction = rest.slice();
  let size = dot(rest, rest);
  for (let inner = 0; inner < INNER && Math.sqrt(size) > enough; inner++) {
    const along = timesRows(features, direction);
    const image = direction.map((value) => value / strength);
    for (let row = 0; row < features.length; row++) addTo(image, features[row]!, curved[row]! * along[row]!);
    const share = size / dot(direction, image);
    for (let index = 0; index < solution.length; index++) {
      solution[index]! += share * direction[index]!;
      rest[index]! -= share * image[index]!;
    }
    const next = dot(rest, rest);
    for (let index = 0; index < solution.length; index++)
      direction[index] = rest[index]! + (next / size) * direction[index]!;
    size = next;
  }
  return solution;
}

function lossOf(
  scores: Float64Array,
  labels: readonly boolean[],
  counts: readonly number[],
  weights: Float64Array,
  strength: number,
): number {
  let loss = dot(weights, weights) / (2 * strength);
  for (let row = 0; row < scores.length; row++) {
    const margin = labels[row] ? scores[row]! : -scores[row]!;
    const own = margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin;
    loss += counts[row]! * own;
  }
  return loss;
}

function timesRows(features: readonly Int32Array[], weights: Float64Array): Float64Array {
  const constant = weights.at(-1)!;
  return Float64Array.from(features, (row) => {
    let sum = constant;
    for (let at = 0; at < row.length; at++) sum += weights[row[at]!]!;
    return sum;
  });
}

function addTo(sums: Float64Array, row: Int32Array, amount: number): void {
  for (let at = 0; at < row.length; at++) sums[row[at]!]! += amount;
  sums[sums.length - 1]! += amount;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += a[index]! * b[index]!;
  return sum;
}
