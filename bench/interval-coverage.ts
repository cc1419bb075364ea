import { parseArgs } from 'node:util';
import { parseGroups, sidesOf } from '../src/answers/groups.js';
import { measureTable } from '../src/answers/measures/index.js';
import { anchorGroup, SCALE_ANCHORS } from '../src/answers/refit/refit.js';
import { requireDay } from '../src/contract/index.js';
import {
  drawAbilities,
  fitItemResponse,
  measureGap,
  type Parameters,
  Random,
  residualVarianceOf,
  type Scores,
  scaleThrough,
  sigmoid,
  toPoints,
} from '../src/measure/index.js';
import { earlierModels, openRegistry } from '../src/registry/index.js';

/**
 * How often the 90 % interval of a gap holds the truth. A world has the models, release days, groups and
 * scored benchmarks of the shipped data, and abilities known to the simulation: those of the fit, or those of
 * one posterior draw, with its difficulties and slopes. Scores are drawn anew, the index is fitted and drawn from, and the gap is measured.
 *
 * tsx bench/interval-coverage.ts --worlds 200 --draws 200
 */
const { values } = parseArgs({
  options: {
    worlds: { type: 'string', default: '100' },
    draws: { type: 'string', default: '200' },
    'as-of': { type: 'string', default: '2026-01-10' },
    truth: { type: 'string', default: 'draw' },
  },
});
const [worlds, draws] = [Number(values.worlds), Number(values.draws)];
const since = requireDay('2023-01-01', 'since');
const asOf = requireDay(values['as-of'], '--as-of');
const registry = await openRegistry();
const table = await measureTable(registry, 'eci-refit', null);
const refit = table.refit;
if (!refit) throw new Error('the shipped data hold no fit');
const earlier = await earlierModels(registry);
const comparisons = [
  ['country=China', 'country="United States"'],
  ['access=open-weights', 'access=closed'],
  ['country=France', 'country="United States"'],
];
const sigma = Math.sqrt(residualVarianceOf(refit.scores, refit.fit));
const truths =
  values.truth === 'draw'
    ? drawAbilities(refit.scores, refit.fit, { anchor: refit.anchor, draws: worlds, seed: 99 })
    : null;
const names = ['daily', 'atRelease', 'firstReach', 'points'] as const;
const tally = comparisons.map(() =>
  Object.fromEntries(names.map((n) => [n, { held: 0, n: 0, width: 0, bias: 0, shift: 0 }])),
);

for (let world = 0; world < worlds; world++) {
  const of = (values: Float64Array, width: number) => values.slice(world * width, (world + 1) * width);
  const truth = truths
    ? {
        ability: of(truths.ability, refit.groups.length),
        difficulty: of(truths.difficulty, refit.benchmarks.length),
        slope: of(truths.slope, refit.benchmarks.length),
      }
    : refit.fit;
  const { ability } = truth;
  const scores = noisyScores(refit.scores, truth, world);
  const fit = fitItemResponse(scores, { anchor: refit.anchor, initial: refit.fit });
  const drawn = drawAbilities(scores, fit, { anchor: refit.anchor, draws, seed: world });
  const truePoints = inPoints(ability);
  const fitPoints = inPoints(fit.ability);
  const drawnPoints = Array.from({ length: draws }, (_, d) =>
    inPoints(drawn.ability.subarray(d * drawn.models, (d + 1) * drawn.models)),
  );
  comparisons.forEach(([follower, leader], c) => {
    const at = (value: (id: number) => number, drawsOf: boolean) => {
      const entries = table.entries.map((entry) => ({ ...entry, value: value(entry.id) }));
      const sides = sidesOf(
        { ...table, entries, upper: () => Number.NEGATIVE_INFINITY },
        parseGroups(follower, leader),
        since,
        earlier,
      );
      return measureGap({
        ...sides,
        earlierLeaders: [],
        earlierFollowers: [],
        since,
        asOf,
        tolerance: 0,
        level: 0.9,
        draws: drawsOf ? { count: draws, value: (d, id) => drawnPoints[d][id] } : null,
      });
    };
    const known = at((id) => truePoints[id], false);
    const measured = at((id) => fitPoints[id], true);
    const pairs = {
      daily: [known.daily.now, measured.daily.now],
      atRelease: [known.atRelease.average.months, measured.atRelease.average.months],
      firstReach: [known.firstReach.now, measured.firstReach.now],
      points: [known.points, measured.points],
    };
    for (const name of names) {
      const [t, m] = pairs[name];
      if (!t || !m || m.low === null) continue;
      const one = tally[c][name];
      const high = m.high ?? Number.POSITIVE_INFINITY;
      one.n++;
      one.held += t.estimate >= m.low - 1e-9 && t.estimate <= high + 1e-9 ? 1 : 0;
      one.width += high - m.low;
      one.bias += m.estimate - t.estimate;
      one.shift += (m.low + high) / 2 - t.estimate;
    }
  });
}
console.log(
  `${worlds} worlds, ${draws} draws each, truth: ${values.truth}, as of ${values['as-of']}, residual deviation ${sigma.toFixed(3)}`,
);
for (const [c, [follower, leader]] of comparisons.entries()) {
  for (const name of names) {
    const { held, n, width, bias, shift } = tally[c][name];
    console.log(
      `${follower} behind ${leader}, ${name}: held ${((100 * held) / n).toFixed(0)} % of ${n}, mean width ${(width / n).toFixed(2)}, estimate off by ${(bias / n).toFixed(2)}, middle of the interval off by ${(shift / n).toFixed(2)}`,
    );
  }
}

function inPoints(ability: Float64Array): Float64Array {
  const [low, high] = SCALE_ANCHORS.map(({ model }) => anchorGroup(refit!.groups, refit!.fit.ability, model));
  const scale = scaleThrough(ability, {
    low: { model: low, points: SCALE_ANCHORS[0].points },
    high: { model: high, points: SCALE_ANCHORS[1].points },
  });
  return ability.map((value) => toPoints(scale, value));
}

function noisyScores(scores: Scores, truth: Parameters, seed: number): Scores {
  const random = Random.stream(4242, seed);
  const value = scores.value.slice();
  for (let m = 0; m < scores.models; m++) {
    for (let i = scores.start[m]; i < scores.start[m + 1]; i++) {
      const b = scores.benchmark[i];
      const expected = sigmoid(truth.slope[b] * (truth.ability[m] - truth.difficulty[b]));
      value[i] = Math.min(0.999, Math.max(0.001, expected + sigma * random.normal()));
    }
  }
  return { ...scores, value };
}
