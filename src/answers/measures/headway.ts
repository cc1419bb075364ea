import { quantile } from '../../measure/index.js';
import type { DataSetFacts, Registry } from '../../registry/index.js';
import { type HeadwayDraws, headwayDraws } from '../headway/headway-draws.js';
import { type HeadwayProblem, headwayProblem } from '../headway/headway-problem.js';
import type { Entry, MeasureTable } from './measure-table.js';

/** A model may have stood at a level when the chance of it, given its scores, is at least one in ten. */
const MAY_HAVE_STOOD = 0.9;

/** The measure `headway`: the mean of the posterior of our own index on a data set of scores. */
export async function headway(registry: Registry, dataSet: DataSetFacts): Promise<MeasureTable> {
  const problem = await headwayProblem(registry, dataSet);
  return headwayTable(dataSet, problem, (count, seed) =>
    headwayDraws(registry, dataSet, problem, count, seed),
  );
}

/** The table of any draws of the index; `draw` without arguments gives those that the estimates rest on. */
export function headwayTable(
  dataSet: DataSetFacts,
  problem: HeadwayProblem,
  draw: (count?: number, seed?: number) => HeadwayDraws,
): MeasureTable {
  const width = problem.groups.length;
  const drawn = draw();
  const mean = new Float64Array(width);
  for (let i = 0; i < drawn.points.length; i++) mean[i % width] += drawn.points[i] / drawn.count;
  return {
    measure: 'headway',
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
      const { points, origin } = draw(count, seed);
      return { basis: 'refit', origin, count, value: (draw, id) => points[draw * width + id] };
    },
    refit: null,
    upper: (version) => {
      const group = problem.groups.findIndex(({ versions }) => versions.includes(version));
      if (group < 0) return Number.POSITIVE_INFINITY;
      const values = Float64Array.from({ length: drawn.count }, (_, d) => drawn.points[d * width + group]);
      return quantile(values.sort(), MAY_HAVE_STOOD);
    },
  };
}
