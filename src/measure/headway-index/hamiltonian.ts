import type { Random } from '../random.js';

/** A log density up to a constant; writes its gradient into `gradient`. */
export type LogDensity = (position: Float64Array, gradient: Float64Array) => number;

/** Draws of a Markov chain: row-major, one row of `size` numbers a draw. */
export interface Chain {
  readonly size: number;
  readonly draws: number;
  readonly position: Float64Array;
  /** Mean chance of acceptance after the warm-up. */
  readonly accepted: number;
  readonly stepSize: number;
}

export interface ChainOptions {
  readonly warmUp: number;
  readonly draws: number;
  /** One draw is kept of so many. */
  readonly thin?: number;
  /** A trajectory lasts up to so long, in posterior standard deviations. */
  readonly length?: number;
  /** The chance of acceptance that the step size is tuned to. */
  readonly target?: number;
  /**
   * The metric of the posterior about some positions of the chain, which is learnt anew in the warm-up; null where it
   * cannot be made. Absent: a diagonal one, of the spread of the positions.
   */
  readonly metricAt?: (positions: readonly Float64Array[]) => Metric | null;
  /** Told after each step which share of them is done. */
  readonly progress?: (share: number) => void;
}

/** A map between the positions and coordinates in which the posterior is near a standard normal. */
export interface Metric {
  /** Turns a gradient by the positions into one by the coordinates, in place. */
  readonly gradient: (gradient: Float64Array) => void;
  /** Turns a movement in the coordinates into one of the positions, in place. */
  readonly movement: (movement: Float64Array) => void;
}

const LENGTH = 3;
const LONGEST_TRAJECTORY = 64;

/** After so many steps the metric is learnt anew, while the warm-up lasts. */
const METRIC_AT = [0, 10, 20, 40, 80, 150, 300, 600];
/** The step size has so many steps of the warm-up to settle under the last metric. */
const SETTLING = 20;
/** A metric is averaged over so many positions. */
const POSITIONS = 4;

/**
 * Hamiltonian Monte Carlo (Neal 2011) with a metric that is learnt in the warm-up, a step size by dual averaging
 * (Hoffman and Gelman 2014), and trajectories of random length.
 *
 * @param start the first position; not changed
 */
export function sampleHamiltonian(
  logDensity: LogDensity,
  start: Float64Array,
  random: Random,
  { warmUp, draws, thin = 1, length = LENGTH, target = 0.8, metricAt, progress }: ChainOptions,
): Chain {
  const size = start.length;
  let position = start.slice();
  let proposal = start.slice();
  let slope = new Float64Array(size);
  let trialSlope = new Float64Array(size);
  const momentum = new Float64Array(size);
  const movement = new Float64Array(size);
  const step = new StepSize(0.1, target);
  const kept = new Float64Array(draws * size);
  const visited: Float64Array[] = [];
  const diagonal = new SpreadMetric(size);
  let metric: Metric = diagonal;
  /** The log density, and its gradient by the coordinates of the metric. */
  const evaluate = (at: Float64Array, gradient: Float64Array): number => {
    const value = logDensity(at, gradient);
    if (Number.isFinite(value)) metric.gradient(gradient);
    return value;
  };
  let value = evaluate(position, slope);
  let accepted = 0;
  for (let iteration = 0; iteration < warmUp + draws * thin; iteration++) {
    const warming = iteration < warmUp;
    if (warming && METRIC_AT.includes(iteration) && (iteration === 0 || iteration <= warmUp - SETTLING)) {
      metric =
        (metricAt ? metricAt(visited.length > 0 ? spreadOut(visited) : [position]) : null) ??
        diagonal.learn(visited);
      visited.length = 0;
      step.restart();
      value = evaluate(position, slope);
    }
    const epsilon = warming ? step.current : step.averaged;
    const most = Math.min(LONGEST_TRAJECTORY, Math.max(1, Math.ceil(length / epsilon)));
    const steps = 1 + random.integer(most);
    progress?.(iteration / (warmUp + draws * thin));
    let energy = -value;
    for (let i = 0; i < size; i++) {
      momentum[i] = random.normal();
      energy += 0.5 * momentum[i] * momentum[i];
    }
    proposal.set(position);
    trialSlope.set(slope);
    let trialValue = value;
    for (let s = 0; s < steps && Number.isFinite(trialValue); s++) {
      for (let i = 0; i < size; i++) {
        momentum[i] += 0.5 * epsilon * trialSlope[i];
        movement[i] = epsilon * momentum[i];
      }
      metric.movement(movement);
      for (let i = 0; i < size; i++) proposal[i] += movement[i];
      trialValue = evaluate(proposal, trialSlope);
      for (let i = 0; i < size; i++) momentum[i] += 0.5 * epsilon * trialSlope[i];
    }
    let trialEnergy = -trialValue;
    for (let i = 0; i < size; i++) trialEnergy += 0.5 * momentum[i] * momentum[i];
    const chance = Number.isFinite(trialEnergy) ? Math.min(1, Math.exp(energy - trialEnergy)) : 0;
    if (random.uniform() < chance) {
      [position, proposal] = [proposal, position];
      [slope, trialSlope] = [trialSlope, slope];
      value = trialValue;
    }
    if (warming) {
      step.update(chance);
      visited.push(position.slice());
    } else {
      accepted += chance / (draws * thin);
      const since = iteration - warmUp + 1;
      if (since % thin === 0) kept.set(position, (since / thin - 1) * size);
    }
  }
  return { size, draws, position: kept, accepted, stepSize: step.averaged };
}

