import type { CheckAnswer, CheckedClaim } from '../../contract/index.js';
import {
  claimsIn,
  countedText,
  judgedText,
  marksOf,
  measuredText,
  type NumberedClaim,
  statedText,
  titleOf,
  verdictText,
} from '../claims.js';
import { printable } from '../escape.js';
import { wrap } from './columns.js';
import { blocks, provenanceText, type TextOptions } from './gap.js';
import { table } from './table.js';

/**
 * The document with every claim in its place: the quote between "[n|" and "]", what was read of it and its verdict below
 * the paragraph; then a table of the claims.
 */
export function checkText(answer: CheckAnswer, options: TextOptions): string {
  const { document, claims } = answer;
  const { columns, style } = options;
  const head = [titleOf(document), document.publisher, document.publishedOn].filter((part) => part !== null);
  const parts = document.blocks.map(({ start, end }) => {
    const own = claimsIn(claims, start, end);
    const lines = own.map(({ claim, number }) =>
      wrap(printable(`${number}. ${described(claim)}`), columns, '  '),
    );
    return [wrap(printable(marked(document.text, start, end, own)), columns), ...lines].join('\n');
  });
  return blocks([
    style('bold', wrap(printable(head.join(' · ')), columns)),
    ...parts,
    verdictTable(claims, options),
    wrap([`${countedText(answer)}.`, ...document.notes.map(printable)].join(' '), columns),
    provenanceText(answer, columns, style),
  ]);
}

/** The block’s text with its claims between brackets. */
function marked(text: string, start: number, end: number, own: readonly NumberedClaim[]): string {
  let out = '';
  let at = start;
  for (const mark of marksOf(own, end)) {
    out += text.slice(at, mark.at) + (mark.opens ? `[${mark.number}|` : ']');
    at = mark.at;
  }
  return out + text.slice(at, end);
}

function described(claim: CheckedClaim): string {
  const { type, relation, value, speaker, speakerResolved, voice, via, hedge, saidOn, horizon } = claim;
  const facts = [
    relation === 'other' ? type : `${type}, ${relation.replaceAll('-', ' ')}`,
    value && statedText(value),
    speaker ? `${speaker}${speakerResolved ? '' : ' (never introduced)'}, ${voice}` : voice,
    via && via !== speaker ? `through ${via}` : null,
    hedge && `hedged: "${hedge}"`,
    saidOn && (saidOn.from === saidOn.to ? saidOn.to : `${saidOn.from} to ${saidOn.to}`),
    horizon && `by ${horizon.to}`,
    claim.verdict && judgedText(claim),
  ];
  return facts.filter(Boolean).join(' · ');
}

function verdictTable(claims: readonly CheckedClaim[], options: TextOptions): string {
  return table(
    [
      { title: '', align: 'right' },
      { title: 'claim', shrink: true },
      { title: 'speaker', shrink: true },
      { title: 'verdict' },
      { title: 'measured' },
    ],
    claims.map((claim, index) => [
      String(index + 1),
      claim.quote.replace(/\s+/g, ' '),
      claim.speaker ?? claim.voice,
      verdictText(claim),
      measuredText(claim.measured),
    ]),
    options,
  );
}
