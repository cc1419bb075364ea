import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data, models, now } from '../../src/answers/index.js';
import { refit } from '../../src/answers/refit/refit.js';
import { drawRefit } from '../../src/answers/refit/refit-draws.js';
import { modelsQuery, type Parameters, VERSION } from '../../src/contract/index.js';
import { dataAnswerSchema, modelsAnswerSchema, nowAnswerSchema } from '../../src/contract/schemas.js';
import { dataSets, type Registry } from '../../src/registry/index.js';
import { chinaGap, definition, expectSchema, failureOf, shipped } from './support.js';

let registry: Registry;
beforeAll(async () => {
  registry = await shipped();
});
afterAll(() => registry.close());
const china = (parameters: Parameters = {}) => chinaGap(registry, parameters);

describe('what a gap rests on', () => {
  it.each([
    ['eci-refit', undefined, 'refit'],
    ['eci', '2026-02-28', 'published'],
    ['eci', '2026-04-30', 'transferred'],
    ['eci', '2026-07-08', 'transferred'],
    ['benchmark:GPQA diamond', undefined, 'published'],
    ['benchmark:MMLU', undefined, 'none'],
  ])('%s of %s: %s', async (measure, vintage, basis) => {
    const answer = await china({ measure, ...(vintage && { vintage }) });
    expect(answer).toMatchObject({ measure, intervalBasis: basis, version: VERSION });
    expect(answer.contentHash).toBe(registry.contentHash);
    if (basis !== 'none') {
      expect(answer.draws).toBe(20);
      expect(answer.points?.low).toBeLessThanOrEqual(answer.points?.estimate as number);
      expect(answer.points?.high).toBeGreaterThanOrEqual(answer.points?.estimate as number);
      return;
    }
    expect(answer).toMatchObject({ draws: 0, points: { low: null, high: null } });
    expect(answer.trend.probabilityWidening).toBeNull();
    expect(answer.notes).toContainEqual({ code: 'no-interval-known' });
  });

  it('fixes the scale at 130 and 150 in every draw of the refit', async () => {
    const [newest] = (await dataSets(registry)).filter((set) => set.source === 'epoch-benchmarks');
    const fitted = await refit(registry, newest, null);
    expect(fitted.fit.converged).toBe(true);
    const { points } = drawRefit(fitted, 25, 3);
    for (const [name, expected] of [
      ['Claude 3.5 Sonnet', 130],
      ['GPT-5', 150],
    ] as const) {
      const named = fitted.groups.flatMap((group, g) => (group.model === name ? [g] : []));
      const g = named.reduce((x, y) => (fitted.points[y] > fitted.points[x] ? y : x));
      expect(fitted.points[g]).toBeCloseTo(expected, 9);
      for (let draw = 0; draw < 25; draw++) {
        expect(points[draw * fitted.groups.length + g]).toBeCloseTo(expected, 4);
      }
    }
  });

  it('gives the same answer twice, another interval for another seed, the same estimate', async () => {
    const [first, again, other] = [await china(), await china(), await china({ seed: '2' })];
    expect(again).toEqual(first);
    expect(other.months?.estimate).toBe(first.months?.estimate);
    expect(other.points).not.toEqual(first.points);
  });

  it('draws now what it ships: the shipped draws are those of the seed', async () => {
    const shippedDraws = await china({ measure: 'eci-refit', draws: '40' });
    const bare: Registry = { ...registry, drawsFolder: null };
    const drawnNow = await chinaGap(bare, { measure: 'eci-refit', draws: '40' });
    expect(drawnNow.points?.low).toBeCloseTo(shippedDraws.points?.low as number, 4);
    expect(drawnNow.months).toEqual(shippedDraws.months);
  });

  it('widens with the level', async () => {
    const [narrow, wide] = [await china({ level: '0.5' }), await china({ level: '0.95' })];
    expect(wide.points?.low).toBeLessThanOrEqual(narrow.points?.low as number);
    expect(wide.points?.high).toBeGreaterThanOrEqual(narrow.points?.high as number);
    expect(narrow.points?.level).toBe(0.5);
  });
});

describe('the three definitions', () => {
  it.each(['daily', 'at-release', 'first-reach'])(
    '%s is the answer’s months when it is asked for',
    async (method) => {
      const answer = await china({ method });
      const chosen = definition(answer, method);
      expect(answer.months).toEqual(chosen.months);
      expect(answer.average).toEqual(chosen.average);
      if (method === 'first-reach') expect(answer.months).toEqual(answer.average.months);
    },
  );

  it('turn the sign of the points when the groups are swapped', async () => {
    const forth = await china();
    const back = await china({ follower: 'country=US', leader: 'country=China' });
    expect(back.points?.estimate).toBe(-(forth.points?.estimate as number));
    expect(back.months?.estimate).toBeLessThan(0);
    expect(back.frontiers.leader).toEqual(forth.frontiers.follower);
  });
});

