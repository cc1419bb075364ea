import type { CensusAnswer } from '../../contract/index.js';
import { count } from '../numbers.js';

/** The English words of the picture of a census. */
export const censusWords = {
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
