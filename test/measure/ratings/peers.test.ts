import { describe, expect, it } from 'vitest';
import { Random } from '../../../src/measure/random.js';
import {
  averageWinRate,
  counting,
  Elo,
  eigenvector,
  FeatureMoments,
  type FitOptions,
  fitStrengths,
  pageRank,
  pairWeights,
  rating,
  StyleRegression,
  strengths,
} from '../../../src/measure/ratings/index.js';
import { generated, llmfao, peers, reversed } from './votes.js';

const options: FitOptions = {
  method: 'bradley-terry',
  reweight: null,
  intervals: 'sandwich',
  level: 0.95,
  draws: 200,
  random: new Random(1),
};

const normalised = (values: ArrayLike<number>) => {
  const sum = Array.from(values).reduce((a, b) => a + b, 0);
  return Array.from(values, (value) => value / sum);
};

function expectNear(ours: ArrayLike<number>, theirs: ArrayLike<number>, relative: number) {
  const [a, b] = [normalised(ours), normalised(theirs)];
  a.forEach((value, i) => {
    expect(Math.abs(value / b[i] - 1)).toBeLessThan(relative);
  });
}

describe.each([
  ['llmfao', llmfao()],
  ['generated', generated()],
] as const)('beside the peers on %s', (set, { names, pairs }) => {
  const evalica = (method: string) => names.map((name) => peers[set].evalica[method][name] as number);
  const arena = (fit: string) => names.map((name) => peers[set].arenaRank[fit][name] as number[]);

  it('gives the Bradley-Terry strengths of evalica', () => {
    const fit = fitStrengths(pairs, options);
    expect(fit.converged).toBe(true);
    expectNear(strengths(fit.logStrengths), evalica('bradleyTerry'), 1e-6);
  });

  it('gives the strengths and tie parameter of evalica’s Newman by Davidson’s model', () => {
    const fit = fitStrengths(pairs, { ...options, method: 'davidson' });
    expectNear(strengths(fit.logStrengths), evalica('newman'), 1e-6);
    expect(fit.tieParameter! / 2 / peers[set].evalica.newmanV).toBeCloseTo(1, 6);
  });

  it('gives evalica’s counts, win rates and PageRank', () => {
    expectNear(counting(pairs), evalica('counting'), 1e-6);
    expectNear(averageWinRate(pairs), evalica('averageWinRate'), 1e-6);
    expectNear(pageRank(pairs).scores, evalica('pagerank'), 1e-6);
  });

  it('gives evalica’s eigenvector when winners and losers are exchanged', () => {
    expectNear(eigenvector(reversed(pairs)).scores, evalica('eigen'), 1e-6);
  });

  it('gives the ratings of arena-rank within 0.1 point', () => {
    const { logStrengths } = fitStrengths(pairs, options);
    for (const fit of ['default', 'tight'])
      arena(fit).forEach(([theirs], i) => {
        expect(Math.abs(rating(logStrengths[i]) - theirs)).toBeLessThan(0.1);
      });
  });

  it.each([
    ['tight', 0.01],
    // Its default adds 1e-5 per vote to the diagonal of the Hessian, which narrows every interval.
    ['default', 0.25],
  ])('gives the sandwich intervals of arena-rank (%s) within %f points', (fit, tolerance) => {
    const { spread } = fitStrengths(pairs, options);
    arena(fit).forEach(([, low, high], i) => {
      const ours = spread!.interval(i);
      expect(Math.abs(rating(ours.low!) - low)).toBeLessThan(tolerance);
      expect(Math.abs(rating(ours.high!) - high)).toBeLessThan(tolerance);
    });
  });

  it('gives the reweighted ratings of arena-rank within 0.1 point', () => {
    const fit = fitStrengths(pairs, { ...options, reweight: 50 });
    arena('reweighted').forEach(([theirs, low], i) => {
      expect(Math.abs(rating(fit.logStrengths[i]) - theirs)).toBeLessThan(0.1);
      expect(Math.abs(rating(fit.spread!.interval(i).low!) - low)).toBeLessThan(0.1);
    });
  });
});

describe('beside the peers, by order', () => {
  const { names, votes, pairs } = generated();

  it('gives evalica’s Elo ratings', () => {
    const elo = new Elo(names.length);
    for (const { left, right, outcome } of votes) elo.add(left, right, outcome);
    names.forEach((name, i) => {
      expect(elo.ratings[i] / peers.generated.evalica.elo[name]).toBeCloseTo(1, 9);
    });
  });

  it('gives arena-rank’s contextual ratings and coefficients: reweighted, ridge 1', () => {
    const moments = new FeatureMoments(2);
    for (const { features } of votes) moments.add(features);
    const weights = pairWeights(pairs);
    const weight = new Map(Array.from(weights, (w, k) => [pairs.left[k] * names.length + pairs.right[k], w]));
    const regression = new StyleRegression(names.length, moments, 1);
    do
      for (const { left, right, outcome, features } of votes) {
        const key = Math.min(left, right) * names.length + Math.max(left, right);
        regression.add(left, right, outcome, features, weight.get(key)!);
      }
    while (!regression.endPass());
    expect(regression.converged).toBe(true);
    const { ratings, coefficients } = peers.generated.arenaRank.contextual;
    names.forEach((name, i) => {
      expect(Math.abs(rating(regression.x[i]) - ratings[name])).toBeLessThan(0.1);
    });
    coefficients.forEach((theirs: number, f: number) => {
      expect(regression.x[names.length + f]).toBeCloseTo(theirs, 5);
    });
  });
});
