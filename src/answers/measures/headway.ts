import type { MeasureNote } from '../../contract/index.js';
import { quantile } from '../../measure/index.js';
import type { DataSetFacts, Registry } from '../../registry/index.js';
import { firstDraws, type HeadwayDraws, headwayDraws, originOf } from '../headway/headway-draws.js';
import { type HeadwayProblem, headwayProblem } from '../headway/headway-problem.js';
import type { Entry, MeasureTable } from './measure-table.js';

/** A model may have stood at a level when the chance of it, given its scores, is at least one in ten. */
const MAY_HAVE_STOOD = 0.9;

/**
 * The measure `headway`: the mean of the posterior of our own index on a data set of scores.
 *
 * @param releasedUntil ISO day: drawn from what was released by then, which takes seconds; null: from everything
 */
export async function headway(
  registry: Registry,
  dataSet: DataSetFacts,
  releasedUntil: string | null,
): Promise<MeasureTable> {
  const known = () => wholePoints(registry, dataSet);
  const problem = await headwayProblem(registry, dataSet, { releasedUntil, known });
  return headwayTable(dataSet, problem, (count, seed) =>
    headwayDraws(registry, dataSet, problem, count, seed),
  );
}

/** The points of each model on the index of everything, by key of its group. */
export async function wholePoints(registry: Registry, dataSet: DataSetFacts): Promise<Map<string, number>> {
  const problem = await headwayProblem(registry, dataSet);
  const mean = meanPoints(headwayDraws(registry, dataSet, problem), problem.groups.length);
  return new Map(problem.groups.map(({ key }, group) => [key, mean[group]]));
}

function meanPoints({ points, count }: HeadwayDraws, width: number): Float64Array {
  const mean = new Float64Array(width);
  for (let i = 0; i < points.length; i++) mean[i % width] += points[i] / count;
  return mean;
}

/** The table of any draws of the index; `draw` without arguments gives those that the estimates rest on. */
export function headwayTable(
  dataSet: DataSetFacts,
  problem: HeadwayProblem,
  draw: (count?: number, seed?: number) => HeadwayDraws,
  { measure = 'headway', notes = [] }: { measure?: string; notes?: readonly MeasureNote[] } = {},
): MeasureTable {
  const width = problem.groups.length;
  const drawn = draw();
  const mean = meanPoints(drawn, width);
  return {
    measure,
    vintage: dataSet.publishedOn,
    unit: 'points',
    dataSets: [dataSet],
    entries: problem.groups.slice(0, problem.rated).map(
      (group, id): Entry => ({
        ...group.facts,
        id,
        value: mean[id],
        scores: group.scores.length,
        source: null,
      }),
    ),
    draws: async (count, seed) => {
      const chosen = firstDraws(drawn, count, seed) ?? draw(count, seed);
      const { points } = chosen;
      return {
        basis: 'refit',
        origin: originOf(chosen),
        count,
        value: (draw, id) => points[draw * width + id],
      };
    },
    refit: null,
    notes,
    upper: (version) => {
      const group = problem.groups.findIndex(({ versions }) => versions.includes(version));
      if (group < 0) return Number.POSITIVE_INFINITY;
      const values = Float64Array.from({ length: drawn.count }, (_, d) => drawn.points[d * width + group]);
      return quantile(values.sort(), MAY_HAVE_STOOD);
    },
  };
}
