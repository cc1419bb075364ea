import type { Evidence } from '../../contract/index.js';

/** The lists that a count rests on. */
export const listEvidence = (lists: readonly string[]): Evidence[] =>
  lists.map((list) => ({ says: { code: 'list', list }, address: null }));
