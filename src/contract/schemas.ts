/** The zod schemas of every answer. Apart from the words and types, so that a command that validates nothing starts without zod. */
export * from './census.js';
export * from './claim.js';
export * from './data.js';
export * from './data-review.js';
export * from './document.js';
export * from './explain.js';
export * from './gap.js';
export * from './lineage.js';
export * from './lineage-compare.js';
export * from './lineage-declared.js';
export * from './lineage-kept.js';
export * from './lineage-search.js';
export * from './model.js';
export * from './models.js';
export * from './now.js';
export * from './parts.js';
export * from './rate.js';
