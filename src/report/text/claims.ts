import type { ClaimsAnswer, LedgerEntry } from '../../contract/index.js';
import { printable } from '../escape.js';
import { wrap } from './columns.js';
import { blocks, provenanceText, type TextOptions } from './gap.js';
import { table } from './table.js';

/** The ledger for a terminal: a table of the claims, what is objected, and one speaker's record where it was asked for. */
export function claimsText(answer: ClaimsAnswer, options: TextOptions): string {
  const { columns, style, words } = options;
  const { ledger, columns: heads } = words.check;
  const { entries, total, record } = answer;
  const objections = entries.flatMap(({ claim, objections: own }) =>
    own.map(({ madeOn, by, text }) => ledger.objection(claim.id, madeOn, by, text)),
  );
  return blocks([
    style('bold', ledger.total(total)),
    table(
      [
        { title: heads.id },
        { title: heads.saidOn },
        { title: heads.speaker, shrink: true },
        { title: heads.claim, shrink: true },
        { title: heads.stated },
        { title: heads.verdict },
        { title: heads.measured },
      ],
      entries.map((entry) => row(entry, words.check)),
      options,
    ),
    record === null ? '' : wrap(printable(ledger.record(record)), columns),
    ...objections.map((line) => wrap(printable(line), columns)),
    provenanceText(answer, options),
  ]);
}

function row({ claim, resolution, objections }: LedgerEntry, check: TextOptions['words']['check']): string[] {
  const verdict = resolution ? check.ledger.resolved(resolution.verdict) : check.verdict(claim);
  return [
    claim.id,
    claim.saidOn?.to ?? '–',
    claim.speaker ?? check.voice(claim.voice),
    claim.quote.replace(/\s+/g, ' '),
    claim.value ? check.stated(claim.value) : check.relation(claim.relation),
    `${verdict}${objections.length > 0 ? check.ledger.objections(objections.length) : ''}`,
    check.measured(claim.measured),
  ];
}
