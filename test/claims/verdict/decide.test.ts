import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  acrossDays,
  acrossDefinitions,
  type Decision,
  decide,
  decideCount,
  decideDirection,
  decided,
  decideForecast,
  decideShare,
  distributionOf,
  negated,
  type Size,
} from '../../../src/claims/verdict/index.js';

/** Draws of a normal distribution at its 400 quantiles: the inverse of the logistic is near enough for a table. */
function around(mean: number, deviation: number): Float64Array {
  return Float64Array.from({ length: 401 }, (_, i) => {
    const p = (i + 0.5) / 401;
    return mean + deviation * (Math.sqrt(3) / Math.PI) * Math.log(p / (1 - p));
  });
}
const size = (min: number | null, max: number | null = min): Size => ({ min, max });
const months = (mean: number, deviation: number) => distributionOf(mean, around(mean, deviation));
const claim = (stated: Size | null, hedged = false) => ({ size: stated, directed: true, hedged });

describe('the order of verdicts', () => {
  it.each([
    ['exactly right', claim(size(8)), months(8, 1), 'supported', null],
    ['half a month off', claim(size(8)), months(8.5, 1), 'supported', null],
    ['half a month off a small figure', claim(size(2)), months(2.5, 0.1), 'supported', null],
    ['rightly rounded, but too little is known', claim(size(8)), months(8, 6), 'uncertain', null],
    ['a range that holds it', claim(size(6, 12)), months(9, 2), 'supported', null],
    ['a range half inside', claim(size(6, 9)), months(9, 4), 'uncertain', null],
    ['an estimate outside its rounding', claim(size(8)), months(9.5, 0.5), 'uncertain', null],
    ['two to three years for eleven months', claim(size(24, 36)), months(11.3, 1), 'overstated', 24 / 11.3],
    ['one month for eleven', claim(size(1)), months(11, 1), 'understated', 11],
    ['behind, when ahead', claim(size(6)), months(-6, 1), 'contradicted', null],
    ['behind, most likely ahead', claim(size(6)), months(-1, 1), 'contradicted', null],
    ['a year behind, when level', claim(size(12)), months(0.4, 1), 'overstated', 30],
    ['at least a year, for sure', claim(size(12, null)), months(14, 1), 'supported', null],
    ['at least a year, on the edge', claim(size(12, null)), months(12.2, 1), 'uncertain', null],
    ['at least a year, within its rounding', claim(size(12, null)), months(11, 1), 'uncertain', null],
    ['at least a year, refuted', claim(size(12, null)), months(8, 1), 'overstated', 1.5],
    ['at most half a year', claim(size(null, 6)), months(4, 1), 'supported', null],
    ['at most half a year, refuted', claim(size(null, 6)), months(12, 1), 'understated', 2],
    ['no size, sure', claim(null), months(5, 1), 'supported', null],
    ['an open range is no size', claim(size(null, null)), months(5, 1), 'supported', null],
    ['no size, not sure', claim(null), months(0.3, 1), 'uncertain', null],
    ['no size, wrong', claim(null), months(-2, 1), 'contradicted', null],
    ['hedged, most likely wrong', claim(null, true), months(-1, 1), 'uncertain', null],
    ['hedged, surely wrong', claim(null, true), months(-3, 1), 'contradicted', null],
    ['hedged with a size, wrong direction', claim(size(6), true), months(-6, 1), 'contradicted', null],
    ['level, when level', claim(size(0)), months(0.1, 0.1), 'supported', null],
    ['level, when half a year behind', claim(size(0)), months(6, 1), 'understated', null],
    ['no interval is known', claim(size(8)), distributionOf(8, null), 'uncertain', null],
    [
      'a share has no direction',
      { size: size(80), directed: false, hedged: false },
      months(82, 2),
      'supported',
      null,
    ],
  ] as const)('%s', (_, statement, measured, verdict, factor) => {
    const decision = decide(statement, measured);
    expect(decision.verdict).toBe(verdict);
    if (factor === null) expect(decision.factor).toBeNull();
    else expect(decision.factor).toBeCloseTo(factor, 6);
  });

  it('takes what an earlier, unscored model may change for possible, and for no more', () => {
    const reaching = distributionOf(11.3, around(11.3, 0.05), { low: Infinity, high: 14.8 });
    expect(reaching.high).toBe(14.8);
    expect(decide(claim(size(12, null)), reaching).verdict).toBe('uncertain');
    expect(decide(claim(size(14, null)), reaching).verdict).toBe('uncertain');
    expect(decide(claim(size(24, 36)), reaching).verdict).toBe('overstated');
    expect(decide(claim(size(36, null)), reaching).verdict).toBe('overstated');
    expect(decide(claim(size(12)), reaching).verdict).toBe('supported');
    expect(decide(claim(size(10)), reaching).verdict).toBe('uncertain');
    expect(decide(claim(size(10, null)), reaching).verdict).toBe('supported');
    const unbounded = distributionOf(3.2, around(3.2, 0.05), { low: Infinity, high: Infinity });
    expect(unbounded.high).toBeNull();
    expect(decide(claim(size(24, null)), unbounded).verdict).toBe('uncertain');
    expect(decide(claim(size(null, 6)), unbounded).verdict).toBe('uncertain');
    expect(decide(claim(null), unbounded).verdict).toBe('supported');
  });

  it('is uncertain where definitions decide otherwise, or days', () => {
    const [yes, no, open] = [
      decided('supported', 'range'),
      decided('overstated', 'range'),
      decided('uncertain', 'undecided'),
    ];
    expect(acrossDefinitions(yes, [open, yes])).toBe(yes);
    expect(acrossDefinitions(yes, [open, no])).toMatchObject({
      verdict: 'uncertain',
      because: 'definitions',
    });
    expect(acrossDefinitions(open, [no, no]).verdict).toBe('uncertain');
    expect(acrossDays([yes, yes]).verdict).toBe('supported');
    expect(acrossDays([yes, open])).toMatchObject({ verdict: 'uncertain', because: 'days' });
    expect(acrossDays([]).verdict).toBe('not-measurable');
  });

  it('takes a count for a lower bound', () => {
    expect(decideCount(size(79, null), 80).verdict).toBe('supported');
    expect(decideCount(size(79, null), 61).verdict).toBe('uncertain');
    expect(decideCount(size(79), 79).verdict).toBe('uncertain');
    expect(decideCount(size(null, 50), 90).verdict).toBe('uncertain');
  });

  it('leaves a share open unless both its parts are estimated', () => {
    expect(decideShare(size(50), null).verdict).toBe('uncertain');
    expect(decideShare(size(50), { low: 46, high: 53 }).verdict).toBe('supported');
    expect(decideShare(size(50), { low: 20, high: 30 }).verdict).toBe('overstated');
    expect(decideShare(size(50), { low: 70, high: 80 }).verdict).toBe('understated');
    expect(decideShare(size(50), { low: 40, high: 80 }).verdict).toBe('uncertain');
  });

  it('lets a forecast pend until its horizon, and resolves it by what happened', () => {
    const forecast = {
      horizon: '2025-01-01',
      saidOn: '2024-01-01',
      known: '2026-01-01',
      happened: 0.97,
      chance: false,
      hedged: false,
    };
    expect(decideForecast(forecast).verdict).toBe('supported');
    expect(decideForecast({ ...forecast, happened: 0.02 }).verdict).toBe('contradicted');
    expect(decideForecast({ ...forecast, happened: 0.1, hedged: true }).verdict).toBe('uncertain');
    expect(decideForecast({ ...forecast, horizon: '2027-01-01' }).verdict).toBe('pending');
    expect(decideForecast({ ...forecast, horizon: null }).verdict).toBe('pending');
    expect(decideForecast({ ...forecast, horizon: '2023-01-01' }).verdict).toBe('not-measurable');
    expect(decideForecast({ ...forecast, chance: true }).verdict).toBe('uncertain');
    expect(decideForecast({ ...forecast, happened: null }).verdict).toBe('not-measurable');
  });
});

