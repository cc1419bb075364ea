import { type ExplainAnswer, type GapQuery, isoDay } from '../../contract/index.js';
import type { Registry } from '../../registry/index.js';
import { type GapWithEvidence, gapWithEvidence } from '../gap.js';
import { provenance } from '../provenance.js';
import { fitStep, rounded, type Step, scoresStep, sourcesStep, step } from './steps.js';

/** From a gap to its crossing, the records, the draws, the fit, the scores and the sources. */
export async function explainGap(registry: Registry, id: string, query: GapQuery): Promise<ExplainAnswer> {
  const evidence = await gapWithEvidence(registry, query);
  const { answer, table, draws } = evidence;
  const deciding = decidingVersions(evidence);
  const steps: Step[] = [
    crossingStep(evidence),
    recordsStep(answer.frontiers.follower, 'follower', answer.follower),
    recordsStep(answer.frontiers.leader, 'leader', answer.leader),
    step(
      { code: 'interval', origin: draws?.origin ?? null, level: answer.level },
      ['version', 'value', 'low', 'high'],
      draws ? deciding.map((version) => valueRow(evidence, version)) : [],
    ),
  ];
  const fromRefit = table.refit && (table.measure === 'eci-refit' || draws?.basis === 'transferred');
  if (table.refit && fromRefit)
    steps.push(fitStep(table.refit), await scoresStep(registry, table.refit, deciding));
  if (table.measure !== 'eci-refit') steps.push(publishedStep(evidence, deciding));
  steps.push(await sourcesStep(registry, table));
  return {
    kind: 'explain',
    id,
    figure: figureOf(evidence),
    command: `headway gap ${flagsOf(answer.id)}`,
    steps,
    attribution: answer.attribution,
    ...provenance(registry, answer.asOf, answer.vintage),
  };
}

function figureOf({ answer }: GapWithEvidence): ExplainAnswer['figure'] {
  const { follower, leader, months, method, tolerance, since, measure } = answer;
  const { asOf, carriedFrom, vintage, seed, censored } = answer;
  return {
    code: 'gap',
    ...{ follower, leader, months, censored: censored.now, method, tolerance, since, measure },
    ...{ asOf, carriedFrom, vintage, seed },
  };
}

/** The versions at the crossing of the as-of day and those that stand on both frontiers. */
function decidingVersions({ measured, table }: GapWithEvidence): string[] {
  const ids = [measured.follower.id.at(-1), measured.leader.id.at(-1), measured.now?.id];
  return [...new Set(ids.flatMap((id) => (id === undefined ? [] : [table.entries[id].version])))];
}

function crossingStep({ answer, measured, table }: GapWithEvidence): Step {
  const { now } = measured;
  if (!now) return step({ code: 'no-crossing' });
  const crossing = table.entries[now.id];
  return step(
    {
      code: 'crossing',
      asOf: answer.asOf,
      front: now.ahead ? 'follower' : 'leader',
      model: crossing.model,
      version: crossing.version,
      releasedOn: isoDay(now.day),
      months: Math.abs(now.months),
      censored: now.censored,
      earlier: now.earlier && { day: isoDay(now.earlier.day), months: Math.abs(now.earlier.months) },
    },
    ['definition', 'months', 'low', 'high', 'average', 'over'],
    answer.definitions.map(({ method, months: value, average }) => [
      method,
      rounded(value?.estimate),
      rounded(value?.low),
      rounded(value?.high),
      rounded(average.months?.estimate),
      average.days,
    ]),
  );
}

function recordsStep(
  frontier: GapWithEvidence['answer']['frontiers']['leader'],
  side: 'leader' | 'follower',
  group: string,
): Step {
  return step(
    { code: 'frontier', side, group },
    ['day', 'model', 'version', 'value'],
    frontier.map(({ day, model, version, value }) => [day, model, version, rounded(value)]),
  );
}

function valueRow({ table, draws, answer }: GapWithEvidence, version: string) {
  const entry = table.entries.find((one) => one.version === version);
  if (!entry || !draws) return [version, null, null, null];
  const drawn = Array.from({ length: draws.count }, (_, draw) => draws.value(draw, entry.id)).sort(
    (x, y) => x - y,
  );
  const at = (p: number) => drawn[Math.round(p * (drawn.length - 1))];
  return [
    version,
    rounded(entry.value),
    rounded(at((1 - answer.level) / 2)),
    rounded(at((1 + answer.level) / 2)),
  ];
}

function publishedStep({ table }: GapWithEvidence, versions: readonly string[]): Step {
  return step(
    { code: 'published-values', measure: table.measure },
    ['version', 'value', 'data-set', 'row'],
    versions.flatMap((version) => {
      const entry = table.entries.find((one) => one.version === version);
      return entry?.source ? [[version, entry.value, entry.source.dataSet, entry.source.row]] : [];
    }),
  );
}

/** The flags of the command that gives a figure again. */
function flagsOf(id: string): string {
  const parameters = new URLSearchParams(id.slice(id.indexOf('?') + 1));
  return [...parameters]
    .map(([name, value]) => {
      if (value === 'true') return `--${name}`;
      return `--${name} ${/^[\w.:=-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`}`;
    })
    .join(' ');
}
