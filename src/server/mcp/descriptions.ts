import type { QuestionName } from '../../contract/index.js';

/** When an assistant should ask each question, and what it must not leave out when it quotes the answer. */
export const DESCRIPTIONS = {
  gap: 'How many months and points one group of models is behind another, by a named definition. Use it for "how far behind is …", "who leads", "is the gap widening". Quote months only with the interval, the definition, the as-of day and the vintage; say "at least" where censored, and that the figure may change where provisional.',
  forecast:
    'The distribution of a gap on a coming day, and the chance that the follower overtakes the leader by then, with the record of such forecasts. Use it for "when will … catch up". Never state a chance without the day and the as-of day.',
  sensitivity:
    'One gap under each choice that could have been made otherwise: without each benchmark, private benchmarks only, without self-reports, other penalties; the greatest move first. Use it for "how robust is that" and "does one benchmark decide it". Say the greatest move and whether any choice changes who is ahead. Takes some seconds. The first 20 rows; measured says how many there are.',
  models:
    'The models of a group with their values on a measure, intervals and ranks: the leaders first. Use it for "which are the best … models". The first 10 unless limit says otherwise.',
  model:
    'One model by any of its names: makers, access, values with interval and rank, neighbours, scores, and what it is built on.',
  census:
    'How many models the lists hold, by country, province, access and more. Counts are a lower bound, and shares are of the lists, not of the world.',
  claims:
    'The ledger: what was said about the race, by whom, when, and how it held. Filter by speaker, type, verdict or days. The first 10 unless limit says otherwise.',
  lineage:
    'What is declared about the descent of a model, statement by statement with its source, and what comparisons of weights detected. Declared, detected and contradicted are three separate facts; do not merge them.',
  'lineage-risk':
    'What share of a group’s models stands on foreign models, or on a line that would be withdrawn, and the gap without them. The share is a range from what is known to what could be.',
  explain:
    'The derivation of a figure by the id that an answer gives: the crossing, the scores, the rows and the addresses of the sources.',
  data: 'Which data sets are held, from when, under which licence, and which measures and vintages they give.',
  'data-diff':
    'What changed on a measure between two vintages: values added, removed and moved. Use it for "why did the figure change". Lists hold the first 20.',
} as const satisfies Partial<Record<QuestionName, string>>;
export type ToolName = keyof typeof DESCRIPTIONS;

/** The questions that an assistant may ask. */
export const TOOLS = Object.keys(DESCRIPTIONS) as ToolName[];
