/** What the claims of several documents are about, in the order of a briefing. */
export const BRIEF_QUESTIONS = [
  'lag',
  'trend',
  'chance',
  'foundations',
  'census',
  'constraints',
  'frontiers',
  'other',
] as const;
export type BriefQuestion = (typeof BRIEF_QUESTIONS)[number];
