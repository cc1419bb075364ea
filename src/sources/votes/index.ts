export type { VoteColumns } from './columns.js';
export { type OrderedPair, type VoteBatch, VoteFile, type VoteTally } from './vote-file.js';
