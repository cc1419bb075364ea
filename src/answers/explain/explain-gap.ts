import { DEFAULTS, type Estimate, type ExplainAnswer, type GapQuery, isoDay } from '../../contract/index.js';
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
    recordsStep(answer.frontiers.follower, `Frontier of the follower, ${answer.follower}`),
    recordsStep(answer.frontiers.leader, `Frontier of the leader, ${answer.leader}`),
    step(
      'Interval',
      draws
        ? `${draws.origin}. Each draw goes through both frontiers to the gap; the interval holds the central ${Math.round(100 * answer.level)} %, trimmed of lumps, and is stretched to hold the estimate.`
        : 'No interval is known for this measure.',
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
    figure: sentence(evidence),
    command: `headway gap ${flagsOf(answer.id)}`,
    steps,
    attribution: answer.attribution,
    ...provenance(registry, answer.asOf, answer.vintage),
  };
}

function sentence({ answer }: GapWithEvidence): string {
  const { follower, leader, months } = answer;
  const how = [
    answer.method,
    ...(answer.tolerance === 0 ? [] : [`tolerance ${answer.tolerance}`]),
    ...(answer.since === DEFAULTS.since ? [] : [`frontiers from ${answer.since}`]),
    answer.measure,
    `as of ${answer.asOf}`,
    ...(answer.carriedFrom ? [`carried forward from ${answer.carriedFrom}`] : []),
    `vintage ${answer.vintage}`,
    ...(answer.seed === DEFAULTS.seed ? [] : [`seed ${answer.seed}`]),
  ].join(', ');
  if (months === null) return `No gap is defined between ${follower} and ${leader} (${how}).`;
  const side = months.estimate < 0 ? 'ahead of' : 'behind';
  const least = answer.censored.now ? 'at least ' : '';
  return `${follower} ${side} ${leader} by ${least}${distance(months)} months (${how}).`;
}

/** The distance without its sign; the ends of the interval count in the same direction. */
function distance({ estimate, low, high }: Estimate): string {
  const ends = estimate < 0 ? [negated(high), negated(low)] : [low, high];
  const [least, greatest] = ends.map((end) => end?.toFixed(2) ?? 'no bound');
  return `${Math.abs(estimate).toFixed(2)} [${least}, ${greatest}]`;
}

const negated = (end: number | null) => (end === null ? null : -end);

/** The versions at the crossing of the as-of day and those that stand on both frontiers. */
function decidingVersions({ measured, table }: GapWithEvidence): string[] {
  const ids = [measured.follower.id.at(-1), measured.leader.id.at(-1), measured.now?.id];
  return [...new Set(ids.flatMap((id) => (id === undefined ? [] : [table.entries[id].version])))];
}

function crossingStep({ answer, measured, table }: GapWithEvidence): Step {
  const { now } = measured;
  if (!now) return step('Crossing', 'One of the groups has no frontier on that day: the gap is not defined.');
  const crossing = table.entries[now.id];
  const earlier = now.earlier
    ? ` A known model without a value may have stood there by ${isoDay(now.earlier.day)}: ${Math.abs(now.earlier.months).toFixed(2)} months.`
    : '';
  const who = !now.ahead
    ? 'the leader first stood at the follower’s level'
    : 'the follower first stood at the leader’s level';
  return step(
    'Crossing',
    `On ${answer.asOf}, ${who} with ${crossing.model} (${crossing.version}) of ${isoDay(now.day)}: ${Math.abs(now.months).toFixed(2)} months of 365.25 / 12 days.${now.censored ? ' It already stood there on its first day, and may have before.' : ''}${earlier}`,
    ['definition', 'months', 'low', 'high', 'average', 'over days, levels or records'],
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

function recordsStep(frontier: GapWithEvidence['answer']['frontiers']['leader'], title: string): Step {
  return step(
    title,
    'The greatest value among the models released so far; each row raised it.',
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
    'Published values',
    `Values of ${table.measure} as published, a row at a time.`,
    ['version', 'value', 'data set', 'row'],
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
