import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asOfFits } from '../../src/answers/forecast/as-of-fits.js';
import { currentFit } from '../../src/answers/forecast/current-fit.js';
import { FORECAST_PAIRS } from '../../src/answers/forecast/pairs.js';
import { calibrationAt, type Origins, originsOf } from '../../src/answers/forecast/past-forecasts.js';
import { scoreForecasts } from '../../src/answers/forecast/score-forecasts.js';
import { USED_METHODS } from '../../src/answers/forecast/used-method.js';
import { forecast } from '../../src/answers/forecast.js';
import { parseGroups } from '../../src/answers/groups.js';
import { dayNumber, type ForecastRecord, forecastQuery, type Parameters } from '../../src/contract/index.js';
import { forecastAnswerSchema } from '../../src/contract/schemas.js';
import { type DataSetFacts, dataSets, modelFacts, type Registry } from '../../src/registry/index.js';
import { toText } from '../../src/report/index.js';
import { expectSchema, failureOf, shipped } from './support.js';

let registry: Registry;
let dataSet: DataSetFacts;
beforeAll(async () => {
  registry = await shipped();
  dataSet = (await dataSets(registry)).find(({ source }) => source === 'epoch-benchmarks') as DataSetFacts;
});
afterAll(() => registry.close());

const query = (parameters: Parameters = {}) =>
  forecastQuery({
    follower: 'country=China',
    leader: 'country=US',
    by: '2026-12-31',
    draws: '400',
    ...parameters,
  });

/** The registry as it would be had every version released after a day scored nothing but zeros and ones. */
function altered(after: string): Registry {
  return {
    ...registry,
    drawsFolder: null,
    close: () => {},
    rows: async (sql, parameters) => {
      const rows = await registry.rows(sql, parameters);
      if (!/FROM score/.test(sql)) return rows;
      const late = [...(await modelFacts(registry, dataSet.id)).values()]
        .filter(({ releasedOn }) => releasedOn !== null && releasedOn > after)
        .map(({ version }) => version);
      return rows.map((row, i) => (late.includes(String(row.version)) ? { ...row, raw: i % 2 } : row));
    },
  };
}

describe('forecast', () => {
  it('gives a chance that is never 0 or 1, a distribution, and the record', async () => {
    const answer = await forecast(registry, query());
    expectSchema(forecastAnswerSchema, answer);
    expect(await forecast(registry, query())).toEqual(answer);
    expect(answer.overtake?.chance).toBeGreaterThan(0.02);
    expect(answer.overtake?.chance).toBeLessThan(0.5);
    for (const { quantiles } of [answer.months, answer.points]) {
      const values = quantiles.map(({ value }) => value);
      expect(values).toEqual([...values].sort((x, y) => x - y));
    }
    expect(answer.points.now).toBeCloseTo(9.9, 1);
    expect(answer.own?.forecasts).toBeGreaterThan(50);
    expect(toText(answer)).toMatch(/chance that China overtakes the United States by 2026-12-31/);
    const note = answer.notes.find(({ code }) => code === 'chances-so-far');
    if (note?.code !== 'chances-so-far' || !answer.overtake)
      throw new Error('the record of such chances is not said');
    const { method, chance } = answer.overtake;
    expect(note.horizon).toBe(12);
    expect(note.from <= chance && chance <= note.to).toBe(true);
    const classes = answer.record?.overtakes.at(-1)?.calibration[method];
    expect(classes?.find(({ from }) => from === note.from)?.came).toBe(note.came);
    expect(toText(answer)).toMatch(/chances from \d+ % to \d+ % that were stated 12 months ahead/);
  });

  it('is likelier by a later day, less likely by more points, and certain of nothing', async () => {
    const chance = async (parameters: Parameters) =>
      (await forecast(registry, query(parameters))).overtake?.chance as number;
    const [soon, late, byMuch, hopeless] = [
      await chance({ by: '2026-07-31' }),
      await chance({ by: '2027-06-30' }),
      await chance({ tolerance: '5' }),
      await chance({ follower: 'country=France', by: '2026-05-31' }),
    ];
    expect(soon).toBeLessThan(late);
    expect(byMuch).toBeLessThan(await chance({}));
    expect(hopeless).toBeGreaterThan(0);
  });

  it('says where the follower is ahead already, and where the forecast is an extrapolation', async () => {
    const ahead = await forecast(
      registry,
      query({ follower: 'country=US', leader: 'country=China', by: '2027-12-31' }),
    );
    expect(ahead).toMatchObject({ alreadyAhead: true, overtake: null, own: null });
    expect(ahead.aheadOnTheDay).toBeGreaterThan(0.5);
    expect(ahead.notes.map(({ code }) => code)).toContain('extrapolation');
    expect(toText(ahead)).toMatch(/United States is ahead of China/);
  });

  it('knows nothing of what was released after its as-of day', async () => {
    const asOf = { 'as-of': '2024-06-01', by: '2025-03-31', draws: '100' };
    const told = await forecast(registry, query(asOf));
    const changed = altered('2024-06-01');
    const other = await forecast(changed, query(asOf));
    // The points of an early fit are on the scale of the fit of everything; in its own unit nothing differs.
    const scale = other.points.now / told.points.now;
    expect(other.months).toEqual(told.months);
    expect(other.overtake).toEqual(told.overtake);
    expect(other.aheadOnTheDay).toBe(told.aheadOnTheDay);
    other.points.quantiles.forEach(({ value }, i) => {
      expect(value / scale).toBeCloseTo(told.points.quantiles[i].value, 6);
    });
    const later = query({ 'as-of': '2025-06-01', by: '2026-03-31', draws: '100' });
    expect((await forecast(changed, later)).months).not.toEqual((await forecast(registry, later)).months);
  });

  it.each<[string, Parameters, string]>([
    ['a day that is past', { by: '2026-01-01' }, 'not-to-come'],
    ['a day too far off', { by: '2031-01-01' }, 'too-far'],
    ['another measure', { measure: 'arena' }, 'not-forecast'],
    ['an empty group', { follower: 'country=Iceland' }, 'empty-group'],
    [
      'a day before enough came out',
      { follower: 'access=open-weights', leader: 'access=closed', 'as-of': '2023-06-15', by: '2023-12-31' },
      'too-early',
    ],
    ['groups too young', { 'as-of': '2023-06-20', by: '2023-12-31' }, 'group-of-one'],
  ])('refuses %s', async (_, parameters, code) => {
    expect((await failureOf(forecast(registry, query(parameters)))).code).toBe(code);
  });
});

