import type { EventKind } from '../contract/index.js';
import { splitList } from './model-facts.js';
import { perRegistry } from './per-registry.js';

/** Something dated that statements appeal to. It annotates; no cause is asserted from it. */
export interface DatedEvent {
  /** ISO day. */
  readonly day: string;
  readonly kind: EventKind;
  readonly title: string;
  readonly by: string;
  /** ISO 3166-1 codes of the countries that it concerns. */
  readonly countries: readonly string[];
  readonly models: readonly string[];
  /** ISO day, where it took effect on another day. */
  readonly inForceOn: string | null;
  readonly address: string;
  /** ISO day on which the statement was last read there or elsewhere. */
  readonly addressChecked: string | null;
}

/** Every event, by day. */
export const events = perRegistry(async (registry): Promise<readonly DatedEvent[]> => {
  const rows = await registry.rows('SELECT * FROM event ORDER BY day, title');
  return rows.map((row) => ({
    day: String(row.day),
    kind: String(row.kind) as DatedEvent['kind'],
    title: String(row.title),
    by: String(row.by),
    countries: splitList(row.countries),
    models: splitList(row.models),
    inForceOn: row.in_force_on === null ? null : String(row.in_force_on),
    address: String(row.address),
    addressChecked: row.address_checked === null ? null : String(row.address_checked),
  }));
});
