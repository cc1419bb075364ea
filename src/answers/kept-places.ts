import { basename } from 'node:path';
import type { ClaimsAnswer } from '../contract/index.js';

/** The last part of a path; an address of the web stays whole. */
export function baseName(place: string): string {
  return /^https?:\/\//i.test(place) ? place : basename(place);
}

/** The ledger for a reader elsewhere: a document kept from a file is named, its folder is not. */
export function withoutPaths(answer: ClaimsAnswer): ClaimsAnswer {
  return {
    ...answer,
    entries: answer.entries.map((entry) =>
      entry.origin === 'kept' ? { ...entry, address: baseName(entry.address) } : entry,
    ),
  };
}
