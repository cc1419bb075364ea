import type { DataSetFacts, Registry } from '../../registry/index.js';
import { type Refit, refit } from '../refit/refit.js';
import { refitDraws } from '../refit/refit-draws.js';
import type { Entry, MeasureTable } from './measure-table.js';

/** Sources with scores that an index can be fitted to. */
export const SCORE_SOURCES = ['epoch-benchmarks', 'epoch-paper'];

/** The measure `eci-refit`: our fit of Epoch's method on a data set of scores. */
export async function eciRefit(
  registry: Registry,
  dataSet: DataSetFacts,
  releasedUntil: string | null,
): Promise<MeasureTable> {
  return refitTable(await refit(registry, dataSet, releasedUntil));
}

/** The table of any fit of the method. */
export function refitTable(fitted: Refit): MeasureTable {
  const { dataSet } = fitted;
  return {
    measure: 'eci-refit',
    vintage: dataSet.publishedOn,
    unit: 'points',
    dataSets: [dataSet],
    entries: fitted.groups.map(
      (group, id): Entry => ({
        ...group.facts,
        id,
        value: fitted.points[id],
        scores: group.scores.length,
        source: null,
      }),
    ),
    draws: async (count, seed) => {
      const { points, origin } = refitDraws(fitted, count, seed);
      return { basis: 'refit', origin, count, value: drawnPoints(fitted, points) };
    },
    refit: fitted,
    upper: (version) => fitted.upperPoints(version),
  };
}

/** Reads a draw of a group from the matrix of draws. */
export function drawnPoints(fitted: Refit, points: Float32Array): (draw: number, group: number) => number {
  const width = fitted.groups.length;
  return (draw, group) => points[draw * width + group];
}