describe('which day', () => {
  it('is the newest with a value; later only with --carry-forward', async () => {
    const asked = { 'as-of': '2026-09-30' };
    const error = await failureOf(china(asked));
    expect(error).toMatchObject({ code: 'after-all-data', where: '--as-of' });
    expect(error.message).toContain('--carry-forward');
    const [today, carried] = [await china(), await china({ ...asked, 'carry-forward': 'true' })];
    expect(carried).toMatchObject({ asOf: '2026-09-30', carryForward: true, points: today.points });
    const grown = (carried.months?.estimate as number) - (today.months?.estimate as number);
    expect(grown).toBeCloseTo(106 / (365.25 / 12), 10);
    expect(definition(carried, 'at-release').months).toEqual(definition(today, 'at-release').months);
  });

  it('is at most ten years after the newest, for the work grows with every day', async () => {
    const error = await failureOf(china({ 'as-of': '9999-12-31', 'carry-forward': 'true' }));
    expect(error).toMatchObject({ code: 'too-late', where: '--as-of' });
  });

  it('is provisional within 120 days of the vintage', async () => {
    const on = async (day: string) => (await china({ 'as-of': day })).provisional;
    expect(await on('2026-03-10')).toBe(false);
    expect(await on('2026-03-11')).toBe(true);
  });

  it('cuts what was released later', async () => {
    const answer = await china({ 'as-of': '2025-01-31' });
    for (const { day } of [...answer.frontiers.leader, ...answer.frontiers.follower]) {
      expect(day <= '2025-01-31').toBe(true);
    }
    expect(answer.notes).toContainEqual({ code: 'scores-measured-later' });
  });

  it('frontiers start on --since', async () => {
    const answer = await china({ since: '2024-06-01' });
    expect(answer.frontiers.leader[0].day >= '2024-06-01').toBe(true);
    expect(answer.frontiers.follower[0].day >= '2024-06-01').toBe(true);
    expect(answer.censored.days).toBeGreaterThan(0);
  });

  it('other vintages of the index stand beside', async () => {
    const answer = await china();
    expect(answer.otherVintages.map(({ vintage }) => vintage)).toEqual([
      '2026-05-01',
      '2026-04-30',
      '2026-02-28',
    ]);
  });
});

describe('--refit-as-of', () => {
  /** The registry with every score of a version released after a day changed: null takes it away. */
  async function laterScores(day: string, change: (raw: number) => number | null): Promise<Registry> {
    const rows = await registry.rows(
      `SELECT id FROM version WHERE data_set = 'epoch-benchmarks-2026-05' AND released_on > CAST($day AS DATE) ORDER BY id`,
      { day },
    );
    const later = new Set(rows.map((row) => row.id));
    return {
      ...registry,
      drawsFolder: null,
      rows: async (sql, parameters) => {
        const found = await registry.rows(sql, parameters);
        if (!/FROM score/.test(sql)) return found;
        return found.flatMap((row) => {
          const raw = later.has(String(row.version)) ? change(Number(row.raw)) : Number(row.raw);
          return raw === null ? [] : [{ ...row, raw }];
        });
      },
    };
  }
  const query = (day: string) => ({ measure: 'eci-refit', 'as-of': day, 'refit-as-of': 'true' });

  it('has no look-ahead: no score of a later model changes the answer', async () => {
    const day = '2025-11-24';
    const seen = await china(query(day));
    expect(await chinaGap(await laterScores(day, () => null), query(day))).toEqual(seen);
    expect(await chinaGap(await laterScores(day, (raw) => raw / 2), query(day))).toEqual(seen);
    const cutOnly = await china({ measure: 'eci-refit', 'as-of': day });
    expect(cutOnly.points?.estimate).not.toBe(seen.points?.estimate);
    expect(seen.notes).toContainEqual({ code: 'refitted-as-of' });
  });

  it('before the models that fix the scale, no later score changes the months', async () => {
    const day = '2024-12-31';
    const seen = await china(query(day));
    const changed = await chinaGap(await laterScores(day, (raw) => raw * 0.9), query(day));
    expect(changed.months).toEqual(seen.months);
    expect(changed.definitions.map(({ months }) => months?.estimate)).toEqual(
      seen.definitions.map(({ months }) => months?.estimate),
    );
    expect(changed.frontiers.leader.map(({ version }) => version)).toEqual(
      seen.frontiers.leader.map(({ version }) => version),
    );
  });

  it('takes any day up to the newest release, and none after', async () => {
    expect((await china(query('2025-11-30'))).asOf).toBe('2025-11-30');
    expect(await failureOf(china(query('2027-01-01')))).toMatchObject({ code: 'after-all-data' });
  });

  it('belongs to eci-refit, and needs data enough', async () => {
    expect(await failureOf(china({ 'refit-as-of': 'true', 'as-of': '2025-01-31' }))).toMatchObject({
      code: 'not-refitted',
    });
    expect(await failureOf(china(query('2023-01-20')))).toMatchObject({ exitStatus: 2 });
  });
});

