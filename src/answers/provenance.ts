import { type Attribution, VERSION } from '../contract/index.js';
import type { DataSetFacts, Registry } from '../registry/index.js';

/** What every answer carries. */
export function provenance(registry: Registry, asOf: string | null, vintage: string | null) {
  return { asOf, vintage, version: VERSION, contentHash: registry.contentHash };
}

/** One attribution a publisher's text, in the order of the data sets. */
export function attributions(sets: readonly DataSetFacts[]): Attribution[] {
  const found = new Map<string, Attribution>();
  for (const set of sets) {
    if (found.has(set.attribution)) continue;
    found.set(set.attribution, {
      source: set.publisher,
      licence: set.licence,
      text: set.attribution,
      address: set.address,
    });
  }
  return [...found.values()];
}
