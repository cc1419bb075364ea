/** What a comparison of the weights of two models comes to. */
export const LINEAGE_VERDICTS = [
  'same-weights',
  'derived',
  'architecture-only',
  'independent',
  'undetermined',
] as const;
export type LineageVerdict = (typeof LINEAGE_VERDICTS)[number];

/** What decided it. */
export const DECIDED_BY = ['equal values', 'exact tests', 'robust tests', 'architecture', 'nothing'] as const;
export type DecidedBy = (typeof DECIDED_BY)[number];
