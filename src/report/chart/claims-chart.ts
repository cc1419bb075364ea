import type { ClaimsAnswer } from '../../contract/index.js';
import type { Messages } from '../messages/index.js';
import type { FrameWords } from './frame.js';

/** A claim as a bar: the months stated, on the day it was said. An open side ends at the picture's edge. */
export interface ClaimBar {
  readonly day: string;
  readonly speaker: string;
  readonly low: number;
  readonly high: number | null;
  readonly refuted: boolean;
}

/** The state of the picture of what was claimed: it knows no pixels. */
export interface ClaimsChart extends FrameWords {
  readonly measured: readonly { day: string; months: number; low: number | null; high: number | null }[];
  readonly claims: readonly ClaimBar[];
}

const MONTHS: Readonly<Record<string, number>> = { year: 12, quarter: 3, month: 1 };

/** Months claimed for China behind the United States, by the day they were claimed, over the measured gap. */
export function claimsChart(
  { entries, measured, version, contentHash }: ClaimsAnswer,
  words: Messages,
): ClaimsChart {
  const { chart } = words.check.ledger;
  const claims = entries.flatMap(({ claim }): ClaimBar[] => {
    const { type, value, saidOn, speaker, affiliation, subject, object, verdict, measured: found } = claim;
    const factor = value && MONTHS[value.unit.replace(/s$/, '')];
    const aboutChina = /chin/i.test(subject ?? '') || /chin/i.test(object ?? '');
    if (type !== 'lag' || !value || !factor || !saidOn || !aboutChina || found?.unit !== 'months') return [];
    return [
      {
        day: saidOn.to,
        speaker: speaker ?? affiliation ?? words.check.ledger.unnamed,
        low: (value.min ?? 0) * factor,
        high: value.max === null ? null : value.max * factor,
        refuted: verdict === 'overstated' || verdict === 'understated' || verdict === 'contradicted',
      },
    ];
  });
  return {
    language: words.language,
    title: chart.title,
    subtitle: chart.subtitle,
    source: chart.source(claims.length, version, contentHash.slice(0, 12)),
    description: chart.description(claims.length, claims.map(({ day }) => day).sort()[0] ?? null),
    measured: measured.map(({ day, months }) => ({
      day,
      months: months.estimate,
      low: months.low,
      high: months.high,
    })),
    claims,
  };
}
