import type { Scores } from '../item-response/scores.js';
import { Random } from '../random.js';
import { meanDifficultyOf, unitsOf } from './ability-units.js';
import { type Arrow, factorArrow, solveArrowLower, solveArrowUpper } from './arrow-factor.js';
import { type Metric, sampleHamiltonian } from './hamiltonian.js';
import { information } from './information.js';
import { HYPER, type Layout, layoutOf } from './layout.js';
import { logPosterior, mix } from './log-posterior.js';
import { startPosition } from './start.js';

/** How the index is drawn. The defaults are the frozen design. */
export interface PosteriorOptions {
  readonly seed: number;
  /** Dimensions beside the general one. */
  readonly factors?: number;
  readonly chains?: number;
  readonly warmUp?: number;
  /** Draws of each chain that are kept. */
  readonly draws?: number;
  /** One draw is kept of so many. */
  readonly thin?: number;
  /** Told which share of all chains is done. */
  readonly progress?: (share: number) => void;
}

/** Draws from the posterior of the Headway index, chain after chain. */
export interface HeadwayPosterior {
  readonly layout: Layout;
  readonly chains: number;
  /** Draws of all chains together. */
  readonly draws: number;
  /** Row-major: one position of the sampler a draw. */
  readonly position: Float64Array;
  /** Row-major: ability of each model in each draw, before scaling. */
  readonly ability: Float64Array;
  /** Row-major: factors of each model in each draw. */
  readonly factor: Float64Array;
  /** Mean chance of acceptance of each chain. */
  readonly accepted: readonly number[];
}

/** A quick run. What ships is a long one, thinned. */
export const FACTORS = 2;
export const CHAINS = 4;
export const WARM_UP = 200;
export const DRAWS = 250;

/**
 * Draws from the posterior of the hierarchical item-response model of docs/measure/headway-index.md by
 * Hamiltonian Monte Carlo. Everything is drawn together: abilities, benchmarks and hyperparameters.
 *
 * @param line of each model: the line of versions it belongs to, or −1
 * @param lines how many lines there are
 */
export function drawHeadway(
  scores: Scores,
  { line, lines }: { readonly line: Int32Array; readonly lines: number },
  {
    seed,
    factors = FACTORS,
    chains = CHAINS,
    warmUp = WARM_UP,
    draws = DRAWS,
    thin = 1,
    progress,
  }: PosteriorOptions,
): HeadwayPosterior {
  const layout = layoutOf({ models: scores.models, lines, benchmarks: scores.benchmarks, factors });
  const density = logPosterior(scores, line, layout);
  const total = chains * draws;
  const position = new Float64Array(total * layout.size);
  const accepted: number[] = [];
  for (let c = 0; c < chains; c++) {
    const random = Random.stream(seed, c);
    const chain = sampleHamiltonian(density, startPosition(scores, line, layout, random), random, {
      warmUp,
      draws,
      thin,
      metricAt: (positions) => informationMetric(information(scores, line, layout, positions)),
      progress: (share) => progress?.((c + share) / chains),
    });
    position.set(chain.position, c * draws * layout.size);
    accepted.push(chain.accepted);
  }
  const ability = new Float64Array(total * layout.models);
  const factor = new Float64Array(total * layout.models * factors);
  const units = unitsOf(scores, line, layout);
  const bare = new Set(units.filter((unit) => unit.benchmarks.length === 0).map(({ position }) => position));
  const unseen = [...line.keys()].filter((m) =>
    bare.has(line[m] < 0 ? layout.ability + m : layout.lineAbility + line[m]),
  );
  /** The prior of an ability of which not even the benchmarks are known. */
  const unseenPrior = (x: Float64Array): { mean: number; deviation: number } => {
    const hardness = units
      .filter((unit) => unit.benchmarks.length > 0)
      .map((unit) => meanDifficultyOf(x, unit, layout));
    const mean = hardness.reduce((sum, value) => sum + value / hardness.length, 0);
    const variance = hardness.reduce((sum, value) => sum + (value - mean) ** 2 / hardness.length, 0);
    const rise = x[layout.hyper + HYPER.abilityRise];
    return { mean: rise * mean, deviation: Math.sqrt(1 + rise ** 2 * variance) };
  };
  for (let d = 0; d < total; d++) {
    const x = position.subarray(d * layout.size, (d + 1) * layout.size);
    const theta = ability.subarray(d * layout.models, (d + 1) * layout.models);
    const width = layout.models * factors;
    const share = (logit: number) => 1 / (1 + Math.exp(-x[layout.hyper + logit]));
    mix(x, theta, line, 1, layout.ability, layout.lineAbility, share(HYPER.lineShare));
    const { mean, deviation } = unseenPrior(x);
    for (const m of unseen) theta[m] = mean + deviation * theta[m];
    mix(
      x,
      factor.subarray(d * width, (d + 1) * width),
      line,
      factors,
      layout.factor,
      layout.lineFactor,
      share(HYPER.lineFactorShare),
    );
  }
  return { layout, chains, draws: total, position, ability, factor, accepted };
}

/** Coordinates in which the information is the identity; null where it cannot be factored. */
function informationMetric(arrow: Arrow): Metric | null {
  if (!factorArrow(arrow)) return null;
  return {
    gradient: (gradient) => solveArrowLower(arrow, gradient),
    movement: (movement) => solveArrowUpper(arrow, movement),
  };
}
