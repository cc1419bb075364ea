import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../src/measure/random.js';
import {
  components,
  FeatureMoments,
  type FitOptions,
  fitStrengths,
  logLoss,
  modelTotals,
  type PairCounts,
  pairCounts,
  ranks,
  rating,
  StyleRegression,
  unbeatenBound,
  votesOf,
} from '../../../src/measure/ratings/index.js';
import { generated, llmfao } from './votes.js';

const options: FitOptions = {
  method: 'bradley-terry',
  reweight: null,
  intervals: 'sandwich',
  level: 0.9,
  draws: 100,
  random: new Random(1),
};

const count = fc.integer({ min: 0, max: 30 });
const tallies = fc.integer({ min: 2, max: 9 }).chain((models) =>
  fc
    .array(
      fc.record({
        left: fc.integer({ min: 0, max: models - 1 }),
        right: fc.integer({ min: 0, max: models - 1 }),
        wins: count,
        losses: count,
        ties: count,
      }),
      { maxLength: 30 },
    )
    .map((list) => ({ models, list })),
);

/** Every pair has met with both results, so a finite maximum exists. */
function connect(pairs: PairCounts): PairCounts {
  const more = Array.from({ length: pairs.models - 1 }, (_, i) => ({
    left: i,
    right: i + 1,
    wins: 1,
    losses: 1,
    ties: 1,
  }));
  const had = Array.from(pairs.left, (left, k) => ({
    left,
    right: pairs.right[k],
    wins: pairs.wins[k],
    losses: pairs.losses[k],
    ties: pairs.ties[k],
  }));
  return pairCounts(pairs.models, [...had, ...more]);
}

describe('pairCounts', () => {
  it('does not depend on the order or orientation of the tallies', () => {
    fc.assert(
      fc.property(tallies, ({ models, list }) => {
        const turned = list
          .map((t) => ({ ...t, left: t.right, right: t.left, wins: t.losses, losses: t.wins }))
          .reverse();
        expect(pairCounts(models, turned)).toEqual(pairCounts(models, list));
      }),
    );
  });

  it('keeps every vote between two models', () => {
    fc.assert(
      fc.property(tallies, ({ models, list }) => {
        const votes = list
          .filter((t) => t.left !== t.right)
          .reduce((sum, t) => sum + t.wins + t.losses + t.ties, 0);
        const pairs = pairCounts(models, list);
        expect(votesOf(pairs)).toBe(votes);
        expect(modelTotals(pairs).votes.reduce((a, b) => a + b, 0)).toBe(2 * votes);
      }),
    );
  });

  it('refuses what is no count', () => {
    const tally = { left: 0, right: 1, wins: NaN, losses: 0, ties: 0 };
    expect(() => pairCounts(2, [tally])).toThrow(RangeError);
    expect(() => pairCounts(1, [{ ...tally, wins: 1 }])).toThrow(RangeError);
  });
});