/** `POSITIONS` of the later half of those visited, evenly spaced. */
function spreadOut(visited: readonly Float64Array[]): Float64Array[] {
  const later = visited.slice(Math.floor(visited.length / 2));
  const count = Math.min(POSITIONS, later.length);
  return Array.from({ length: count }, (_, i) => later[Math.floor(((i + 1) * later.length) / count) - 1]);
}

/** A diagonal metric: the standard deviations of the positions visited, shrunk to a small one while few were seen. */
class SpreadMetric implements Metric {
  readonly #deviation: Float64Array;

  constructor(size: number) {
    this.#deviation = new Float64Array(size).fill(0.1);
  }

  learn(visited: readonly Float64Array[]): this {
    const n = visited.length;
    if (n < 10) return this;
    for (let i = 0; i < this.#deviation.length; i++) {
      let mean = 0;
      for (const position of visited) mean += position[i] / n;
      let variance = 0;
      for (const position of visited) variance += (position[i] - mean) ** 2 / (n - 1);
      this.#deviation[i] = Math.sqrt((n * variance + 5 * 1e-3) / (n + 5));
    }
    return this;
  }

  gradient(gradient: Float64Array): void {
    for (let i = 0; i < gradient.length; i++) gradient[i] *= this.#deviation[i];
  }

  movement(movement: Float64Array): void {
    for (let i = 0; i < movement.length; i++) movement[i] *= this.#deviation[i];
  }
}

/** Dual averaging of the logarithm of the step size. */
class StepSize {
  current: number;
  averaged: number;
  readonly #target: number;
  #centre = 0;
  #error = 0;
  #count = 0;

  constructor(first: number, target: number) {
    this.#target = target;
    this.current = first;
    this.averaged = first;
    this.restart();
  }

  update(chance: number): void {
    this.#count++;
    const n = this.#count;
    this.#error += (this.#target - chance - this.#error) / (n + 10);
    const logStep = this.#centre - (Math.sqrt(n) / 0.05) * this.#error;
    const share = n ** -0.75;
    this.current = Math.exp(logStep);
    this.averaged = Math.exp(share * logStep + (1 - share) * Math.log(this.averaged));
  }

  restart(): void {
    this.#centre = Math.log((this.#count === 0 ? 10 : 2) * this.current);
    this.#error = 0;
    this.#count = 0;
    this.averaged = this.current;
  }
}
