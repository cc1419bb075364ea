import { HeadwayError, phrase } from '../../contract/index.js';
import { dataSets, perRegistry, type Registry } from '../../registry/index.js';
import { arena } from './arena.js';
import { benchmark } from './benchmark.js';
import { chooseDataSet, chooseDataSets } from './choose-data-set.js';
import { eci } from './eci.js';
import { eciRefit, SCORE_SOURCES } from './eci-refit.js';
import { headway } from './headway.js';
import { headwayDomain } from './headway-domain.js';
import { horizon } from './horizon.js';
import { withKeptDraws } from './kept-draws.js';
import type { MeasureTable } from './measure-table.js';
import { compute, parameters } from './model-size.js';

/** The measures that can be asked for. */
const MEASURES =
  'headway, headway:DOMAIN, eci-refit, eci, benchmark:NAME, arena, arena:CATEGORY, horizon, compute or parameters';

/**
 * Every value of a measure.
 *
 * @param measure one of `MEASURES`
 * @param vintage ISO day: the newest data published by then; null: the newest held
 * @param refitUntil ISO day: fit only what was released by then; null: everything
 * @throws HeadwayError for an unknown measure, or one without data
 */
export function measureTable(
  registry: Registry,
  measure: string,
  vintage: string | null,
  refitUntil: string | null = null,
): Promise<MeasureTable> {
  return held(registry, measure, vintage, refitUntil);
}

/** Tables and their draws rest on the data alone, so they are made once for each registry. */
const held = perRegistry(
  async (registry, measure: string, vintage: string | null, refitUntil: string | null) =>
    withKeptDraws(await tableOf(registry, measure, vintage, refitUntil)),
);

async function tableOf(
  registry: Registry,
  measure: string,
  vintage: string | null,
  refitUntil: string | null,
): Promise<MeasureTable> {
  const sets = await dataSets(registry);
  if (refitUntil !== null && measure !== 'eci-refit' && !isHeadway(measure)) {
    throw new HeadwayError({
      code: 'not-refitted',
      what: phrase`${measure} cannot be fitted again as of a day`,
      where: '--refit-as-of',
      remedy: 'use it with --measure eci-refit or headway',
    });
  }
  if (measure === 'eci-refit') {
    return eciRefit(registry, chooseDataSet(sets, SCORE_SOURCES, vintage, measure), refitUntil);
  }
  if (isHeadway(measure)) {
    const scores = chooseDataSet(sets, ['epoch-benchmarks'], vintage, measure);
    if (measure === 'headway') return headway(registry, scores, refitUntil);
    return headwayDomain(registry, scores, measure.slice('headway:'.length).trim(), refitUntil);
  }
  if (measure === 'eci') {
    const published = chooseDataSet(sets, ['epoch-eci'], vintage, measure);
    return eci(registry, published, chooseDataSet(sets, SCORE_SOURCES, null, measure));
  }
  if (measure.startsWith('benchmark:')) {
    const scores = chooseDataSet(sets, ['epoch-benchmarks'], vintage, measure);
    return benchmark(registry, scores, measure.slice('benchmark:'.length).trim());
  }
  if (measure === 'arena') return arena(registry, null, vintage);
  if (measure.startsWith('arena:')) {
    return arena(registry, measure.slice('arena:'.length).trim(), vintage);
  }
  if (measure === 'horizon') {
    return horizon(registry, chooseDataSet(sets, ['metr-horizon'], vintage, measure));
  }
  if (measure === 'compute') {
    return compute(registry, chooseDataSets(sets, ['epoch-models'], vintage, measure));
  }
  if (measure === 'parameters') {
    return parameters(registry, chooseDataSets(sets, ['epoch-models'], vintage, measure));
  }
  throw new HeadwayError({
    code: 'unknown-measure',
    what: phrase`there is no measure "${measure}"`,
    where: '--measure',
    remedy: phrase`use ${MEASURES}`,
  });
}

const isHeadway = (measure: string) => measure === 'headway' || measure.startsWith('headway:');

export type { Entry, MeasureTable, TableDraws } from './measure-table.js';
