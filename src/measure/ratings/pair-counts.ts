/**
 * Sufficient statistics of pairwise votes: for every pair of models that met, how often each won and how
 * often they tied. Models are numbers from 0 to `models` - 1; `left[k] < right[k]`; pairs are unique and
 * in ascending order, so every sum over them runs in one order.
 */
export interface PairCounts {
  readonly models: number;
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Votes for `left`. */
  readonly wins: Float64Array;
  /** Votes for `right`. */
  readonly losses: Float64Array;
  readonly ties: Float64Array;
}

/** Votes of one ordered pair, as a file tells them. */
export interface VoteTally {
  left: number;
  right: number;
  wins: number;
  losses: number;
  ties: number;
}

/**
 * Merges tallies, in whichever order and orientation, into pair counts. A model's votes against itself and
 * pairs without votes are left out.
 *
 * @throws RangeError when a model is not a whole number below `models` or a count is negative or not finite
 */
export function pairCounts(models: number, tallies: Iterable<VoteTally>): PairCounts {
  const merged = new Map<number, VoteTally>();
  for (const tally of tallies) {
    const { left, right, wins, losses, ties } = tally;
    for (const model of [left, right])
      if (!Number.isInteger(model) || model < 0 || model >= models)
        throw new RangeError(`no model ${model} among ${models}`);
    for (const count of [wins, losses, ties])
      if (!(count >= 0 && count < Infinity)) throw new RangeError(`not a count of votes: ${count}`);
    if (left === right || wins + losses + ties === 0) continue;
    const swapped = left > right;
    const [a, b] = swapped ? [right, left] : [left, right];
    const key = a * models + b;
    let pair = merged.get(key);
    if (!pair) {
      pair = { left: a, right: b, wins: 0, losses: 0, ties: 0 };
      merged.set(key, pair);
    }
    pair.wins += swapped ? losses : wins;
    pair.losses += swapped ? wins : losses;
    pair.ties += ties;
  }
  const sorted = [...merged.values()].sort((p, q) => p.left - q.left || p.right - q.right);
  return {
    models,
    left: Int32Array.from(sorted, (p) => p.left),
    right: Int32Array.from(sorted, (p) => p.right),
    wins: Float64Array.from(sorted, (p) => p.wins),
    losses: Float64Array.from(sorted, (p) => p.losses),
    ties: Float64Array.from(sorted, (p) => p.ties),
  };
}

/** The pairs among the models of `keep` (ascending), which are numbered anew in that order. */
export function amongModels(pairs: PairCounts, keep: ArrayLike<number>): PairCounts {
  const renamed = new Int32Array(pairs.models).fill(-1);
  for (let i = 0; i < keep.length; i++) renamed[keep[i]] = i;
  const kept: number[] = [];
  for (let k = 0; k < pairs.left.length; k++)
    if (renamed[pairs.left[k]] >= 0 && renamed[pairs.right[k]] >= 0) kept.push(k);
  const pick = (values: Float64Array) => Float64Array.from(kept, (k) => values[k]);
  return {
    models: keep.length,
    left: Int32Array.from(kept, (k) => renamed[pairs.left[k]]),
    right: Int32Array.from(kept, (k) => renamed[pairs.right[k]]),
    wins: pick(pairs.wins),
    losses: pick(pairs.losses),
    ties: pick(pairs.ties),
  };
}

/** Votes, wins, losses and ties of each model. */
export interface ModelTotals {
  votes: Float64Array;
  wins: Float64Array;
  losses: Float64Array;
  ties: Float64Array;
}

export function modelTotals(pairs: PairCounts): ModelTotals {
  const zeros = () => new Float64Array(pairs.models);
  const totals: ModelTotals = { votes: zeros(), wins: zeros(), losses: zeros(), ties: zeros() };
  for (let k = 0; k < pairs.left.length; k++) {
    const i = pairs.left[k];
    const j = pairs.right[k];
    totals.wins[i] += pairs.wins[k];
    totals.losses[i] += pairs.losses[k];
    totals.wins[j] += pairs.losses[k];
    totals.losses[j] += pairs.wins[k];
    totals.ties[i] += pairs.ties[k];
    totals.ties[j] += pairs.ties[k];
  }
  for (let i = 0; i < pairs.models; i++) totals.votes[i] = totals.wins[i] + totals.losses[i] + totals.ties[i];
  return totals;
}

/** Sum of all votes. */
export function votesOf(pairs: PairCounts): number {
  let votes = 0;
  for (let k = 0; k < pairs.left.length; k++) votes += pairs.wins[k] + pairs.losses[k] + pairs.ties[k];
  return votes;
}