describe('groups', () => {
  it('leaves a model of both groups out of both, and lists it', async () => {
    const answer = await china({ follower: 'country=China or model=GPT-5' });
    expect(answer.excluded).toContainEqual(
      expect.objectContaining({ model: 'GPT-5', reason: { code: 'in-both-groups' } }),
    );
    const names = [...answer.frontiers.leader, ...answer.frontiers.follower].map(({ model }) => model);
    expect(names).not.toContain('GPT-5');
  });

  it('lists models of unknown access in neither group', async () => {
    const answer = await china({ follower: 'access=open-weights', leader: 'access=closed' });
    const unknown = answer.excluded.filter(
      ({ reason }) => reason.code === 'not-known' && reason.field === 'access',
    );
    const counted = await registry.rows(
      `SELECT count(*) AS n FROM published_value p JOIN version v ON v.data_set = p.data_set AND v.id = p.version
       WHERE p.data_set = 'epoch-eci-2026-07' AND v.access = 'unknown' ORDER BY n`,
    );
    expect(unknown).toHaveLength(Number(counted[0].n));
    const unreleased = answer.excluded.filter(({ reason }) => reason.code === 'unreleased');
    const steps = [...answer.frontiers.leader, ...answer.frontiers.follower].map(({ version }) => version);
    for (const { version } of [...unknown, ...unreleased]) expect(steps).not.toContain(version);
  });

  it.each<[string, Parameters]>([
    ['empty-group', { follower: 'country=Iceland' }],
    ['empty-group', { follower: 'country=China and country=US and access=unknown' }],
    ['group-of-one', { follower: 'model=Yi-34B' }],
    ['unknown-country', { follower: 'country=Narnia' }],
    ['unknown-field', { leader: 'colour=red' }],
    ['unknown-measure', { measure: 'iq' }],
    ['unknown-benchmark', { measure: 'benchmark:Nothing' }],
    ['no-vintage', { vintage: '2020-01-01' }],
    ['before-all-data', { 'as-of': '2022-01-01' }],
    ['no-values', { since: '2030-01-01' }],
    ['not-a-day', { 'as-of': 'yesterday' }],
    ['unknown-method', { method: 'guess' }],
    ['bad-tolerance', { tolerance: '-1' }],
    ['bad-level', { level: '1' }],
    ['bad-draws', { draws: '1e9' }],
    ['unknown-parameter', { colour: 'red' }],
    ['missing-parameter', { follower: ' ' }],
  ])('%s', async (code, parameters) => {
    expect(await failureOf(Promise.resolve().then(() => china(parameters)))).toMatchObject({ code });
  });
});

describe('groups that hold each other', () => {
  it.each([
    ['the same', 'country=China', 'country=China', 'follower'],
    ['the follower in the leader', 'country=China and access=open-weights', 'country=China', 'follower'],
    ['the leader in the follower', 'country=China', 'country=China and access=open-weights', 'leader'],
  ])('%s: all its models are in both, and it says so', async (_, follower, leader, side) => {
    const { code, message } = await failureOf(china({ follower, leader }));
    expect(code).toBe('shared-group');
    expect(message).toMatch(new RegExp(`^all \\d+ models of the ${side} .* in both groups, and so excluded`));
  });

  it('names the group to ask for instead, which then has an answer', async () => {
    const inner = 'country=China and access=open-weights';
    const { remedy } = await failureOf(china({ follower: inner, leader: 'country=China' }));
    const leader = /--leader '(.*)'$/.exec(remedy ?? '')?.[1] ?? '';
    expect((await china({ follower: inner, leader })).months).not.toBeNull();
  });
});

