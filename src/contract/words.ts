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
  'hardware',
  'access',
  'parameters',
  'year',
] as const;
export type CensusField = (typeof CENSUS_FIELDS)[number];

/** Several comparisons side by side: by access and country, of each laboratory with all others, by what benchmarks ask for. */
export const COMPARISON_SETS = ['access', 'labs', 'domains'] as const;
export type ComparisonSet = (typeof COMPARISON_SETS)[number];

/**
 * What of a gap could have been chosen otherwise: which scores count, who is counted, how the index is fitted. The dimensions
 * and lines are those of `headway`, the penalty is that of `eci-refit`.
 */
export const SENSITIVITY_VARIANTS = [
  'all-scores',
  'another-seed',
  'without-benchmark',
  'private-only',
  'public-only',
  'without-self-reports',
  'without-developer-reports',
  'few-benchmarks',
  'unknown-access-open',
  'unknown-access-closed',
  'without-unknown-access',
  'penalty',
  'dimensions',
  'no-lines',
] as const;

/** What benchmarks ask for, beside ability in general. Each benchmark has one at most. */
export const DOMAINS = [
  'knowledge',
  'mathematics',
  'coding',
  'agents',
  'multimodal',
  'long-context',
] as const;
export type Domain = (typeof DOMAINS)[number];

/** The three definitions of a gap in months. */
export const METHODS = ['daily', 'at-release', 'first-reach'] as const;
export type Method = (typeof METHODS)[number];

/**
 * What an interval rests on: `refit`, draws of our own fit; `published`, the publisher's intervals or
 * standard errors; `transferred`, published values moved by the draws of our fit; `none`, no interval is known.
 */
/** How the gap of a coming day is forecast. */
export const FORECAST_METHODS = ['random-walk', 'path-bootstrap'] as const;
export type ForecastMethod = (typeof FORECAST_METHODS)[number];

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

/** What a claim asserts: a level in time, a change, a place, a descent and so on (docs/claims.md describes each). */
export const CLAIM_TYPES = [
  'lag',
  'trend',
  'overtake',
  'rank',
  'capability',
  'count',
  'share',
  'derivation',
  'dependency',
  'release',
  'openness',
  'organisation',
  'compute',
  'other',
] as const;
export type ClaimType = (typeof CLAIM_TYPES)[number];

/** Whose words a claim is in: quoted, retold, set off as a block, the narrator's own, or a headline's. */
export const VOICES = ['direct', 'indirect', 'block-quote', 'narrator', 'headline'] as const;
export type Voice = (typeof VOICES)[number];

/** What a claim says of its subject. The first row speaks of a size or place, the second of a change, the third of facts. */
export const RELATIONS = [
  'behind',
  'ahead',
  'level',
  'leads',
  'equals',
  'at-least',
  'at-most',
  'more-than',
  'less-than',
  'widening',
  'narrowing',
  'increasing',
  'decreasing',
  'surpasses',
  'does-not-surpass',
  'derived-from',
  'fine-tuned-from',
  'not-derived-from',
  'depends-on',
  'open',
  'closed',
  'released',
  'announced',
  'withdrawn',
  'founded-by',
  'founded-in',
  'affiliated-with',
  'joined',
  'left',
  'valued-at',
  'limits',
  'other',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** `same`: our measures measure just this; `proxy`: text-model benchmarks stand for more; `outside`: none of ours does. */
export const SCOPES = ['same', 'proxy', 'outside'] as const;
export type Scope = (typeof SCOPES)[number];

/** What decides a claim: our measures (`data`), a table of what happened (`record`), or nothing (`vague`). */
export const CHECKABLES = ['data', 'record', 'vague'] as const;
export type Checkable = (typeof CHECKABLES)[number];

/** Was it said: in the speaker's own words, retold by this outlet, or relayed through another. */
export const SAID = ['direct', 'reported', 'relayed'] as const;
export type Said = (typeof SAID)[number];

export const VERDICTS = [
  'supported',
  'overstated',
  'understated',
  'contradicted',
  'uncertain',
  'pending',
  'not-measurable',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What an event of `event.csv` can be. */
export const EVENT_KINDS = [
  'export-rule',
  'release',
  'withdrawal',
  'licence',
  'programme',
  'regulation',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** `shipped`: in the ledger of this installation; `kept`: stored here with `check --keep`. */
export const LEDGER_ORIGINS = ['shipped', 'kept'] as const;

/** What a group is told by. */
export const GROUP_FIELDS = [
  'country',
  'access',
  'organisation',
  'model',
  'version',
  'licence',
  'lineage',
  'released',
  'province',
  'kind',
  'modality',
  'parameters',
] as const;
export type GroupField = (typeof GROUP_FIELDS)[number];

/** The languages that Headway writes. */
export const FACE_LANGUAGES = ['en', 'zh'] as const;
export type FaceLanguage = (typeof FACE_LANGUAGES)[number];
