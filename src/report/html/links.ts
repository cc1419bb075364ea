import type { GapAnswer, HistoryAnswer, SensitivityAnswer } from '../../contract/index.js';
import { type Markup, markup } from './markup.js';

/**
 * The query of a gap's addresses, with the names of the command's flags. The draws and the seed are left to
 * their defaults: an address that names them asks for new draws.
 */
export function gapQuery(
  gap: Pick<
    GapAnswer,
    | 'follower'
    | 'leader'
    | 'measure'
    | 'method'
    | 'since'
    | 'asOf'
    | 'vintage'
    | 'tolerance'
    | 'carryForward'
    | 'events'
  >,
): string {
  const query = new URLSearchParams({
    follower: gap.follower,
    leader: gap.leader,
    measure: gap.measure,
    method: gap.method,
    since: gap.since,
  });
  if (gap.asOf) query.set('as-of', gap.asOf);
  if (gap.vintage) query.set('vintage', gap.vintage);
  if (gap.tolerance !== 0) query.set('tolerance', String(gap.tolerance));
  if (gap.carryForward) query.set('carry-forward', 'true');
  if (gap.events.length > 0) query.set('events', [...new Set(gap.events.map(({ kind }) => kind))].join(','));
  return query.toString();
}

/** The query of a gap over time, the days fixed. */
export function historyQuery({
  follower,
  leader,
  measure,
  since,
  asOf,
  vintage,
  tolerance,
}: Pick<
  HistoryAnswer,
  'follower' | 'leader' | 'measure' | 'since' | 'asOf' | 'vintage' | 'tolerance'
>): string {
  const query = new URLSearchParams({ follower, leader, measure, since });
  if (asOf) query.set('as-of', asOf);
  if (vintage) query.set('vintage', vintage);
  if (tolerance !== 0) query.set('tolerance', String(tolerance));
  return query.toString();
}

/** The query of a gap's sensitivity, the days fixed; of a measure that is not fitted here, on `eci-refit`. */
export function sensitivityQuery({
  follower,
  leader,
  measure,
  method,
  since,
  asOf,
  vintage,
  tolerance,
}: Pick<
  SensitivityAnswer,
  'follower' | 'leader' | 'measure' | 'method' | 'since' | 'asOf' | 'vintage' | 'tolerance'
>): string {
  const query = new URLSearchParams({ follower, leader, method, since });
  if (measure === 'eci-refit') {
    if (asOf) query.set('as-of', asOf);
    if (vintage) query.set('vintage', vintage);
  }
  if (tolerance !== 0) query.set('tolerance', String(tolerance));
  return query.toString();
}

/** The page of a model. */
export const modelLink = (name: string): Markup =>
  markup`<a href="/model?${new URLSearchParams({ name }).toString()}">${name}</a>`;

/** The page of a benchmark. */
export const benchmarkLink = (name: string): Markup =>
  markup`<a href="/benchmark?${new URLSearchParams({ name }).toString()}">${name}</a>`;

/** An address as a link where it is one of the web; text otherwise. */
export const address = (text: string): Markup =>
  /^https?:\/\//.test(text) ? markup`<a href="${text}">${text}</a>` : markup`${text}`;