describe('properties of a verdict', () => {
  const draws = fc.array(fc.double({ min: -60, max: 60, noNaN: true }), { minLength: 5, maxLength: 60 });
  const end = fc.option(fc.double({ min: 0, max: 60, noNaN: true }));
  const measured = draws.map((values) => {
    const sorted = Float64Array.from(values).sort();
    return distributionOf(sorted[sorted.length >> 1], sorted);
  });
  const refuting = new Set(['overstated', 'understated', 'contradicted']);

  it('never both holds and fails: a stricter bound is supported only where a looser one is', () => {
    fc.assert(
      fc.property(
        measured,
        fc.double({ min: 0.1, max: 60, noNaN: true }),
        fc.double({ min: 0, max: 20, noNaN: true }),
        (one, least, more) => {
          const loose = decide(claim(size(least, null)), one).verdict;
          const strict = decide(claim(size(least + more, null)), one).verdict;
          if (strict === 'supported') expect(loose).toBe('supported');
          if (refuting.has(loose)) expect(refuting.has(strict)).toBe(true);
        },
      ),
    );
  });

  it('a hedge only ever saves a claim from contradiction', () => {
    fc.assert(
      fc.property(measured, end, end, (one, a, b) => {
        const stated = a !== null && b !== null ? size(Math.min(a, b), Math.max(a, b)) : size(a, b);
        const [plain, hedged] = [decide(claim(stated), one), decide(claim(stated, true), one)];
        if (plain.verdict !== 'contradicted') expect(hedged.verdict).toBe(plain.verdict);
      }),
    );
  });

  it('what is unknown only ever takes a decision away', () => {
    const weakened = (before: Decision, after: Decision) =>
      after.verdict === before.verdict || after.verdict === 'uncertain';
    fc.assert(
      fc.property(measured, end, fc.double({ min: 0, max: 90, noNaN: true }), (one, least, high) => {
        const statement = claim(least === null ? null : size(least, null));
        const reaching = distributionOf(one.estimate, one.draws, { low: Infinity, high });
        expect(
          weakened(decide(statement, one), decide(statement, reaching)) ||
            decide(statement, one).verdict === 'contradicted' ||
            decide(statement, one).verdict === 'uncertain',
        ).toBe(true);
      }),
    );
  });

  it('counted the other way round, a direction is contradicted where it was supported', () => {
    fc.assert(
      fc.property(measured, (one) => {
        const forth = decide(claim(null), one).verdict;
        const back = decide(claim(null), negated(one)).verdict;
        if (forth === 'supported') expect(back).toBe('contradicted');
        if (forth === 'uncertain') expect(back).toBe('uncertain');
      }),
    );
  });

  it('a direction is decided by bounds that both clear the threshold', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b) => {
          const bounds = { low: Math.min(a, b), high: Math.max(a, b) };
          const { verdict } = decideDirection(bounds, false);
          expect(verdict === 'supported').toBe(bounds.low >= 0.8);
        },
      ),
    );
  });
});
