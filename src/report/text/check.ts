import type { CheckAnswer, CheckedClaim } from '../../contract/index.js';
import { claimsIn, marksOf, type NumberedClaim, titleOf } from '../claims.js';
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
  const { columns, style, words } = options;
  const { check } = words;
  const head = [titleOf(document, document.source), document.publisher, document.publishedOn].filter(
    (part) => part !== null,
  );
  const parts = document.blocks.map(({ start, end }) => {
    const own = claimsIn(claims, start, end);
    const lines = own.map(({ claim, number }) =>
      wrap(printable(`${number}. ${described(claim, check)}`), columns, '  '),
    );
    return [wrap(printable(marked(document.text, start, end, own)), columns), ...lines].join('\n');
  });
  return blocks([
    style('bold', wrap(printable(head.join(' · ')), columns)),
    ...parts,
    verdictTable(claims, options),
    wrap(
      words.sentences([
        `${check.counted(claims)}${words.stop}`,
        ...document.notes.map((note) => printable(check.note(note))),
      ]),
      columns,
    ),
    provenanceText(answer, options),
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

function described(claim: CheckedClaim, check: TextOptions['words']['check']): string {
  const { type, relation, value, speaker, speakerResolved, voice, via, hedge, saidOn, horizon } = claim;
  const facts = [
    relation === 'other' ? check.type(type) : check.pair(check.type(type), check.relation(relation)),
    value && check.stated(value),
    speaker
      ? check.pair(speakerResolved ? speaker : check.neverIntroduced(speaker), check.voice(voice))
      : check.voice(voice),
    via && via !== speaker ? check.through(via) : null,
    hedge && check.hedged(hedge),
    saidOn && (saidOn.from === saidOn.to ? saidOn.to : check.days(saidOn.from, saidOn.to)),
    horizon &&
      (saidOn && horizon.to < saidOn.from ? check.about(horizon.from, horizon.to) : check.by(horizon.to)),
    claim.verdict && check.judged(claim),
  ];
  return facts.filter(Boolean).join(' · ');
}

function verdictTable(claims: readonly CheckedClaim[], options: TextOptions): string {
  const { check } = options.words;
  return table(
    [
      { title: '', align: 'right' },
      { title: check.columns.claim, shrink: true },
      { title: check.columns.speaker, shrink: true },
      { title: check.columns.verdict },
      { title: check.columns.measured },
    ],
    claims.map((claim, index) => [
      String(index + 1),
      claim.quote.replace(/\s+/g, ' '),
      claim.speaker ?? check.voice(claim.voice),
      check.verdict(claim),
      check.measured(claim.measured),
    ]),
    options,
  );
}
