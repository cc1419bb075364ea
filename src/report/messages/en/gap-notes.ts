import type { ExclusionReason, GapAnswer, GapNote, GroupField } from '../../../contract/index.js';
import { count, levelName, oneDecimal } from '../../numbers.js';
import { type Sentences, sentence } from '../sentences.js';
import { lateScoresWords } from './late-scores.js';
import { counted } from './numbers.js';

const NOTES: Sentences<GapNote> = {
  'refitted-as-of': () =>
    'The index was fitted again on what was released by the as-of day. Before both models that fix the scale were released, points are on the scale of the fit of everything; months do not depend on it.',
  'scores-measured-later': () =>
    'The frontiers are cut at the as-of day; the values use scores measured later.',
  'no-interval-known': () =>
    'No interval is known for this measure: its publisher states no standard error for every score.',
  'arena-release-days': ({ models, fromFacts, fromName, fromListing, unknown }) =>
    `Release days of the ${models} rated models: ${fromFacts} from what else is known of the name, ${fromName} written in the name, ${fromListing} the first listing (the release was no later); ${unknown} are unknown and set no frontier.`,
  'values-known': ({ what, known, listed }) =>
    `The ${what === 'compute' ? 'training compute' : 'parameters'} of ${known} of the ${listed} listed models ${known === 1 ? 'is' : 'are'} known; the others set no frontier.`,
  'domain-index': ({ domain, benchmarks, models, leastBenchmarks }) =>
    `The index of ${domain} rests on ${benchmarks.length} benchmarks alone (${benchmarks.join(', ')}) and rates the ${models} models with scores on ${leastBenchmarks} of them or more. Its points are laid along those of the general index.`,
};

export const gapNote = (note: GapNote): string => sentence(NOTES, note);

const FIELDS: Record<GroupField | 'membership', string> = {
  country: 'country',
  access: 'access',
  organisation: 'organisation',
  model: 'name',
  version: 'version',
  licence: 'licence',
  lineage: 'lineage',
  released: 'release day',
  province: 'province',
  kind: 'kind of organisation',
  modality: 'modality',
  parameters: 'number of parameters',
  membership: 'membership',
};

const EXCLUSIONS: Sentences<ExclusionReason> = {
  'in-both-groups': () => 'in both groups',
  'not-known': ({ field }) => `${FIELDS[field]} unknown`,
  unreleased: () => 'unreleased',
  'release-day-unknown': () => 'release day unknown',
};

/** How many models count for neither group, and why; null where all count. */
export function excluded(gap: GapAnswer): string | null {
  if (gap.excluded.length === 0) return null;
  const reasons = new Map<string, number>();
  for (const { reason } of gap.excluded) {
    const words = sentence(EXCLUSIONS, reason);
    reasons.set(words, (reasons.get(words) ?? 0) + 1);
  }
  const list = [...reasons].map(([reason, number]) => `${reason}: ${count(number)}`).join('; ');
  return `${count(gap.excluded.length)} excluded (${list}).`;
}

/** What a reader must know of how sure the figure is: censored, truncated, provisional, carried forward. */
export function flags(gap: GapAnswer): string[] {
  const { censored, truncated } = gap;
  const lines: string[] = [];
  if (censored.days + censored.records > 0) {
    lines.push(
      `Censored: on ${days(censored.days)} and ${records(censored.records)} the group that was there first already stood above the level on its first day, so it may have led by more.${withoutCensored(gap)}`,
    );
  }
  if (truncated.days + truncated.records > 0) {
    const by = truncated.by.length ? ` (${truncated.by.join(', ')})` : '';
    lines.push(
      `Truncated: on ${days(truncated.days)} and ${records(truncated.records)} an earlier model of that group, known but not scored${by}, could have stood there.`,
    );
  }
  if (gap.provisional) {
    lines.push(
      'Provisional: within 120 days of the vintage’s day newer models are not yet scored; the figure may still change.',
    );
    if (gap.lateScores) lines.push(lateScoresWords(gap.lateScores));
  }
  if (gap.carriedFrom) {
    lines.push(
      `Carried forward: the newest release with a value is of ${gap.carriedFrom}. After it both frontiers are held as they stood, so the daily figure grows by a month a month without any data; it is not a forecast.`,
    );
  }
  if (hasNoWidth(gap)) {
    const decides =
      gap.crossing && gap.method === 'daily' ? ` (${gap.crossing.model} of ${gap.crossing.releasedOn})` : '';
    lines.push(
      `The interval has no width: months are counted between release days, draws move values only, and in at least ${levelName(gap.level)} of them the same release${decides} was the first at the level. How uncertain the values are shows in points.`,
    );
  }
  return lines;
}

/** The averages without censored days, by each definition that has some left. */
function withoutCensored({ definitions }: GapAnswer): string {
  const left = definitions.flatMap(({ method, average: { withoutCensored: months } }) =>
    months === null ? [] : [`${method} ${oneDecimal(months.estimate)}`],
  );
  return left.length === 0 ? '' : ` Averages in months without such days: ${left.join(', ')}.`;
}

function hasNoWidth({ months, method }: GapAnswer): boolean {
  return months !== null && months.low !== null && months.low === months.high && method !== 'first-reach';
}

const days = (number: number): string => counted(number, 'day');
const records = (number: number): string => counted(number, 'record');
