import type { EventKind } from '../../../contract/index.js';

/** What the data say in words of their own: English prints them as they are held. */
export const factWords = {
  country: (code: string): string => code,
  unit: (unit: string): string => unit,
  floorReason: (reason: string): string => reason,
  dataSet: (_id: string, title: string): string => title,
  eventKind: (kind: EventKind): string => kind,
  eventTitle: (title: string): string => title,
  licence: (name: string): string => name,
  eventBy: (by: string): string => by,
};