describe('Bradley-Terry', () => {
  it('gives two models the odds of their votes: 400 log10 3 apart at 75 to 25', () => {
    const pairs = pairCounts(2, [{ left: 0, right: 1, wins: 70, losses: 20, ties: 10 }]);
    const { logStrengths } = fitStrengths(pairs, options);
    expect(rating(logStrengths[0]) - rating(logStrengths[1])).toBeCloseTo(400 * Math.log10(3), 9);
    expect(rating(logStrengths[0]) + rating(logStrengths[1])).toBeCloseTo(2000, 9);
  });

  it('gives the interval worked by hand in docs/measure/ratings.md: 190.8, 30.7 on each side of each', () => {
    const pairs = pairCounts(2, [{ left: 0, right: 1, wins: 70, losses: 20, ties: 10 }]);
    const { logStrengths, spread } = fitStrengths(pairs, options);
    const scores = 70 * 0.25 ** 2 + 20 * 0.75 ** 2 + 10 * 0.25 ** 2;
    const error = Math.sqrt(scores) / (100 * 0.75 * 0.25);
    const half = (1.6448536269514722 * error) / 2;
    expect(spread!.interval(0).high! - logStrengths[0]).toBeCloseTo(half, 9);
    expect(rating(spread!.interval(0).high!) - rating(logStrengths[0])).toBeCloseTo(30.7, 1);
  });

  it('makes expected wins equal observed wins, with a mean of 0', () => {
    fc.assert(
      fc.property(tallies, ({ models, list }) => {
        const pairs = connect(pairCounts(models, list));
        const { logStrengths: x, converged } = fitStrengths(pairs, options);
        expect(converged).toBe(true);
        expect(x.reduce((a, b) => a + b, 0)).toBeCloseTo(0, 9);
        const surplus = new Float64Array(models);
        for (let k = 0; k < pairs.left.length; k++) {
          const [i, j] = [pairs.left[k], pairs.right[k]];
          const votes = pairs.wins[k] + pairs.losses[k] + pairs.ties[k];
          const expected = votes / (1 + Math.exp(x[j] - x[i]));
          surplus[i] += pairs.wins[k] + pairs.ties[k] / 2 - expected;
          surplus[j] -= pairs.wins[k] + pairs.ties[k] / 2 - expected;
        }
        for (const value of surplus) expect(Math.abs(value)).toBeLessThan(1e-7);
      }),
    );
  });

  it('gives an interval to each, and none where every vote is a tie', () => {
    const tied = pairCounts(3, [
      { left: 0, right: 1, wins: 0, losses: 0, ties: 9 },
      { left: 1, right: 2, wins: 0, losses: 0, ties: 4 },
    ]);
    const fit = fitStrengths(tied, options);
    expect(Array.from(fit.logStrengths, (x) => Math.abs(x) < 1e-12)).toEqual([true, true, true]);
    expect(fit.spread).toBeNull();
    expect(() => fitStrengths(tied, { ...options, method: 'davidson' })).toThrow(RangeError);
  });
});

describe('Davidson', () => {
  it('gives two models the odds of their decisions and ties over the root of wins times losses', () => {
    const pairs = pairCounts(2, [{ left: 0, right: 1, wins: 70, losses: 20, ties: 10 }]);
    const { logStrengths, tieParameter } = fitStrengths(pairs, { ...options, method: 'davidson' });
    expect(rating(logStrengths[0]) - rating(logStrengths[1])).toBeCloseTo(400 * Math.log10(3.5), 9);
    expect(tieParameter).toBeCloseTo(10 / Math.sqrt(70 * 20), 9);
  });

  it('makes expected ties equal observed ties', () => {
    fc.assert(
      fc.property(tallies, ({ models, list }) => {
        const pairs = connect(pairCounts(models, list));
        const {
          logStrengths: x,
          tieParameter,
          converged,
        } = fitStrengths(pairs, {
          ...options,
          method: 'davidson',
        });
        expect(converged).toBe(true);
        let surplus = 0;
        for (let k = 0; k < pairs.left.length; k++) {
          const [a, b] = [Math.exp(x[pairs.left[k]]), Math.exp(x[pairs.right[k]])];
          const root = tieParameter! * Math.sqrt(a * b);
          const votes = pairs.wins[k] + pairs.losses[k] + pairs.ties[k];
          surplus += pairs.ties[k] - (votes * root) / (a + b + root);
        }
        expect(Math.abs(surplus)).toBeLessThan(1e-6);
      }),
    );
  });

  it('says when the votes separate the models though all are connected', () => {
    const pairs = pairCounts(3, [
      { left: 0, right: 1, wins: 1, losses: 0, ties: 0 },
      { left: 1, right: 2, wins: 0, losses: 0, ties: 1 },
      { left: 0, right: 2, wins: 0, losses: 0, ties: 1 },
    ]);
    expect(components(pairs).count).toBe(1);
    const fit = fitStrengths(pairs, { ...options, method: 'davidson' });
    expect(fit.converged).toBe(false);
    expect(fit.spread).toBeNull();
    for (const x of fit.logStrengths) expect(Number.isFinite(x)).toBe(true);
  });
});

