import type { Scores } from './scores.js';

/** A part of a problem: its scores, and which models and benchmarks of the whole they are of. */
export interface PartOfScores {
  readonly scores: Scores;
  /** Ascending positions in the whole. */
  readonly models: Int32Array;
  readonly benchmarks: Int32Array;
}

/**
 * The scores that are left without some benchmarks. A model with fewer than `least` of them left drops out; so does a
 * benchmark that no model is left on.
 *
 * @param dropped positions of benchmarks
 */
export function withoutBenchmarks(scores: Scores, dropped: readonly number[], least: number): PartOfScores {
  const { start, benchmark, value } = scores;
  const gone = new Set(dropped);
  const models: number[] = [];
  const kept: number[] = [];
  const offsets = [0];
  for (let m = 0; m < scores.models; m++) {
    const own: number[] = [];
    for (let i = start[m]; i < start[m + 1]; i++) if (!gone.has(benchmark[i])) own.push(i);
    if (own.length < least) continue;
    models.push(m);
    kept.push(...own);
    offsets.push(kept.length);
  }
  const benchmarks = [...new Set(kept.map((i) => benchmark[i]))].sort((x, y) => x - y);
  const position = new Map(benchmarks.map((b, at) => [b, at]));
  return {
    models: Int32Array.from(models),
    benchmarks: Int32Array.from(benchmarks),
    scores: {
      models: models.length,
      benchmarks: benchmarks.length,
      start: Int32Array.from(offsets),
      benchmark: Int32Array.from(kept, (i) => position.get(benchmark[i]) as number),
      value: Float64Array.from(kept, (i) => value[i]),
    },
  };
}

/** The benchmark with the most scores: it fixes the unit where the usual one is absent. */
export function mostScored({ benchmark, benchmarks }: Scores): number {
  const counts = new Array<number>(benchmarks).fill(0);
  for (const b of benchmark) counts[b]++;
  return counts.indexOf(Math.max(...counts));
}
