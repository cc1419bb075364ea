import type { ClaimsAnswer, LedgerEntry, SpeakerRecord } from '../../contract/index.js';
import { measuredText, statedText, verdictText } from '../claims.js';
import { printable } from '../escape.js';
import { wrap } from './columns.js';
import { blocks, provenanceText, type TextOptions } from './gap.js';
import { table } from './table.js';

/** The ledger for a terminal: a table of the claims, what is objected, and one speaker's record where it was asked for. */
export function claimsText(answer: ClaimsAnswer, options: TextOptions): string {
  const { columns, style } = options;
  const { entries, total, record } = answer;
  const objections = entries.flatMap(({ claim, objections: own }) =>
    own.map(({ madeOn, by, text }) => `${claim.id}: objection of ${madeOn}${by ? ` by ${by}` : ''}: ${text}`),
  );
  return blocks([
    style('bold', total === 1 ? '1 claim' : `${total} claims`),
    table(
      [
        { title: 'id' },
        { title: 'said on' },
        { title: 'speaker', shrink: true },
        { title: 'claim', shrink: true },
        { title: 'stated' },
        { title: 'verdict' },
        { title: 'measured' },
      ],
      entries.map(row),
      options,
    ),
    record === null ? '' : wrap(printable(recordText(record)), columns),
    ...objections.map((line) => wrap(printable(line), columns)),
    provenanceText(answer, columns, style),
  ]);
}

function row({ claim, resolution, objections }: LedgerEntry): string[] {
  const verdict = resolution ? `${resolution.verdict}, resolved` : verdictText(claim);
  return [
    claim.id,
    claim.saidOn?.to ?? '–',
    claim.speaker ?? claim.voice,
    claim.quote.replace(/\s+/g, ' '),
    claim.value ? statedText(claim.value) : claim.relation,
    `${verdict}${objections.length > 0 ? ` (${objections.length} objection${objections.length > 1 ? 's' : ''})` : ''}`,
    measuredText(claim.measured),
  ];
}

function recordText({ speaker, counted, direct, twoReports, leftOut, verdicts }: SpeakerRecord): string {
  const split = verdicts.map(({ verdict, claims }) => `${claims} ${verdict}`).join(', ');
  return `${speaker}: ${counted} counted (${direct} in direct words, ${twoReports} reported by two independent sources${leftOut > 0 ? `; ${leftOut} that one report alone attributes are left out` : ''})${split ? `: ${split}` : ''}.`;
}