describe('the bootstrap', () => {
  it('agrees with the sandwich where votes are many', () => {
    const { pairs, names } = generated();
    for (const method of ['bradley-terry', 'davidson'] as const) {
      const drawn = fitStrengths(pairs, { ...options, method, intervals: 'bootstrap', draws: 2000 });
      const normal = fitStrengths(pairs, { ...options, method });
      for (let i = 0; i < names.length; i++) {
        const [a, b] = [drawn.spread!.interval(i), normal.spread!.interval(i)];
        expect((a.high! - a.low!) / (b.high! - b.low!)).toBeGreaterThan(0.9);
        expect((a.high! - a.low!) / (b.high! - b.low!)).toBeLessThan(1.1);
      }
    }
  });

  it('leaves a side open on which draws have no bound', () => {
    const pairs = pairCounts(3, [
      { left: 0, right: 1, wins: 40, losses: 40, ties: 0 },
      { left: 1, right: 2, wins: 6, losses: 1, ties: 0 },
    ]);
    const fit = fitStrengths(pairs, { ...options, intervals: 'bootstrap', draws: 400 });
    expect(fit.degenerateDraws).toBeGreaterThan(50);
    expect(fit.spread!.interval(2).low).toBeNull();
    expect(fit.spread!.interval(2).high).not.toBeNull();
  });

  it('gives the same draws for the same seed', () => {
    const { pairs } = llmfao();
    const once = () =>
      fitStrengths(pairs, { ...options, intervals: 'bootstrap', draws: 20, random: new Random(5) });
    expect(once().spread!.interval(3)).toEqual(once().spread!.interval(3));
  });
});

describe('components', () => {
  it('tells the never beaten, the never winning and the unconnected', () => {
    const pairs = pairCounts(6, [
      { left: 0, right: 1, wins: 3, losses: 2, ties: 0 },
      { left: 2, right: 0, wins: 4, losses: 0, ties: 0 },
      { left: 3, right: 1, wins: 0, losses: 5, ties: 0 },
      { left: 4, right: 5, wins: 1, losses: 0, ties: 0 },
    ]);
    const { standing, count, sizes, main } = components(pairs);
    expect(standing).toEqual(['rated', 'rated', 'above', 'below', 'apart', 'apart']);
    expect([count, sizes[main]]).toEqual([5, 2]);
  });

  it('puts two models together exactly when each reaches the other', () => {
    fc.assert(
      fc.property(tallies, ({ models, list }) => {
        const pairs = pairCounts(models, list);
        const reach = Array.from({ length: models }, (_, i) =>
          Array.from({ length: models }, (_, j) => i === j),
        );
        for (let k = 0; k < pairs.left.length; k++) {
          const [i, j] = [pairs.left[k], pairs.right[k]];
          if (pairs.wins[k] + pairs.ties[k] > 0) reach[i][j] = true;
          if (pairs.losses[k] + pairs.ties[k] > 0) reach[j][i] = true;
        }
        for (let via = 0; via < models; via++)
          for (let i = 0; i < models; i++)
            for (let j = 0; j < models; j++) reach[i][j] ||= reach[i][via] && reach[via][j];
        const { of } = components(pairs);
        for (let i = 0; i < models; i++)
          for (let j = 0; j < models; j++) expect(of[i] === of[j]).toBe(reach[i][j] && reach[j][i]);
      }),
    );
  });

  it('takes a chain of 200,000 models', () => {
    const chain = Array.from({ length: 200_000 }, (_, i) => ({
      left: i,
      right: i + 1,
      wins: 1,
      losses: 0,
      ties: 0,
    }));
    expect(components(pairCounts(200_001, chain)).count).toBe(200_001);
  });
});

