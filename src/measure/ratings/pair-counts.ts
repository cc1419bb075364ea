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
  const slots = models <= MOST_DENSE ? new DenseSlots(models) : new SparseSlots(models);
  const [wins, losses, ties]: number[][] = [[], [], []];
  for (const tally of tallies) {
    requireModel(tally.left, models);
    requireModel(tally.right, models);
    requireCount(tally.wins);
    requireCount(tally.losses);
    requireCount(tally.ties);
    if (tally.left === tally.right || tally.wins + tally.losses + tally.ties === 0) continue;
    const swapped = tally.left > tally.right;
    const slot = swapped ? slots.of(tally.right, tally.left) : slots.of(tally.left, tally.right);
    if (slot === wins.length) {
      wins.push(0);
      losses.push(0);
      ties.push(0);
    }
    wins[slot] += swapped ? tally.losses : tally.wins;
    losses[slot] += swapped ? tally.wins : tally.losses;
    ties[slot] += tally.ties;
  }
  const { left, right, slot } = slots.ascending(wins.length);
  const inOrder = (counts: number[]) => {
    const ordered = new Float64Array(slot.length);
    for (let k = 0; k < slot.length; k++) ordered[k] = counts[slot[k]];
    return ordered;
  };
  return { models, left, right, wins: inOrder(wins), losses: inOrder(losses), ties: inOrder(ties) };
}

/** Which slot each pair of models has: given in turn, told in ascending order of pairs. */
interface Slots {
  of(left: number, right: number): number;
  ascending(count: number): { left: Int32Array; right: Int32Array; slot: Int32Array };
}

/** So many models at most have a table of all their pairs. */
const MOST_DENSE = 2048;

class DenseSlots implements Slots {
  readonly #table: Int32Array;
  readonly #models: number;
  #count = 0;

  constructor(models: number) {
    this.#models = models;
    this.#table = new Int32Array(models * models);
  }

  of(left: number, right: number): number {
    const at = left * this.#models + right;
    if (this.#table[at] === 0) this.#table[at] = ++this.#count;
    return this.#table[at] - 1;
  }

  ascending(count: number) {
    const [left, right, slot] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
    let k = 0;
    for (let i = 0; i < this.#models; i++) {
      for (let j = i + 1; j < this.#models; j++) {
        const found = this.#table[i * this.#models + j];
        if (found === 0) continue;
        left[k] = i;
        right[k] = j;
        slot[k++] = found - 1;
      }
    }
    return { left, right, slot };
  }
}

class SparseSlots implements Slots {
  readonly #slots = new Map<number, number>();
  readonly #models: number;

  constructor(models: number) {
    this.#models = models;
  }

  of(left: number, right: number): number {
    const key = left * this.#models + right;
    const known = this.#slots.get(key);
    if (known !== undefined) return known;
    const slot = this.#slots.size;
    this.#slots.set(key, slot);
    return slot;
  }

  ascending() {
    const keys = Float64Array.from(this.#slots.keys()).sort();
    return {
      left: Int32Array.from(keys, (key) => Math.floor(key / this.#models)),
      right: Int32Array.from(keys, (key) => key % this.#models),
      slot: Int32Array.from(keys, (key) => this.#slots.get(key)!),
    };
  }
}

function requireModel(model: number, models: number): void {
  if (!Number.isInteger(model) || model < 0 || model >= models)
    throw new RangeError(`no model ${model} among ${models}`);
}

function requireCount(count: number): void {
  if (!(count >= 0 && count < Infinity)) throw new RangeError(`not a count of votes: ${count}`);
}

/** The pairs among the models of `keep` (ascending), which are numbered anew in that order. */
export function amongModels(pairs: PairCounts, keep: ArrayLike<number>): PairCounts {
  const renamed = new Int32Array(pairs.models).fill(-1);
  for (let i = 0; i < keep.length; i++) renamed[keep[i]] = i;
  if (keep.length === pairs.models) return pairs;
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
