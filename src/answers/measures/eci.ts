import { Random } from '../../measure/index.js';
import {
  type DataSetFacts,
  type PublishedValue,
  publishedValues,
  type Registry,
} from '../../registry/index.js';
import { refit } from '../refit/refit.js';
import { refitDraws } from '../refit/refit-draws.js';
import { drawnPoints } from './eci-refit.js';
import type { Entry, MeasureTable, TableDraws } from './measure-table.js';
import { NORMAL_95, posteriorOfPublished } from './posterior-of-published.js';

/**
 * The measure `eci`: Epoch's index as published, a row at a time. Its draws come from the published intervals
 * where the vintage has them; else they are transferred from our fit of the newest scores.
 */
export async function eci(
  registry: Registry,
  dataSet: DataSetFacts,
  scores: DataSetFacts,
): Promise<MeasureTable> {
  const values = await publishedValues(registry, 'eci', dataSet.id);
  const entries = values.map(
    ({ facts, value, row }, id): Entry => ({
      ...facts,
      id,
      value,
      scores: 0,
      source: { dataSet: dataSet.id, row },
    }),
  );
  const fitted = await refit(registry, scores, null);
  const withIntervals = values.some(({ low, high }) => low !== null && high !== null);
  return {
    measure: 'eci',
    vintage: dataSet.publishedOn,
    unit: 'points',
    dataSets: withIntervals ? [dataSet] : [dataSet, scores],
    entries,
    draws: withIntervals
      ? async (count, seed) => posteriorOfPublished(entries, standardErrors(values), count, seed, 'intervals')
      : async (count, seed) => transferred(entries, fitted, count, seed),
    refit: fitted,
    upper: (version) => fitted.upperPoints(version),
  };
}

/** The two rows without an interval are the ones that fix the scale: 130 and 150 without error. */
function standardErrors(values: readonly PublishedValue[]): number[] {
  return values.map(({ low, high }) => (low === null || high === null ? 0 : (high - low) / (2 * NORMAL_95)));
}

/**
 * Published value plus draw minus refit, for the entries that our fit shares; for the others the same
 * difference of a shared entry chosen at random, in each draw, from the same third of the values.
 */
function transferred(
  entries: readonly Entry[],
  fitted: Awaited<ReturnType<typeof refit>>,
  count: number,
  seed: number,
): TableDraws {
  const drawn = refitDraws(fitted, count, seed);
  const read = drawnPoints(fitted, drawn.points);
  const groupOf = new Map(fitted.groups.flatMap((group, g) => group.versions.map((version) => [version, g])));
  const shared = entries.map((entry) => groupOf.get(entry.version) ?? -1);
  const thirds = thirdOf(entries);
  const donors = [0, 1, 2].map((third) => [
    ...new Set(entries.flatMap((_, i) => (shared[i] >= 0 && thirds[i] === third ? [shared[i]] : []))),
  ]);
  const everyone = [...new Set(shared.filter((group) => group >= 0))];
  const residual = (draw: number, group: number) => read(draw, group) - fitted.points[group];
  const matrix = new Float32Array(count * entries.length);
  for (let draw = 0; draw < count; draw++) {
    const random = Random.stream(seed ^ 0x5bd1e995, draw);
    entries.forEach((entry, i) => {
      const pool = donors[thirds[i]].length > 0 ? donors[thirds[i]] : everyone;
      const group = shared[i] >= 0 ? shared[i] : pool[random.integer(pool.length)];
      matrix[draw * entries.length + i] = entry.value + residual(draw, group);
    });
  }
  return {
    basis: 'transferred',
    origin: {
      code: 'transferred',
      of: drawn.origin,
      inFit: shared.filter((g) => g >= 0).length,
      rows: entries.length,
    },
    count,
    value: (draw, id) => matrix[draw * entries.length + id],
  };
}

/** 0, 1, 2: the lower, middle and upper third of the values. */
function thirdOf(entries: readonly Entry[]): number[] {
  const sorted = entries.map((entry) => entry.value).sort((x, y) => x - y);
  const [first, second] = [
    sorted[Math.floor(sorted.length / 3)],
    sorted[Math.floor((2 * sorted.length) / 3)],
  ];
  return entries.map(({ value }) => (value < first ? 0 : value < second ? 1 : 2));
}
