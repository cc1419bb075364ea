import { DOMAINS, HeadwayError, type MeasureNote, phrase } from '../../contract/index.js';
import { type DataSetFacts, domainBenchmarks, type Registry } from '../../registry/index.js';
import { headwayDraws } from '../headway/headway-draws.js';
import { headwayProblem } from '../headway/headway-problem.js';
import { headwayTable, wholePoints } from './headway.js';
import type { MeasureTable } from './measure-table.js';

/** Fewer benchmarks hold no index of a domain. */
const LEAST_DOMAIN_BENCHMARKS = 3;
/** A model needs scores on so many benchmarks of the domain. */
const LEAST_OWN = 2;

/**
 * The measure `headway:DOMAIN`: the Headway index, with one dimension, on a domain's benchmarks alone. Its points are
 * laid along those of the general index by least squares over the models that both rate. Drawn now, in a second or two.
 *
 * @param releasedUntil ISO day: drawn from what was released by then; null: from everything
 * @throws HeadwayError for an unknown domain, or one with too few benchmarks or models
 */
export async function headwayDomain(
  registry: Registry,
  dataSet: DataSetFacts,
  named: string,
  releasedUntil: string | null,
): Promise<MeasureTable> {
  const domain = DOMAINS.find((one) => one === named);
  if (domain === undefined) {
    throw new HeadwayError({
      code: 'unknown-domain',
      what: phrase`there is no domain "${named}"`,
      where: '--measure',
      remedy: phrase`use headway: with one of ${DOMAINS}`,
    });
  }
  const names = new Set(await domainBenchmarks(registry, domain));
  if (names.size < LEAST_DOMAIN_BENCHMARKS) {
    throw new HeadwayError({
      code: 'too-few-benchmarks',
      what: phrase`an index of ${domain} needs ${LEAST_DOMAIN_BENCHMARKS} benchmarks; held: ${names.size > 0 ? [...names] : phrase`none`}`,
      where: '--measure',
      remedy: names.size > 0 ? phrase`use benchmark:${[...names][0]}` : 'choose another measure',
    });
  }
  const problem = await headwayProblem(registry, dataSet, {
    keep: ({ benchmark }) => names.has(benchmark),
    releasedUntil,
    leastBenchmarks: LEAST_OWN,
    known: () => wholePoints(registry, dataSet),
    aligned: true,
    factors: 0,
  });
  const note: MeasureNote = {
    code: 'domain-index',
    domain,
    benchmarks: [...problem.benchmarks],
    models: problem.rated,
    leastBenchmarks: LEAST_OWN,
  };
  return headwayTable(
    dataSet,
    problem,
    (count, seed) => headwayDraws(registry, dataSet, problem, count, seed),
    { measure: `headway:${domain}`, notes: [note] },
  );
}
