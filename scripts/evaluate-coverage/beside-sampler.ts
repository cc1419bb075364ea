import {
  byDay,
  centralInterval,
  drawAbilities,
  drawStatistics,
  quantile,
  type Release,
} from '../../src/measure/index.js';
import { COMPARISONS, type Ground } from './ground.js';
import { longSample } from './long-sampler.js';
import { FIGURES, type Figure } from './measured.js';
import { inPoints } from './values.js';

const SWEEPS = 60_000;
const DRAWS = 2000;
const BANDS = [0, 110, 120, 130, 140, 150, 200] as const;
const NAMES: Readonly<Record<Figure, string>> = {
  daily: '`daily`, that day',
  dailyAverage: '`daily`, average',
  atRelease: '`at-release`, that day',
  atReleaseAverage: '`at-release`, average',
  firstReach: '`first-reach`',
  points: 'points',
};

interface Values {
  readonly rows: readonly Float64Array[];
}

/** The shipped scores' draws beside a long sampler of the same posterior: models by band of points, and gaps. */
export function besideSampler(ground: Ground): string[] {
  const { refit } = ground;
  const { scores, fit, anchor } = refit;
  const drawn = drawAbilities(scores, fit, { anchor, draws: DRAWS, seed: 1 });
  const sampled = longSample(
    { scores, fit, anchor, prior: drawn.prior, residualVariance: drawn.residualDeviation ** 2 },
    SWEEPS,
    5,
  );
  const models = Array.from({ length: scores.models }, (_, m) => m);
  const ours = {
    rows: Array.from({ length: DRAWS }, (_, d) =>
      inPoints(ground, models, drawn.ability.subarray(d * scores.models, (d + 1) * scores.models)),
    ),
  };
  const theirs = { rows: sampled.map((ability) => inPoints(ground, models, ability)) };
  const asOf = Math.max(...ground.day);
  return [
    '',
    '## The draws beside a long sampler',
    '',
    `The draws of \`eci-refit\` (${DRAWS}) beside random-walk Metropolis over every parameter of the same posterior, ${SWEEPS} sweeps, ${sampled.length} kept, on the newest scores. Low abilities are where the two differ, all together: how far the bottom of the scale lies from its two fixed models is hardly known, and the posterior with flat priors of the slopes draws it in where the normal approximation stays at the fit. On made worlds the fit errs there the other way round. A common stretch moves no crossing and so no month.`,
    '',
    '| points of the fit | models | sampler, mean less fit | draws, mean less fit | sampler, deviation | draws, deviation |',
    '| --- | --- | --- | --- | --- | --- |',
    ...bandRows(ground, ours, theirs),
    '',
    `Gaps as of the newest day, median and 90 % of the draws alone (months; points):`,
    '',
    '| comparison | figure | sampler | draws |',
    '| --- | --- | --- | --- |',
    ...COMPARISONS.flatMap((comparison, c) => {
      const [long, quick] = [theirs, ours].map((values) => gapDraws(ground, values, c, asOf));
      return FIGURES.map(
        (figure) =>
          `| ${comparison.follower} behind ${comparison.leader} | ${NAMES[figure]} | ${spread(long[figure])} | ${spread(quick[figure])} |`,
      );
    }),
  ];
}

function bandRows(ground: Ground, ours: Values, theirs: Values): string[] {
  const { points } = ground.refit;
  const fixed = new Set([ground.anchors.low.model, ground.anchors.high.model]);
  const [quick, long] = [ours, theirs].map(momentsOf);
  return BANDS.slice(1).map((to, i) => {
    const from = BANDS[i];
    const own = [...points.keys()].filter((m) => points[m] >= from && points[m] < to && !fixed.has(m));
    const mean = (of: (m: number) => number) =>
      own.reduce((sum, m) => sum + of(m) / own.length, 0).toFixed(2);
    return `| ${from === 0 ? `below ${to}` : to === 200 ? `from ${from}` : `${from} to ${to}`} | ${own.length} | ${mean((m) => long.mean[m] - points[m])} | ${mean((m) => quick.mean[m] - points[m])} | ${mean((m) => long.deviation[m])} | ${mean((m) => quick.deviation[m])} |`;
  });
}

function momentsOf({ rows }: Values): { mean: Float64Array; deviation: Float64Array } {
  const mean = rows[0].map((_, m) => rows.reduce((sum, row) => sum + row[m] / rows.length, 0));
  const deviation = mean.map((centre, m) =>
    Math.sqrt(rows.reduce((sum, row) => sum + (row[m] - centre) ** 2 / rows.length, 0)),
  );
  return { mean, deviation };
}

function gapDraws(
  ground: Ground,
  { rows }: Values,
  comparison: number,
  asOf: number,
): Record<Figure, Float64Array> {
  const pair = ground.pairs[comparison];
  const releases = (ids: readonly number[]): Release[] =>
    byDay(ids.map((id) => ({ id, day: ground.day[id], value: ground.refit.points[id] })));
  const draws = { count: rows.length, value: (draw: number, id: number) => rows[draw][id] };
  const span = { since: ground.since, asOf, tolerance: 0 };
  const figures = Object.fromEntries(
    FIGURES.map((figure) => [figure, new Float64Array(rows.length)]),
  ) as Record<Figure, Float64Array>;
  let draw = 0;
  for (const statistics of drawStatistics(releases(pair.leader), releases(pair.follower), draws, span)) {
    for (const figure of FIGURES) figures[figure][draw] = statistics[figure];
    draw++;
  }
  return figures;
}

function spread(values: Float64Array): string {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const { low, high } = centralInterval(sorted, 0.9) as { low: number; high: number };
  return `${quantile(sorted, 0.5).toFixed(1)} (${low.toFixed(1)} to ${high.toFixed(1)})`;
}