describe('the record', () => {
  const file = new URL('../../docs/evaluate/forecast.json', import.meta.url);
  const { record, contentHash } = JSON.parse(readFileSync(file, 'utf8')) as {
    record: ForecastRecord;
    contentHash: string;
  };

  it('that ships is the one in the docs, and decides the methods in use', async () => {
    expect(contentHash).toBe(registry.contentHash);
    const answer = await forecast(registry, query());
    expect(answer.record).toEqual(record);
    for (const unit of ['months', 'points'] as const) {
      for (const { horizon, methods } of record[unit].horizons) {
        const no = methods['path-bootstrap'].crps > methods['random-walk'].crps;
        const used = no ? 'random-walk' : record[unit].used;
        expect(USED_METHODS[unit][horizon as 3]).toBe(used);
      }
    }
  });

  it('has pairs enough, some of which overtook', () => {
    expect(record.pairs.length).toBeGreaterThanOrEqual(20);
    expect(record.pairs.map(({ follower, leader }) => ({ follower, leader }))).toEqual(FORECAST_PAIRS);
    expect(record.pairs.filter(({ overtakes }) => overtakes > 0).length).toBeGreaterThan(5);
    expect(record.pairs.filter(({ overtakes }) => overtakes === 0).length).toBeGreaterThan(5);
  });

  it('is what scoring a pair gives again, and a fit shipped is the fit made now', async () => {
    const { fit, pointsPerUnit } = await currentFit(registry, dataSet, null);
    const made = await asOfFits({ ...registry, drawsFolder: null }, dataSet.id);
    const shippedFits = await asOfFits(registry, dataSet.id);
    expect(made).toHaveLength(shippedFits.length);
    made.forEach((one, i) => {
      expect(one.models.map(({ ability }) => ability)).toEqual(
        shippedFits[i].models.map(({ ability }) => ability),
      );
    });
    const fits = [...shippedFits.filter(({ day }) => day < fit.day), fit];
    const groups = FORECAST_PAIRS.map(({ follower, leader }) => parseGroups(follower, leader));
    const origins = originsOf(fits, groups, dayNumber('2023-01-01') as number);
    const { forecasts } = scoreForecasts(origins, [0], 1);
    const mean = (unit: string, method: string) => {
      const own = forecasts.filter((one) => one.unit === unit && one.method === method);
      return own.reduce((sum, { crps }) => sum + crps, 0) / own.length;
    };
    for (const method of ['random-walk', 'path-bootstrap'] as const) {
      expect(mean('months', method)).toBeCloseTo(record.pairs[0].months[method] as number, 6);
      expect(mean('points', method) * pointsPerUnit).toBeCloseTo(record.pairs[0].points[method] as number, 4);
    }
    expect(leaks(origins, fits)).toEqual([]);
  });
});

/** The origins whose calibration changes when the fits after them do. */
function leaks(origins: Origins, fits: Origins['fits']): number[] {
  const groups = FORECAST_PAIRS.map(({ follower, leader }) => parseGroups(follower, leader));
  const since = dayNumber('2023-01-01') as number;
  return [6, 12, 24].filter((origin) => {
    const changed = fits.map((fit, i) =>
      i <= origin ? fit : { ...fit, models: fit.models.map((model, m) => ({ ...model, ability: m % 7 })) },
    );
    const [before, after] = [origins, originsOf(changed, groups, since)].map((one) =>
      calibrationAt(one, origin),
    );
    const shown = (calibration: typeof before) =>
      JSON.stringify([calibration?.revision, calibration?.walks.points.step, calibration?.pool]);
    return shown(before) !== shown(after);
  });
}
