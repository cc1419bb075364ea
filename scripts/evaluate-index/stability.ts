import { drawPoints } from '../../src/answers/headway/headway-draws.js';
import { headwayProblem } from '../../src/answers/headway/headway-problem.js';
import { refit } from '../../src/answers/refit/refit.js';
import { mean } from '../../src/measure/index.js';
import { dataSets, publishedValues, type Registry } from '../../src/registry/index.js';

type Values = ReadonlyMap<string, number>;

/** How far the same versions move from one vintage to the next, in points: ours, our fit of ECI, ECI as published. */
export async function stability(registry: Registry) {
  const sets = await dataSets(registry);
  const folder = sets.find(({ source }) => source === 'epoch-benchmarks');
  const paper = sets.find(({ source }) => source === 'epoch-paper');
  if (!folder || !paper) throw new Error('two vintages of scores are needed');
  const headway: Values[] = [];
  const eciRefit: Values[] = [];
  for (const dataSet of [paper, folder]) {
    const problem = await headwayProblem(registry, dataSet);
    const width = problem.groups.length;
    const points = drawPoints(problem, 1000, 1);
    const values = problem.groups.slice(0, problem.rated).map((_, m) => {
      let sum = 0;
      for (let d = 0; d < 1000; d++) sum += points[d * width + m] / 1000;
      return sum;
    });
    headway.push(byVersion(problem.groups, values));
    const fitted = await refit(registry, dataSet, null);
    eciRefit.push(byVersion(fitted.groups, fitted.points));
  }
  const indexes = (await dataSets(registry))
    .filter(({ source }) => source === 'epoch-eci')
    .map(({ id }) => id);
  const published = await Promise.all(
    indexes.sort().map(async (id) => {
      const values = await publishedValues(registry, 'eci', id);
      return { id, values: new Map(values.map(({ facts, value }) => [facts.version, value])) };
    }),
  );
  return {
    headway: moved(headway[0], headway[1], `${paper.id} to ${folder.id}`),
    eciRefit: moved(eciRefit[0], eciRefit[1], `${paper.id} to ${folder.id}`),
    eci: published
      .slice(1)
      .map((later, i) => moved(published[i].values, later.values, `${published[i].id} to ${later.id}`)),
  };
}

function byVersion(groups: readonly { versions: readonly string[] }[], values: ArrayLike<number>): Values {
  return new Map(
    groups.flatMap(({ versions }, g) =>
      g < values.length ? versions.map((version): [string, number] => [version, values[g]]) : [],
    ),
  );
}

function moved(from: Values, to: Values, name: string) {
  const steps = [...from].flatMap(([version, value]) => {
    const later = to.get(version);
    return later === undefined ? [] : [later - value];
  });
  const centre = mean(steps);
  return {
    vintages: name,
    versions: steps.length,
    mean: centre,
    deviation: Math.sqrt(mean(steps.map((step) => (step - centre) ** 2))),
    greatest: Math.max(...steps.map(Math.abs)),
  };
}
