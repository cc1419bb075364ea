/** How a model can be had. `unknown` belongs to no access group. */
export const ACCESS = ['open-weights', 'api', 'hosted', 'unreleased', 'unknown'] as const;
export type Access = (typeof ACCESS)[number];

/** What a census can count by. */
export const CENSUS_FIELDS = [
  'country',
  'province',
  'organisation',
  'kind',
  'modality',
  'access',
  'parameters',
  'year',
] as const;
export type CensusField = (typeof CENSUS_FIELDS)[number];

/** The three definitions of a gap in months. */
export const METHODS = ['daily', 'at-release', 'first-reach'] as const;
export type Method = (typeof METHODS)[number];

/**
 * What an interval rests on: `refit`, draws of our own fit; `published`, the publisher's intervals or
 * standard errors; `transferred`, published values moved by the draws of our fit; `none`, no interval is known.
 */
export const INTERVAL_BASES = ['refit', 'published', 'transferred', 'none'] as const;
export type IntervalBasis = (typeof INTERVAL_BASES)[number];

/** `not-read`: a language that the reader of claims does not know. */
export const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant', 'not-read'] as const;
export type Language = (typeof LANGUAGES)[number];

export const DOCUMENT_FORMATS = ['text', 'html', 'markdown', 'pdf', 'feed-entry'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

/**
 * How the published day was found, best first: `given` by the user; `metadata` of the page or file; the
 * `feed` that listed it; a `line` of the text ("Release time: 2023-06-01"); the web `address`; or only the day
 * of a `modification`, which the publication may precede.
 */
export const PUBLISHED_BASES = ['given', 'metadata', 'feed', 'line', 'address', 'modification'] as const;
export type PublishedBasis = (typeof PUBLISHED_BASES)[number];

export const BLOCK_KINDS = ['heading', 'paragraph', 'item', 'quote', 'caption', 'row', 'code'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/**
 * What a statement of descent says: the weights go on from the base's (`fine-tune`, `continued-training`, `merge`,
 * `quantisation`, `derived` where the way is not told); the base taught (`distillation`); only its design was taken
 * (`architecture`); or the maker trained the weights itself (`pretrained`).
 */
export const EDGE_KINDS = [
  'fine-tune',
  'continued-training',
  'merge',
  'quantisation',
  'derived',
  'distillation',
  'architecture',
  'pretrained',
] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

/** What the statements about a model's lineage come to. `unknown`: nobody says, or they contradict each other. */
export const LINEAGES = ['self-developed', 'derived', 'unknown'] as const;
export type Lineage = (typeof LINEAGES)[number];