describe('unbeatenBound', () => {
  it('is where winning every vote has a chance of one less the level', () => {
    const bound = unbeatenBound([{ strength: 0, votes: 1 }], 0.9)!;
    expect(1 / (1 + Math.exp(-bound))).toBeCloseTo(0.1, 9);
    const three = unbeatenBound(
      [
        { strength: 0.5, votes: 2 },
        { strength: -1, votes: 7 },
      ],
      0.9,
    )!;
    const chance = (1 + Math.exp(0.5 - three)) ** -2 * (1 + Math.exp(-1 - three)) ** -7;
    expect(chance).toBeCloseTo(0.1, 9);
    expect(unbeatenBound([], 0.9)).toBeNull();
  });
});

describe('ranks', () => {
  it('bounds each rank and marks ties', () => {
    const { pairs } = llmfao();
    const { logStrengths, spread } = fitStrengths(pairs, options);
    const placed = ranks(logStrengths, spread);
    for (const { rank, rankLow, rankHigh, rankByIntervals } of placed) {
      expect(rankLow).toBeLessThanOrEqual(rank);
      expect(rankHigh).toBeGreaterThanOrEqual(rank);
      expect(rankByIntervals).toBeLessThanOrEqual(rank);
    }
    expect(placed.filter(({ tiedWithNext }) => tiedWithNext).length).toBeGreaterThan(50);
  });

  it('gives equal estimates one rank', () => {
    expect(ranks(Float64Array.of(1, 3, 1, 0), null).map(({ rank }) => rank)).toEqual([2, 1, 2, 4]);
  });
});

describe('StyleRegression', () => {
  const { names, votes, pairs } = generated();
  const regress = (features: number[], ridge = 0) => {
    const pick = (vote: (typeof votes)[number]) => features.map((f) => (f < 0 ? 7 : vote.features[f]));
    const moments = new FeatureMoments(features.length);
    for (const vote of votes) moments.add(pick(vote));
    const regression = new StyleRegression(names.length, moments, ridge);
    do for (const vote of votes) regression.add(vote.left, vote.right, vote.outcome, pick(vote), 1);
    while (!regression.endPass());
    return regression;
  };

  it('without covariates is Bradley-Terry, sandwich and all', () => {
    const regression = regress([]);
    const plain = fitStrengths(pairs, options);
    names.forEach((_, i) => {
      expect(regression.x[i]).toBeCloseTo(plain.logStrengths[i], 8);
      const half = plain.spread!.interval(i).high! - plain.logStrengths[i];
      const deviation = Math.sqrt(regression.covariance![i * names.length + i]);
      expect(half / deviation).toBeCloseTo(1.6448536269514722, 6);
    });
  });

  it('finds the covariates the votes were made with: 0.3 and 0.19 per deviation', () => {
    const { x, covariance } = regress([0, 1]);
    const width = x.length;
    [0.3, 0.05 * Math.sqrt(14)].forEach((truth, f) => {
      const at = names.length + f;
      const error = Math.sqrt(covariance![at * width + at]);
      expect(Math.abs(x[at] - 0.75 * truth)).toBeLessThan(4 * error);
      expect(x[at]).toBeGreaterThan(2 * error);
    });
  });

  it('says when a covariate tells nothing', () => {
    const { converged, covariance } = regress([-1]);
    expect([converged, covariance]).toEqual([false, null]);
  });
});

describe('logLoss', () => {
  it('is log 2 for a coin, and counts what it leaves out', () => {
    const { pairs } = llmfao();
    expect(logLoss(pairs, () => 0.5).logLoss).toBeCloseTo(Math.LN2, 12);
    expect(logLoss(pairs, () => null)).toEqual({ logLoss: null, votes: 0, leftOut: votesOf(pairs) });
  });
});
