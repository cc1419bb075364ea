import type { CensusAnswer, CensusField, CensusGroup, CensusNote } from '../../../contract/index.js';
import { count } from '../../numbers.js';
import { type Sentences, sentence } from '../sentences.js';

const NOTES: Sentences<CensusNote> = {
  'lower-bound': () =>
    'A count of what these lists hold, each name once. It is a lower bound of what exists: no list is complete.',
  'shares-of-lists': () =>
    'Shares are shares of the lists, not of the world: how much of either part the lists cover is not known.',
  'lists-cut': () =>
    'Lists published later are cut at the as-of day; the list with dated editions is read as it stood then.',
  'several-values': () => 'A model with several values counts under each: the shares may sum to more than 1.',
  'hardware-as-stated': () =>
    'Hardware is what a list states that a model was trained on, known of few; no list of clusters is held.',
  'undecided-apart': () => 'Models of which the predicate cannot be told are counted apart, as undecided.',
};

/** The words of a census. */
export const censusWords = {
  note: (note: CensusNote): string => sentence(NOTES, note),
  field: (by: CensusField): string => by,
  group: ({ value, label }: Pick<CensusGroup, 'value' | 'label'>, _by: CensusField): string =>
    value === null ? 'not known' : label,
  title: ({ total, by }: CensusAnswer): string => `${count(total)} models by ${by}`,
  intro: ({ asOf, where, verifiable, undecided }: CensusAnswer): string =>
    `As of ${asOf ?? 'any day'}${where ? `, where ${where}` : ''}. Of these, ${count(verifiable)} state an organisation and a release day; of ${count(undecided)} more it cannot be told.`,
  line: ({ total, where, by, asOf, verifiable, undecided }: CensusAnswer): string =>
    `${count(total)} models${where ? ` where ${where}` : ''} by ${by}, as of ${asOf ?? 'any day'}: ${count(verifiable)} with organisation and release day, ${count(undecided)} more undecided.`,
  lists: 'Lists that the count rests on',
  addresses: 'Addresses of this table',

  chartTitle: ({ total, by }: Pick<CensusAnswer, 'total' | 'by'>): string =>
    `${count(total)} models by ${by}`,
  mapTitle: ({ groups }: Pick<CensusAnswer, 'groups'>, shown: number): string =>
    `${count(shown)} models in ${groups.filter(({ value }) => value !== null).length} provinces`,
  mapSubtitle: (answer: CensusAnswer, unplaced: number): string =>
    `One tile a province of ISO 3166-2, about where it lies, all of one size; the shade grows with the square root of the count. ${count(unplaced)} models whose province is not known are not shown.${when(answer)}`,
  barsSubtitle: (answer: CensusAnswer, rest: number): string =>
    `Each model once${rest > 0 ? `; ${count(rest)} smaller groups are in the table` : ''}.${when(answer)}`,
  source: ({ lists, attribution, version }: CensusAnswer): string =>
    `${lists.length} ${lists.length === 1 ? 'list' : 'lists'}. Source: ${attribution.map(({ text }) => text.replace(/\.$/, '')).join('; ')}. Counted by Headway ${version}.`,
  notKnown: 'not known',
};

function when({ asOf, where }: CensusAnswer): string {
  const parts = [asOf && `as of ${asOf}`, where && `where ${where}`].filter(Boolean).join(', ');
  return parts === '' ? '' : ` ${parts.charAt(0).toUpperCase()}${parts.slice(1)}.`;
}
