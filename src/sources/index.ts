export type { DroppedRow } from '../registry/facts.js';
export { knownDataSets } from './data-sets.js';
export type { ImportReport } from './import-data-set.js';
export { type SyncReport, syncFrom } from './sync-from.js';
