import { describe, expect, it } from 'vitest';
import {
  acrossDays,
  acrossDefinitions,
  acrossVintages,
  decide,
  distributionOf,
  probabilityPositive,
  probabilityWithin,
  widenedByRounding,
  widenedByThirds,
} from '../../../src/claims/verdict/index.js';
import type { Verdict } from '../../../src/contract/index.js';

/**
 * The order of verdicts on constructed cases, worked out by hand from DESIGN's words. The distribution is uniform between
 * two ends, so that every probability is a quotient of lengths: on [7, 15] the part up to 12 is 5/8. Its 90 % interval
 * leaves a twentieth of the length on each side; its estimate is the middle.
 */
const uniform = (from: number, to: number) => {
  const draws = Float64Array.from({ length: 10_000 }, (_, i) => from + ((i + 0.5) / 10_000) * (to - from));
  return distributionOf((from + to) / 2, draws);
};

interface ByHand {
  /** The stated ends; an open side is null; no size at all: null. */
  readonly stated: readonly [number | null, number | null] | null;
  readonly hedged?: true;
  /** The measured months behind lie evenly between these. */
  readonly measured: readonly [number, number];
  /** The probability that the direction is as stated. */
  readonly direction: number;
  /** The 90 % interval. */
  readonly interval: readonly [number, number];
  /** The ends moved outwards by max(half a month, an eighth of the end). */
  readonly rounded?: readonly [number | null, number | null];
  /** The ends moved outwards by a third of the end (level: by half a month); bounds are held as spoken. */
  readonly held?: readonly [number | null, number | null];
  /** The part of the distribution inside `held`. */
  readonly inside?: number;
  readonly verdict: Verdict;
  readonly factor?: number;
}

const CASES: Readonly<Record<string, ByHand>> = {
  // 8 ± 1 holds the middle, 8; 8 ± 8/3 holds all of it.
  'exactly right': {
    stated: [8, 8],
    measured: [6, 10],
    direction: 1,
    interval: [6.2, 9.8],
    rounded: [7, 9],
    held: [16 / 3, 32 / 3],
    inside: 1,
    verdict: 'supported',
  },
  // 2 ± 1/2 ends at 2.5, where the middle lies.
  'half a month off': {
    stated: [2, 2],
    measured: [2.4, 2.6],
    direction: 1,
    interval: [2.41, 2.59],
    rounded: [1.5, 2.5],
    held: [4 / 3, 8 / 3],
    inside: 1,
    verdict: 'supported',
  },
  // 2.6 lies outside of 2.5, and so does the interval: 2.6 / 2 times.
  'more than half a month off': {
    stated: [2, 2],
    measured: [2.52, 2.68],
    direction: 1,
    interval: [2.528, 2.672],
    rounded: [1.5, 2.5],
    held: [4 / 3, 8 / 3],
    inside: 0.9166,
    verdict: 'understated',
    factor: 1.3,
  },
  // [4, 12] holds 5 of 8; the middle, 11, lies outside of 10.125; the interval does not miss.
  'a range half inside': {
    stated: [6, 9],
    measured: [7, 15],
    direction: 1,
    interval: [7.4, 14.6],
    rounded: [5.25, 10.125],
    held: [4, 12],
    inside: 5 / 8,
    verdict: 'uncertain',
  },
  // [4, 12] holds 5.5 of 6.8; the middle, 9.9, lies within 10.125.
  'a range four fifths inside': {
    stated: [6, 9],
    measured: [6.5, 13.3],
    direction: 1,
    interval: [6.84, 12.96],
    rounded: [5.25, 10.125],
    held: [4, 12],
    inside: 5.5 / 6.8,
    verdict: 'supported',
  },
  // 24 - 3 = 21 is above the upper end of the interval; the nearer end is 24: 24 / 12.
  'a range that is missed': {
    stated: [24, 36],
    measured: [10, 14],
    direction: 1,
    interval: [10.2, 13.8],
    rounded: [21, 40.5],
    held: [16, 48],
    inside: 0,
    verdict: 'overstated',
    factor: 2,
  },
  // Half of it reaches 12, all of it 12 - 1.5.
  'a bound on the edge': {
    stated: [12, null],
    measured: [11, 13],
    direction: 1,
    interval: [11.1, 12.9],
    rounded: [10.5, null],
    held: [12, null],
    inside: 0.5,
    verdict: 'uncertain',
  },
  // 1.7 of 2 reach 12.
  'a bound that holds': {
    stated: [12, null],
    measured: [11.7, 13.7],
    direction: 1,
    interval: [11.8, 13.6],
    rounded: [10.5, null],
    held: [12, null],
    inside: 0.85,
    verdict: 'supported',
  },
  // 0.4 of 5.9 reach 10.5: 7 %. 12 / 7.95.
  'a bound that fails even when relaxed': {
    stated: [12, null],
    measured: [5, 10.9],
    direction: 1,
    interval: [5.295, 10.605],
    rounded: [10.5, null],
    held: [12, null],
    inside: 0,
    verdict: 'overstated',
    factor: 12 / 7.95,
  },
  // Nothing lies under 6 + 0.75. 9 / 6.
  'an upper bound that fails': {
    stated: [null, 6],
    measured: [8, 10],
    direction: 1,
    interval: [8.1, 9.9],
    rounded: [null, 6.75],
    held: [null, 6],
    inside: 0,
    verdict: 'understated',
    factor: 1.5,
  },
  'the wrong side': {
    stated: [6, 6],
    measured: [-8, -2],
    direction: 0,
    interval: [-7.7, -2.3],
    verdict: 'contradicted',
  },
  // 1.5 of 10 are behind: 15 %, under a fifth.
  'the wrong side, most likely': {
    stated: null,
    measured: [-8.5, 1.5],
    direction: 0.15,
    interval: [-8, 1],
    verdict: 'contradicted',
  },
  'the same, hedged: 15 % is not under 5': {
    stated: null,
    hedged: true,
    measured: [-8.5, 1.5],
    direction: 0.15,
    interval: [-8, 1],
    verdict: 'uncertain',
  },
  // 0.4 of 10 are behind: 4 %.
  'hedged, and under a twentieth': {
    stated: null,
    hedged: true,
    measured: [-9.6, 0.4],
    direction: 0.04,
    interval: [-9.1, -0.1],
    verdict: 'contradicted',
  },
  // A hedge saves the direction, not the size: 6 ± 0.75 lies outside of [-8, 1], and the middle is on the other side.
  'hedged, with a size': {
    stated: [6, 6],
    hedged: true,
    measured: [-8.5, 1.5],
    direction: 0.15,
    interval: [-8, 1],
    rounded: [5.25, 6.75],
    held: [4, 8],
    inside: 0,
    verdict: 'contradicted',
  },
  'two-sided, no size, four fifths': {
    stated: null,
    measured: [-1.5, 8.5],
    direction: 0.85,
    interval: [-1, 8],
    verdict: 'supported',
  },
  'two-sided, no size, even': {
    stated: null,
    measured: [-4, 4],
    direction: 0.5,
    interval: [-3.6, 3.6],
    verdict: 'uncertain',
  },
  // 6 ± 0.75 holds the middle, 6; [4, 8] holds 4 of 20.
  'two-sided, with a size': {
    stated: [6, 6],
    measured: [-4, 16],
    direction: 0.8,
    interval: [-3, 15],
    rounded: [5.25, 6.75],
    held: [4, 8],
    inside: 0.2,
    verdict: 'uncertain',
  },
};

