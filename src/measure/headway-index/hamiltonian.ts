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
  /** Told after each step which share of them is done. */
  readonly progress?: (share: number) => void;
}

const LONGEST_TRAJECTORY = 64;

/**
 * Hamiltonian Monte Carlo (Neal 2011) with a diagonal mass matrix and a step size learnt in the warm-up
 * (dual averaging, Hoffman and Gelman 2014), trajectories of random length.
 *
 * @param start the first position; not changed
 */
export function sampleHamiltonian(
  logDensity: LogDensity,
  start: Float64Array,
  random: Random,
  { warmUp, draws, thin = 1, length = 2.5, target = 0.8, progress }: ChainOptions,
): Chain {
  const size = start.length;
  let position = start.slice();
  let proposal = start.slice();
  let gradient = new Float64Array(size);
  let trialGradient = new Float64Array(size);
  const momentum = new Float64Array(size);
  const deviation = new Float64Array(size).fill(0.1);
  const spread = new RunningSpread(size);
  const step = new StepSize(0.1, target);
  const kept = new Float64Array(draws * size);
  let value = logDensity(position, gradient);
  let accepted = 0;
  let window = 50;
  let windowEnd = window;
  for (let iteration = 0; iteration < warmUp + draws * thin; iteration++) {
    const warming = iteration < warmUp;
    const epsilon = warming ? step.current : step.averaged;
    const most = Math.min(LONGEST_TRAJECTORY, Math.max(1, Math.ceil(length / epsilon)));
    const steps = 1 + random.integer(most);
    progress?.(iteration / (warmUp + draws * thin));
    let energy = -value;
    for (let i = 0; i < size; i++) {
      momentum[i] = random.normal();
      energy += 0.5 * momentum[i] * momentum[i];
      proposal[i] = position[i];
      trialGradient[i] = gradient[i];
    }
    let trialValue = value;
    for (let s = 0; s < steps && Number.isFinite(trialValue); s++) {
      for (let i = 0; i < size; i++) {
        momentum[i] += 0.5 * epsilon * deviation[i] * trialGradient[i];
        proposal[i] += epsilon * deviation[i] * momentum[i];
      }
      trialValue = logDensity(proposal, trialGradient);
      for (let i = 0; i < size; i++) momentum[i] += 0.5 * epsilon * deviation[i] * trialGradient[i];
    }
    let trialEnergy = -trialValue;
    for (let i = 0; i < size; i++) trialEnergy += 0.5 * momentum[i] * momentum[i];
    const chance = Number.isFinite(trialEnergy) ? Math.min(1, Math.exp(energy - trialEnergy)) : 0;
    if (random.uniform() < chance) {
      [position, proposal] = [proposal, position];
      [gradient, trialGradient] = [trialGradient, gradient];
      value = trialValue;
    }
    if (warming) {
      step.update(chance);
      if (iteration >= 30) spread.add(position);
      if (iteration + 1 === windowEnd) {
        spread.writeDeviation(deviation);
        spread.reset();
        step.restart();
        window *= 2;
        windowEnd = windowEnd + 2 * window > warmUp ? warmUp - 50 : windowEnd + window;
      }
    } else {
      accepted += chance / (draws * thin);
      const since = iteration - warmUp + 1;
      if (since % thin === 0) kept.set(position, (since / thin - 1) * size);
    }
  }
  return { size, draws, position: kept, accepted, stepSize: step.averaged };
}

/** Standard deviations of a stream of positions, shrunk to a small one while few were seen. */
class RunningSpread {
  #count = 0;
  readonly #mean: Float64Array;
  readonly #squares: Float64Array;

  constructor(size: number) {
    this.#mean = new Float64Array(size);
    this.#squares = new Float64Array(size);
  }

  add(position: Float64Array): void {
    this.#count++;
    for (let i = 0; i < position.length; i++) {
      const from = position[i] - this.#mean[i];
      this.#mean[i] += from / this.#count;
      this.#squares[i] += from * (position[i] - this.#mean[i]);
    }
  }

  writeDeviation(deviation: Float64Array): void {
    const n = this.#count;
    if (n < 10) return;
    for (let i = 0; i < deviation.length; i++) {
      const variance = this.#squares[i] / (n - 1);
      deviation[i] = Math.sqrt((n * variance + 5 * 1e-3) / (n + 5));
    }
  }

  reset(): void {
    this.#count = 0;
    this.#mean.fill(0);
    this.#squares.fill(0);
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
    this.#centre = Math.log(10 * this.current);
    this.#error = 0;
    this.#count = 0;
    this.averaged = this.current;
  }
}
