import { count } from '../../numbers.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The words of every page, and of the pages of a gap. */
export const pageWords = {
  places: {
    now: 'Now',
    comparisons: 'Side by side',
    check: 'Check',
    claims: 'Claims',
    models: 'Models',
    benchmarks: 'Benchmarks',
    lineage: 'Lineage',
    census: 'Census',
    place: 'Place',
    data: 'Data',
    method: 'Method',
  },
  navigation: 'Pages',
  languages: 'Language',
  skip: 'Skip to the content',
  footer:
    'Headway measures the AI race from evidence that anyone can trace. Each figure names its definition, its day and its data.',
  provenance: (hash: string, version: string): string => `Data ${hash}, Headway ${version}.`,
  derivation: 'Derivation',
  sources: 'Sources and licence',
  sourceLine: (text: string): string => `Source: ${text}`,
  explainCommand: (command: string): string => `Derivation: ${command}`,
  calculation: (hash: string, version: string): string => `Headway ${version}, data ${hash}.`,
  asPublished: (headline: string): string => `Epoch’s index as published. ${headline}`,
  event: (day: string, by: string, title: string): string => `${day} ${by}: ${title}`,
  tick: {
    year: (year: number): string => String(year),
    /** @param year stands beside the first month of an axis */
    month: (month: number, year: number | null): string =>
      `${MONTHS[month - 1]}${year === null ? '' : ` ${year}`}`,
  },

  error: {
    where: (where: string): string => `Where: ${where}`,
    remedy: (remedy: string): string => `What to do: ${remedy}`,
    status: (status: number): string => `Status ${status}`,
    back: 'Back to the front page',
  },

  gapPage: {
    none: 'No comparison is held.',
    asPublished: 'Epoch’s index, as published',
    onPublished: (title: string): string => `${title}: the gap on Epoch’s published index, in months`,
    addresses: (pair: string, measure: string): string => `${pair}, ${measure}: addresses`,
    thisGap: 'This gap',
    overTime: 'Over time',
    byDefinition: (pair: string): string => `${pair}: the gap by its three definitions, in months`,
    widening: 'Is it widening?',
    windows: (pair: string): string =>
      `${pair}: change of the mean at-release gap, each window against the one before`,
    decide: 'The records that decide it',
    records: (pair: string, follower: string): string => `${pair}: records of ${follower}, newest first`,
    earlier: (number: number): string => `… and ${count(number)} earlier`,
    beforeQuoting: 'Before you quote it',
    otherVintages: (pair: string): string => `${pair}: the same gap in other vintages, in months`,
    definitions: 'The three definitions',
  },
  historyPage: {
    addresses: 'Addresses of this history',
    now: 'The gap now',
  },
};
