import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../src/report/index.js';
import { estimate, gap, openGap } from './fixtures.js';

const en = messagesIn('en');

describe('en.headline', () => {
  it('names figure, interval, definition, measure and vintage', () => {
    const answer = gap({ asOf: '2026-04-08', vintage: '2026-05-01', months: estimate(8, 5.1, 10.2) });
    expect(en.headline(answer)).toBe(
      'On 2026-04-08, China stood 8.0 months behind the United States (90 % interval 5.1 to 10.2), by the daily definition, on eci-refit, vintage 2026-05-01.',
    );
  });

  it('says ahead, level, and on which side each end lies', () => {
    const ahead = gap({ months: estimate(-2.1, -4, -0.3) });
    expect(en.headline(ahead)).toContain(
      'China stood 2.1 months ahead of the United States (90 % interval 0.3 to 4.0 ahead)',
    );
    const across = gap({ months: estimate(0.5, -0.8, 1.9) });
    expect(en.headline(across)).toContain(
      'China stood 0.5 months behind the United States (90 % interval 0.8 ahead to 1.9 behind)',
    );
    expect(en.headline(gap({ months: estimate(-0.04, -1, 1) }))).toContain(
      'China stood level with the United States',
    );
  });

  it('says how a bound is a bound', () => {
    const answer = gap({
      months: estimate(7.1, 6.2, null),
      censored: { days: 115, records: 1, now: true },
    });
    expect(en.headline(answer)).toContain(
      'China stood at least 7.1 months behind the United States (90 % interval from 6.2, no upper bound)',
    );
  });

  it('says on which side a bound is open where the follower is ahead', () => {
    const answer = gap({
      months: estimate(-5.2, null, -5.2),
      censored: { days: 62, records: 0, now: true },
    });
    expect(en.headline(answer)).toContain(
      'China stood at least 5.2 months ahead of the United States (90 % interval from 5.2 ahead, no upper bound)',
    );
  });

  it('names a tolerance, in the sentence and on the chart', () => {
    const answer = gap({ tolerance: 1.1 });
    expect(en.headline(answer)).toContain(
      'by the daily definition, with a tolerance of 1.1 points, on eci-refit',
    );
    expect(en.subtitle(answer)).toContain('with a tolerance of 1.1 points');
    expect(en.headline(gap({ tolerance: 0 }))).not.toContain('tolerance');
  });

  it('names the day the frontiers start and the seed where they are not the usual ones', () => {
    const answer = gap({ since: '2024-06-01', seed: 7 });
    expect(en.headline(answer)).toContain(
      'with frontiers from 2024-06-01, on eci-refit, vintage 2026-07-08, seed 7.',
    );
    expect(en.subtitle(answer)).toContain('with frontiers from 2024-06-01');
    expect(en.subtitle(answer)).toContain('seed 7');
    expect(en.headline(gap())).not.toMatch(/frontiers|seed/);
    expect(en.subtitle(gap())).not.toMatch(/frontiers|seed/);
  });

  it('says that a later day is carried forward, and speaks of it as what would be', () => {
    const answer = gap({ asOf: '2026-12-31', carryForward: true, carriedFrom: '2026-06-16' });
    expect(en.headline(answer)).toMatch(
      /^On 2026-12-31, carried forward from 2026-06-16, China would stand 6\.9 months behind/,
    );
    expect(en.headline({ ...answer, method: 'first-reach' })).toMatch(
      /^Up to 2026-12-31, carried forward from 2026-06-16, China reached/,
    );
    expect(en.title(answer)).toBe('China would stand 6.9 months behind the United States');
    expect(en.subtitle(answer)).toContain('as of 2026-12-31, carried forward from 2026-06-16');
  });

  it('says that two groups have reached no level in common', () => {
    expect(en.headline(gap({ months: null, method: 'first-reach' }))).toContain(
      'China and the United States had no level in common yet, by the first-reach',
    );
  });

  it('claims no interval where none is known', () => {
    expect(en.headline(gap({ months: estimate(6.9, null, null) }))).toContain('(no interval is known)');
  });

  it('speaks of levels under first-reach', () => {
    const answer = gap({ method: 'first-reach', months: estimate(7.21, 6.1, 8.4) });
    expect(en.headline(answer)).toBe(
      'Up to 2026-06-16, China reached the same levels 7.2 months after the United States on average (90 % interval 6.1 to 8.4), by the first-reach definition, on eci-refit, vintage 2026-07-08.',
    );
  });

  it('gives no figure where there is no gap', () => {
    const answer = gap({ months: null, frontiers: { leader: gap().frontiers.leader, follower: [] } });
    expect(en.headline(answer)).toContain('China had no model on eci-refit yet');
    expect(en.headline(gap({ months: null }))).toContain('no gap is defined between China and the United');
  });

  it('names open and closed', () => {
    expect(en.headline(openGap())).toContain('open weights stood 6.9 months behind closed');
  });
});

