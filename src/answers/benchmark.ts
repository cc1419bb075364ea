import { type BenchmarkAnswer, HeadwayError, modelsQuery, phrase } from '../contract/index.js';
import { toPoints } from '../measure/index.js';
import type { Registry } from '../registry/index.js';
import { benchmarks } from './benchmarks.js';
import { measureTable } from './measures/index.js';
import { models } from './models.js';

const NEAR = 5;

/**
 * One benchmark: its floor and ceiling, how hard and how telling the fit finds it, and the score of every version.
 *
 * @throws HeadwayError for a name that is no benchmark's, naming near ones
 */
export async function benchmark(registry: Registry, name: string): Promise<BenchmarkAnswer> {
  const { benchmarks: all, attribution, ...rest } = await benchmarks(registry);
  const asked = name.trim().toLowerCase();
  const found = all.find((one) => one.name.toLowerCase() === asked);
  if (!found || found.versions === 0) {
    const near = all.filter((one) => one.versions > 0 && one.name.toLowerCase().includes(asked.slice(0, 4)));
    const names = (near.length > 0 ? near : all).slice(0, NEAR).map((one) => one.name);
    throw new HeadwayError({
      code: 'unknown-benchmark',
      what: found
        ? phrase`no version has a score on ${found.name}`
        : phrase`there is no benchmark "${name.slice(0, 80)}"`,
      where: 'name',
      remedy: phrase`use one of ${names}, …`,
      httpStatus: 404,
    });
  }
  const scores = await models(registry, modelsQuery({ measure: `benchmark:${found.name}`, limit: '100000' }));
  const { asOf, vintage, version, contentHash } = rest;
  return {
    kind: 'benchmark',
    benchmark: found,
    item: await itemOf(registry, found.name),
    scores,
    attribution,
    ...{ asOf, vintage, version, contentHash },
  };
}

/** What the fit says of a benchmark, on the scale of the index. */
async function itemOf(registry: Registry, name: string): Promise<BenchmarkAnswer['item']> {
  const { refit } = await measureTable(registry, 'eci-refit', null);
  const at = refit?.benchmarks.indexOf(name) ?? -1;
  if (!refit || at < 0) return null;
  const { fit, scale, scores } = refit;
  return {
    halfway: toPoints(scale, fit.difficulty[at]),
    steepness: fit.slope[at] / (4 * scale.factor),
    scores: scores.benchmark.reduce((count, one) => count + Number(one === at), 0),
  };
}
