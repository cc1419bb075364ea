import type { DataDiffAnswer } from '../../../contract/index.js';
import { count } from '../../numbers.js';

/** The words of what is held: data sets, rows passed over, pairs of names, events. */
export const dataWords = {
  title: 'What Headway holds',
  shortTitle: 'Data',
  location: (location: 'shipped' | 'synced', hash: string, version: string): string =>
    `${location === 'shipped' ? 'The data that ship with this version' : 'Data that were synchronised here'}, content ${hash}, Headway ${version}.`,
  held: (sets: number, location: 'shipped' | 'synced'): string =>
    `Data sets held: ${count(sets)} (${location}).`,
  about: (day: string): string => `about ${day}`,
  sets: 'Data sets',
  measures: 'Measures',
  tables: 'Tables',
  dropped: 'Dropped rows and cells',
  droppedMore: (rows: number): string => `${count(rows)} more are in the`,
  droppedLine: (rows: number): string => `… and ${count(rows)} more: headway data --json`,
  vintages: (number: number, oldest: string, newest: string): string =>
    `${count(number)}, ${oldest} to ${newest}`,
  reason: (reason: string): string => reason,
  table: (name: string): string => name,
  attribution: (id: string, text: string, address: string): string => `${id}: ${text} ${address}`,
  columns: {
    dataSet: 'data set',
    title: 'title',
    publisher: 'publisher',
    published: 'published',
    retrieved: 'retrieved',
    rows: 'rows',
    dropped: 'dropped',
    licence: 'licence',
    attribution: 'attribution',
    address: 'address',
    vintages: 'vintages',
    models: 'models',
    table: 'table',
    droppedFrom: 'dropped from',
    file: 'file',
    row: 'row',
    column: 'column',
    reason: 'reason',
    byHand: 'written by hand',
    readAgain: 'read again',
    whole: 'whole',
  },
  diff: {
    headline: ({ measure, from, to }: DataDiffAnswer): string =>
      `${measure} from vintage ${from.vintage} (${count(from.values)} values) to ${to.vintage} (${count(to.values)} values).`,
    counts: ({ added, removed, changed, unchanged }: DataDiffAnswer, median: string | null): string =>
      `${count(added.length)} added, ${count(removed.length)} removed, ${count(changed.length)} changed${median === null ? '' : ` (half of them by ${median} or more)`}, ${count(unchanged)} as before.`,
    ownScale:
      'Each vintage is fitted anew: a value also moves when other models or benchmarks are added, and when the scale is set again.',
    changed: 'changed',
    added: 'added',
    removed: 'removed',
    before: 'before',
    after: 'after',
    change: 'change',
    more: (rows: number): string => `… and ${count(rows)} more: --json`,
  },
  review: {
    total: (pairs: number): string => `${count(pairs)} pairs of names that the rules cannot settle.`,
    name: 'name',
    other: 'other name',
    why: 'why',
    decidedHere: 'decided here',
    reason: (why: string): string => why,
    more: (pairs: number): string => `… and ${count(pairs)} more: --limit`,
    decided: (decision: 'same' | 'different', why: string): string => `${decision}: ${why}`,
    how: (file: string): string =>
      `Decide one with headway data review --decide "A=B" or "A≠B"; decisions are kept in ${file}.`,
  },
  events: {
    total: (events: number, checked: number): string =>
      `${count(events)} events, ${count(checked)} of them read again where stated.`,
  },
};