describe('en.group', () => {
  it('names what has a name', () => {
    expect(en.group('country=China')).toBe('China');
    expect(en.group('country=CN')).toBe('China');
    expect(en.group('country="United States"')).toBe('the United States');
    expect(en.group('country=US')).toBe('the United States');
    expect(en.group('country=USA')).toBe('the United States');
    expect(en.group('access=open-weights')).toBe('open weights');
    expect(en.group('access in (api, hosted, unreleased)')).toBe('closed weights');
    expect(en.group('access in ("api", "hosted")')).toBe('closed weights');
    expect(en.group('organisation="Google DeepMind"')).toBe('Google DeepMind');
    expect(en.group('organisation=OpenAI')).toBe('OpenAI');
    expect(en.groupLabel('country=US')).toBe('United States');
    expect(en.groupLabel('access=open-weights')).toBe('Open weights');
  });

  it('leaves every other predicate as it is', () => {
    for (const predicate of [
      'country=China and access=api',
      'not country=China',
      'country="China" or country="France"',
      'access in (api, open-weights)',
      'access in ()',
      'access=unknown',
      'country=',
      '',
    ]) {
      expect(en.group(predicate)).toBe(predicate);
      expect(en.groupLabel(predicate)).toBe(predicate);
    }
  });
});

describe('en.trend', () => {
  const { trend } = gap();

  it('states a direction with its change and probability', () => {
    const widening = {
      ...trend,
      direction: 'widening' as const,
      change: estimate(2.3, 0.4, 4.1),
      probabilityWidening: 0.97,
    };
    expect(en.trend(widening)).toBe(
      'The gap is widening: the mean at-release gap of the last 12 months against the 12 before (change +2.3 months, 90 % interval +0.4 to +4.1, probability of widening 97 %).',
    );
    const narrowing = { ...widening, direction: 'narrowing' as const, probabilityWidening: 0.001 };
    expect(en.trend(narrowing)).toMatch(/^The gap is narrowing: .*probability of widening under 1 %/);
  });

  it('gives the reason where no direction is stated', () => {
    expect(en.trend(trend)).toBe(
      'Whether the gap widens is uncertain: the gap widens by at-release over 6 months, but not by at-release over 12 months and points over 24 months.',
    );
    expect(en.trend({ ...trend, direction: 'undefined', reason: { code: 'too-short', months: 12 } })).toBe(
      'No trend can be stated: fewer than 12 months of the follower exist.',
    );
  });
});

describe('en.unbounded', () => {
  it('counts the averaged days and levels that nothing bounds, by definition', () => {
    expect(en.unbounded(gap())).toBeNull();
    const definitions = gap().definitions.map((one, i) => ({
      ...one,
      average: { ...one.average, unbounded: [97, 0, 3][i] ?? 0 },
    }));
    expect(en.unbounded(gap({ definitions }))).toMatch(
      /^Without any bound: daily 97 of 1,112 days, first-reach 3 of 100 levels\./,
    );
  });
});

describe('en.flags', () => {
  it('gives the averages without censored days beside', () => {
    expect(en.flags(gap())[0]).toMatch(/led by more\. Averages in months without such days: daily 7\.1\.$/);
  });

  it('says why an interval has no width', () => {
    const flat = gap({ months: estimate(1.1, 1.1, 1.1) });
    expect(en.flags(flat).join(' ')).toMatch(
      /The interval has no width: .* at least 90 % of them the same release \(Gemini 3 Pro of 2025-11-18\)/,
    );
    expect(en.flags({ ...flat, method: 'at-release' }).join(' ')).toContain('the same release was the first');
    expect(en.flags(gap({ months: estimate(1.1, null, null) })).join(' ')).not.toContain('no width');
    expect(en.flags(gap()).join(' ')).not.toContain('no width');
  });

  it('names each reservation, and none where there is none', () => {
    const flagged = gap({
      truncated: { days: 3, records: 0, now: true, by: ['text-davinci-003'] },
      carryForward: true,
      carriedFrom: '2026-06-16',
    });
    expect(en.flags(flagged).map((line) => line.split(':')[0])).toEqual([
      'Censored',
      'Truncated',
      'Provisional',
      'Carried forward',
    ]);
    const none = { days: 0, records: 0, now: false };
    expect(en.flags(gap({ censored: none, truncated: { ...none, by: [] }, provisional: false }))).toEqual([]);
  });
});
