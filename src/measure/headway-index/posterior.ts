import type { Scores } from '../item-response/scores.js';
import { Random } from '../random.js';
import { sampleHamiltonian } from './hamiltonian.js';
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
export const WARM_UP = 400;
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
    const chain = sampleHamiltonian(density, startPosition(scores, layout, random), random, {
      warmUp,
      draws,
      thin,
      progress: (share) => progress?.((c + share) / chains),
    });
    position.set(chain.position, c * draws * layout.size);
    accepted.push(chain.accepted);
  }
  const ability = new Float64Array(total * layout.models);
  const factor = new Float64Array(total * layout.models * factors);
  for (let d = 0; d < total; d++) {
    const x = position.subarray(d * layout.size, (d + 1) * layout.size);
    const theta = ability.subarray(d * layout.models, (d + 1) * layout.models);
    const width = layout.models * factors;
    const share = (logit: number) => 1 / (1 + Math.exp(-x[layout.hyper + logit]));
    mix(x, theta, line, 1, layout.ability, layout.lineAbility, share(HYPER.lineShare));
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
