/** Settings of Elo ratings; the defaults are evalica's. */
export interface EloOptions {
  initial?: number;
  /** The most that one vote moves a rating. */
  k?: number;
  base?: number;
  scale?: number;
}

/** A vote's outcome for its left model. */
export type Outcome = 1 | 0.5 | 0;

/**
 * Elo's running ratings (A. E. Elo, 1978): each vote moves both models by k times the difference of
 * outcome and expectation. They depend on the order of the votes, and need no memory of them.
 */
export class Elo {
  readonly ratings: Float64Array;
  readonly #k: number;
  readonly #rate: number;

  constructor(models: number, { initial = 1000, k = 4, base = 10, scale = 400 }: EloOptions = {}) {
    this.ratings = new Float64Array(models).fill(initial);
    this.#k = k;
    this.#rate = Math.log(base) / scale;
  }

  /** Chance that `left` wins, a tie counted as half. */
  expected(left: number, right: number): number {
    return 1 / (1 + Math.exp(this.#rate * (this.ratings[right] - this.ratings[left])));
  }

  add(left: number, right: number, outcome: Outcome): void {
    const change = this.#k * (outcome - this.expected(left, right));
    this.ratings[left] += change;
    this.ratings[right] -= change;
  }
}
