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
/** Steps of the first window of the warm-up; each is twice as long as the one before. */
const FIRST_WINDOW = 30;
/** So many last steps of the warm-up learn the step size alone. */
const LAST_STEPS = 50;
const LEAST_COUNT = 10;
const [LEAST_SCALE, MOST_SCALE] = [1e-3, 1e3];

/**
 * Hamiltonian Monte Carlo (Neal 2011), trajectories of random length. Learnt in the warm-up: the step size (dual averaging,
 * Hoffman and Gelman 2014) and a diagonal mass matrix. Each scale is the fourth root of the variance of the position over
 * that of the gradient, which needs fewer draws than the variance alone and copes with correlated parameters (Seyboldt,
 * Carlson and Carpenter 2024, "Preconditioning Hamiltonian Monte Carlo by minimizing Fisher divergence").
 *
 * @param start the first position; not changed
 */
export function sampleHamiltonian(
  logDensity: LogDensity,
  start: Float64Array,
  random: Random,
  { warmUp, draws, thin = 1, length = 2.5, target = 0.7, progress }: ChainOptions,
): Chain {
  const size = start.length;
  let position = start.slice();
  let proposal = start.slice();
  let gradient = new Float64Array(size);
  let trialGradient = new Float64Array(size);
  const momentum = new Float64Array(size);
  const deviation = new Float64Array(size).fill(0.1);
  const [spread, steepness] = [new RunningVariance(size), new RunningVariance(size)];
  const step = new StepSize(0.1, target);
  const kept = new Float64Array(draws * size);
  let value = logDensity(position, gradient);
  let accepted = 0;
  let window = FIRST_WINDOW;
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
      spread.add(position);
      steepness.add(gradient);
      if (iteration + 1 === windowEnd) {
        writeScales(deviation, spread, steepness);
        spread.reset();
        steepness.reset();
        step.restart();
        window *= 2;
        windowEnd = windowEnd + 2 * window > warmUp ? warmUp - LAST_STEPS : windowEnd + window;
      }
    } else {
      accepted += chance / (draws * thin);
      const since = iteration - warmUp + 1;
      if (since % thin === 0) kept.set(position, (since / thin - 1) * size);
    }
  }
  return { size, draws, position: kept, accepted, stepSize: step.averaged };
}

/** Of each parameter: the fourth root of the variance of its positions over that of its gradients. */
function writeScales(scale: Float64Array, position: RunningVariance, gradient: RunningVariance): void {
  if (position.count < LEAST_COUNT) return;
  for (let i = 0; i < scale.length; i++) {
    const ratio = position.squares[i] / Math.max(gradient.squares[i], 1e-12);
    scale[i] = Math.min(MOST_SCALE, Math.max(LEAST_SCALE, ratio ** 0.25));
  }
}

/** Sums of squares about the mean, of each of a stream of vectors (Welford 1962). */
class RunningVariance {
  count = 0;
  readonly squares: Float64Array;
  readonly #mean: Float64Array;

  constructor(size: number) {
    this.squares = new Float64Array(size);
    this.#mean = new Float64Array(size);
  }

  add(values: Float64Array): void {
    this.count++;
    for (let i = 0; i < values.length; i++) {
      const from = values[i] - this.#mean[i];
      this.#mean[i] += from / this.count;
      this.squares[i] += from * (values[i] - this.#mean[i]);
    }
  }

  reset(): void {
    this.count = 0;
    this.#mean.fill(0);
    this.squares.fill(0);
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
