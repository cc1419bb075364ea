export * from './benchmark-tasks.js';
export * from './helm.js';
export * from './json.js';
export * from './match-benchmarks.js';
export * from './place-answer.js';
export * from './read-results.js';
export * from './results.js';
export * from './scores-to-place.js';