describe('what each definition does not know', () => {
  it('is its own: on a day that only daily finds censored, the others are no lower bounds', async () => {
    const asked = { 'as-of': '2024-10-01', since: '2024-06-01', follower: 'country=France' };
    const answers = await Promise.all(
      ['daily', 'at-release', 'first-reach'].map((method) => china({ ...asked, method })),
    );
    for (const answer of answers) {
      expect(answer.censored.now).toBe(definition(answer, answer.method).censored);
    }
  });

  it('counts the days that nothing bounds', async () => {
    const { definitions } = await china({ 'as-of': '2023-06-01' });
    expect(definitions.map(({ average }) => [average.days, average.unbounded])).toEqual([
      [1, 1],
      [1, 1],
      [0, 0],
    ]);
  });

  it('the crossing is the one that the months are counted from', async () => {
    for (const swapped of [{}, { follower: 'country=US', leader: 'country=China' }]) {
      const { crossing, months, asOf, frontiers } = await china(swapped);
      const behind = crossing?.front === 'leader' ? frontiers.follower : frontiers.leader;
      expect(crossing?.level).toBe(behind.at(-1)?.value);
      const days = (Date.parse(asOf ?? '') - Date.parse(crossing?.releasedOn ?? '')) / 86_400_000;
      expect(Math.abs(months?.estimate as number)).toBeCloseTo(days / (365.25 / 12), 9);
    }
  });
});

describe('the trend', () => {
  it('states no direction where days are carried forward', async () => {
    const { trend, carriedFrom } = await china({ 'as-of': '2027-06-01', 'carry-forward': 'true' });
    expect(carriedFrom).toBe('2026-06-16');
    expect(trend.direction).toBe('uncertain');
    expect(trend.reason).toEqual({ code: 'days-without-data', after: '2026-06-16' });
  });

  it('shows 12, 6 and 24 months, and is uncertain where they disagree', async () => {
    const { trend } = await china({ 'as-of': '2026-01-10' });
    expect(trend.windows.map(({ windowMonths }) => windowMonths)).toEqual([12, 6, 24]);
    expect(trend.windows[2].change).toBeNull();
    expect(trend.direction).toBe('uncertain');
  });

  it('is undefined before 24 months of the follower', async () => {
    const { trend } = await china({ 'as-of': '2025-01-31' });
    expect(trend).toMatchObject({ direction: 'undefined', change: null, probabilityWidening: null });
  });
});

describe('the other answers', () => {
  it('now: both comparisons, ours and as published', async () => {
    const answer = await now(registry);
    expectSchema(nowAnswerSchema, answer);
    expect(answer.comparisons.map(({ gap, published }) => [gap.measure, published.measure])).toEqual([
      ['eci-refit', 'eci'],
      ['eci-refit', 'eci'],
    ]);
  });

  it('data', async () => {
    const answer = await data(registry);
    expectSchema(dataAnswerSchema, answer);
    expect(answer).toMatchObject({ location: 'shipped', counts: { published_value: 1264 } });
    expect(answer.measures.map(({ measure }) => measure)).toEqual(
      expect.arrayContaining(['eci', 'eci-refit', 'benchmark:MMLU']),
    );
    for (const { measure } of answer.measures.slice(0, 6)) await models(registry, modelsQuery({ measure }));
  });

  it('models: those of a group, ranked, with their records', async () => {
    const answer = await models(
      registry,
      modelsQuery({ where: 'country=China', measure: 'eci', draws: '20', limit: '1000' }),
    );
    expectSchema(modelsAnswerSchema, answer);
    expect(answer.models).toHaveLength(answer.total);
    for (const row of answer.models) expect(row.countries).toContain('CN');
    const values = answer.models.map((row) => row.value?.estimate ?? Number.NaN);
    expect(values).toEqual([...values].sort((x, y) => y - x));
    expect(answer.models[0].rank).toBe(1);
    const { frontiers } = await china();
    const records = answer.models.filter((row) => row.record).map((row) => row.version);
    for (const { version } of frontiers.follower) expect(records).toContain(version);
  });

  it.each(['released', 'model'])('models sorted by %s', async (sort) => {
    const answer = await models(registry, modelsQuery({ sort, draws: '20', limit: '5' }));
    expect(answer.models).toHaveLength(5);
    const keys = answer.models.map((row) => (sort === 'model' ? row.model : (row.releasedOn ?? '')));
    const sorted = [...keys].sort();
    expect(keys).toEqual(sort === 'model' ? sorted : sorted.reverse());
  });
});
