export { plainName } from './clean-name.js';
export type { NameDecision } from './decision.js';
export type { Judgement, Match } from './match-names.js';
export { type NameMatcher, nameMatcher, type ReadName } from './matcher.js';
export type { Name } from './name-context.js';
export * from './own-decisions.js';
export { parseName } from './parse-name.js';
export { organisations, registryMatcher, registryNames, sourcesOfNames } from './registry-names.js';
