import type { Scores } from '../item-response/scores.js';
import { HYPER, type Layout } from './layout.js';

/** What has an ability with a prior of its own: a line of versions, or a version without a line. */
export interface AbilityUnit {
  /** Where its ability stands in the position vector. */
  readonly position: number;
  readonly isLine: boolean;
  /** The benchmarks that it was run on, and the share of its scores on each. Empty where it has no score. */
  readonly benchmarks: Int32Array;
  readonly shares: Float64Array;
}

export function unitsOf(
  { models, start, benchmark }: Scores,
  line: Int32Array,
  layout: Layout,
): AbilityUnit[] {
  const own = (members: readonly number[]) =>
    members.flatMap((m) => [...benchmark.subarray(start[m], start[m + 1])]);
  const unit = (position: number, isLine: boolean, members: readonly number[]): AbilityUnit => {
    const all = own(members);
    const benchmarks = [...new Set(all)].sort((x, y) => x - y);
    return {
      position,
      isLine,
      benchmarks: Int32Array.from(benchmarks),
      shares: Float64Array.from(benchmarks, (b) => all.filter((other) => other === b).length / all.length),
    };
  };
  const members = Array.from({ length: layout.lines }, (): number[] => []);
  for (let m = 0; m < models; m++) if (line[m] >= 0) members[line[m]].push(m);
  return [
    ...Array.from({ length: models }, (_, m) => m)
      .filter((m) => line[m] < 0)
      .map((m) => unit(layout.ability + m, false, [m])),
    ...members.map((versions, l) => unit(layout.lineAbility + l, true, versions)),
  ];
}

/** The mean difficulty of a unit's benchmarks less that of all benchmarks; 0 where it has none. */
export function meanDifficultyOf(
  x: Float64Array,
  { benchmarks, shares }: AbilityUnit,
  layout: Layout,
): number {
  if (benchmarks.length === 0) return 0;
  let sum = -x[layout.hyper + HYPER.meanDifficulty];
  for (let i = 0; i < benchmarks.length; i++) sum += shares[i] * x[layout.difficulty + benchmarks[i]];
  return sum;
}

/**
 * The prior of a unit's ability: normal about a mean that rises with the difficulty of the benchmarks that it was run
 * on, by one learnt rule for all; of variance 1, or `share` for a line, whose versions have the rest. Strong models are
 * run on hard benchmarks, so that which scores are there tells of the ability before any score does.
 *
 * Adds to the gradient `g`, and returns the log density.
 */
export function unitPrior(
  x: Float64Array,
  g: Float64Array,
  unit: AbilityUnit,
  layout: Layout,
  share: number,
): number {
  const { hyper, difficulty } = layout;
  const { position, isLine, benchmarks, shares } = unit;
  const rise = x[hyper + HYPER.abilityRise];
  const hardness = meanDifficultyOf(x, unit, layout);
  const variance = isLine ? share : 1;
  const departure = x[position] - rise * hardness;
  const pull = departure / variance;
  g[position] -= pull;
  if (benchmarks.length > 0) {
    g[hyper + HYPER.abilityRise] += pull * hardness;
    g[hyper + HYPER.meanDifficulty] -= pull * rise;
    for (let i = 0; i < benchmarks.length; i++) g[difficulty + benchmarks[i]] += pull * rise * shares[i];
  }
  if (!isLine) return -0.5 * departure * pull;
  g[hyper + HYPER.lineShare] += 0.5 * (departure * pull - 1) * (1 - share);
  return -0.5 * departure * pull - 0.5 * Math.log(share);
}
