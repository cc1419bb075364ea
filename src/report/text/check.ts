import type { CheckAnswer } from '../../contract/index.js';
import { printable } from '../escape.js';
import { wrap } from './columns.js';
import { blocks, type TextOptions } from './gap.js';

type Checked = CheckAnswer['claims'][number];

/** The document with every claim in its place: the quote between "[n|" and "]", what was read of it below the paragraph. */
export function checkText({ document, claims }: CheckAnswer, { columns, style }: TextOptions): string {
  const head = [document.title ?? document.source, document.publisher, document.publishedOn].filter(
    (part) => part !== null,
  );
  const parts = document.blocks.map(({ start, end }) => {
    const own = claims
      .map((claim, index) => ({ claim, number: index + 1 }))
      .filter(({ claim }) => claim.start >= start && claim.start < end);
    const lines = own.map(({ claim, number }) =>
      wrap(printable(`  ${number}. ${described(claim)}`), columns),
    );
    return [wrap(printable(marked(document.text, start, end, own)), columns), ...lines].join('\n');
  });
  const counted = claims.length === 1 ? '1 claim' : `${claims.length} claims`;
  return blocks([
    style('bold', wrap(printable(head.join(' · ')), columns)),
    ...parts,
    [counted, ...document.notes.map(printable)].join('. '),
  ]);
}

interface Numbered {
  claim: Checked;
  number: number;
}

/** The block’s text with its claims between brackets. */
function marked(text: string, start: number, end: number, own: readonly Numbered[]): string {
  const marks = own
    .flatMap(({ claim, number }) => [
      { at: claim.start, order: 1, mark: `[${number}|`, length: claim.end - claim.start },
      { at: Math.min(claim.end, end), order: 0, mark: ']', length: claim.end - claim.start },
    ])
    .sort(
      (a, b) =>
        a.at - b.at || a.order - b.order || (a.order === 1 ? b.length - a.length : a.length - b.length),
    );
  let out = '';
  let at = start;
  for (const mark of marks) {
    out += text.slice(at, mark.at) + mark.mark;
    at = mark.at;
  }
  return out + text.slice(at, end);
}

function described(claim: Checked): string {
  const {
    type,
    relation,
    value,
    speaker,
    speakerResolved,
    voice,
    via,
    hedge,
    saidOn,
    horizon,
    checkable,
    scope,
  } = claim;
  const facts = [
    relation === 'other' ? type : `${type}, ${relation.replaceAll('-', ' ')}`,
    value && stated(value),
    speaker ? `${speaker}${speakerResolved ? '' : ' (never introduced)'}, ${voice}` : voice,
    via && via !== speaker ? `through ${via}` : null,
    hedge && `hedged: "${hedge}"`,
    saidOn && (saidOn.from === saidOn.to ? saidOn.to : `${saidOn.from} to ${saidOn.to}`),
    horizon && `by ${horizon.to}`,
    `${checkable}, ${scope}`,
    claim.verdict && `${claim.verdict}${claim.explanation ? `: ${claim.explanation}` : ''}`,
  ];
  return facts.filter(Boolean).join(' · ');
}

function stated({ min, max, unit }: NonNullable<Checked['value']>): string {
  const number = (amount: number) => amount.toLocaleString('en', { maximumFractionDigits: 2 });
  if (min === null) return `at most ${number(max ?? 0)} ${unit}`;
  if (max === null) return `at least ${number(min)} ${unit}`;
  return min === max ? `${number(min)} ${unit}` : `${number(min)} to ${number(max)} ${unit}`;
}
