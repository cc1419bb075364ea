import {
  EVENT_KINDS,
  type EventKind,
  type EventsAnswer,
  HeadwayError,
  phrase,
  requireDay,
} from '../contract/index.js';
import { countryCode, type DatedEvent, events as eventsOf, type Registry } from '../registry/index.js';
import { provenance } from './provenance.js';

export interface EventsRequest {
  /** Kinds joined by commas, or "all". */
  readonly kinds?: string | undefined;
  readonly country?: string | undefined;
  /** ISO day: nothing before it. */
  readonly since?: string | undefined;
  /** ISO day: nothing after it. */
  readonly asOf?: string | undefined;
}

/**
 * The dated events that are held.
 *
 * @throws HeadwayError for an unknown kind or country, or a day that cannot be read
 */
export async function events(registry: Registry, request: EventsRequest = {}): Promise<EventsAnswer> {
  const { since, asOf, country } = request;
  if (since !== undefined) requireDay(since, '--since');
  if (asOf !== undefined) requireDay(asOf, '--as-of');
  const code = country === undefined ? null : countryCode(country);
  if (country !== undefined && code === null) {
    throw new HeadwayError({
      code: 'unknown-country',
      what: phrase`"${country}" is not a country`,
      where: '--country',
      remedy: 'use an English name or an ISO 3166 code',
    });
  }
  const found = await eventsBetween(
    registry,
    eventKinds(request.kinds ?? 'all'),
    since ?? '',
    asOf ?? '9999',
  );
  return {
    kind: 'events',
    events: found
      .filter(({ countries }) => code === null || countries.includes(code))
      .map((event) => ({ ...event, countries: [...event.countries], models: [...event.models] })),
    notes: [{ code: 'no-cause-asserted' }],
    ...provenance(registry, asOf ?? null, null),
  };
}

/** Events of some kinds from one ISO day to another, both in. */
export async function eventsBetween(
  registry: Registry,
  kinds: readonly EventKind[],
  from: string,
  to: string,
): Promise<DatedEvent[]> {
  if (kinds.length === 0) return [];
  return (await eventsOf(registry)).filter(
    ({ day, kind }) => kinds.includes(kind) && day >= from && day <= to,
  );
}

/** Kinds from a text: joined by commas, or "all". @throws HeadwayError for a kind that there is not */
export function eventKinds(text: string, where = '--events'): EventKind[] {
  if (text.trim() === 'all') return [...EVENT_KINDS];
  return text
    .split(',')
    .map((kind) => kind.trim())
    .filter((kind) => kind !== '')
    .map((kind) => {
      const found = EVENT_KINDS.find((known) => known === kind);
      if (found) return found;
      throw new HeadwayError({
        code: 'unknown-kind',
        what: phrase`"${kind}" is not a kind of event`,
        where,
        remedy: phrase`use all, or some of ${EVENT_KINDS} joined by commas`,
      });
    });
}