describe('constructed cases, worked out by hand', () => {
  it.each(Object.entries(CASES))('%s', (_, one) => {
    const measured = uniform(...one.measured);
    const size = one.stated && { min: one.stated[0], max: one.stated[1] };
    expect(probabilityPositive(measured)?.low).toBeCloseTo(one.direction, 2);
    expect([measured.low, measured.high]).toEqual(one.interval.map((end) => expect.closeTo(end, 2)));
    const bounds = ({ min, max }: { min: number; max: number }) =>
      [min, max].map((end) => (Number.isFinite(end) ? end : null));
    const near = (ends: readonly (number | null)[]) =>
      ends.map((end) => (end === null ? null : expect.closeTo(end, 9)));
    if (size && one.rounded) expect(bounds(widenedByRounding(size))).toEqual(near(one.rounded));
    if (size && one.held) {
      const isBound = size.min === null || size.max === null;
      if (!isBound) expect(bounds(widenedByThirds(size))).toEqual(near(one.held));
      const [from, to] = [one.held[0] ?? -Infinity, one.held[1] ?? Infinity];
      expect(probabilityWithin(measured, from, to)?.low).toBeCloseTo(one.inside as number, 2);
    }
    const decision = decide({ size, directed: true, hedged: one.hedged ?? false }, measured);
    expect(decision.verdict).toBe(one.verdict);
    if (one.factor === undefined) expect(decision.factor).toBeNull();
    else expect(decision.factor).toBeCloseTo(one.factor, 9);
  });

  it('level: nothing apart, where half a month is its rounding and its third', () => {
    const level = { size: { min: 0, max: 0 }, directed: false, hedged: false };
    expect(decide(level, uniform(-0.4, 0.4)).verdict).toBe('supported');
    expect(decide(level, uniform(-1.5, 1.5)).verdict).toBe('uncertain');
    expect(decide(level, uniform(2, 4)).verdict).toBe('understated');
  });

  const stated = { size: { min: 8, max: 8 }, directed: true, hedged: false };
  const [right, wide, wrong] = [uniform(6, 10), uniform(0, 16), uniform(2, 4)].map((one) =>
    decide(stated, one),
  );

  it('definitions that disagree leave it uncertain; one that cannot tell does not', () => {
    expect([right, wide, wrong].map(({ verdict }) => verdict)).toEqual([
      'supported',
      'uncertain',
      'overstated',
    ]);
    expect(acrossDefinitions(right, [right, wrong]).verdict).toBe('uncertain');
    expect(acrossDefinitions(right, [right, wide]).verdict).toBe('supported');
    expect(acrossDefinitions(wrong, [wide, wide]).verdict).toBe('overstated');
    expect(acrossDefinitions(wide, [right, right]).verdict).toBe('uncertain');
  });

  it('vintages and days that disagree leave it uncertain', () => {
    expect(acrossVintages(right, wrong)).toMatchObject({ verdict: 'uncertain', because: 'vintages' });
    expect(acrossVintages(right, right).verdict).toBe('supported');
    expect(acrossDays([right, right, wrong])).toMatchObject({ verdict: 'uncertain', because: 'days' });
  });
});
