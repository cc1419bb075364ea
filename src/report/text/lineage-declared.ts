import type { Dependency, LineageRiskAnswer, LineageShowAnswer, ModelLineage } from '../../contract/index.js';
import { printable } from '../escape.js';
import type { Messages } from '../messages/index.js';
import { oneDecimal } from '../numbers.js';
import { wrap } from './columns.js';
import { attributionText, blocks, provenanceText, type TextOptions } from './gap.js';
import { log10PText } from './p-value.js';
import { table } from './table.js';

const right = (title: string) => ({ title, align: 'right' as const });

function statementsTable(statements: ModelLineage['statements'], options: TextOptions): string {
  const { lineage, columns } = options.words;
  return table(
    [
      { title: columns.model, shrink: true },
      { title: lineage.columns.says },
      { title: lineage.columns.of, shrink: true },
      { title: lineage.columns.statedBy, shrink: true },
      { title: columns.address, shrink: true },
    ],
    statements.map(({ model, kind, base, statedBy, address }) => [
      model,
      lineage.kind(kind),
      base ?? '–',
      statedBy,
      address,
    ]),
    options,
  );
}

/** The lines on a model's lineage: declared, detected and contradicted apart. */
export function lineageLines(of: ModelLineage, { columns, words }: TextOptions): string {
  const { declared, reason, contradicted, detected, contradictions } = of;
  const { lineage } = words;
  const line = (text: string) => wrap(printable(text), columns);
  return [
    line(`${lineage.declared(declared)} ${words.capital(lineage.reason(reason))}${words.stop}`),
    ...detected.map(({ verdict, other, log10P, decidedBy, day }) =>
      line(lineage.detected(verdict, other, log10PText(log10P, words), decidedBy, day)),
    ),
    ...(detected.length === 0 ? [line(lineage.noneDetected)] : []),
    ...contradictions.map((one) => line(lineage.contradicted(lineage.contradiction(one)))),
    ...(contradicted ? [line(lineage.contradictedYes)] : []),
    ...(contradicted || contradictions.length > 0 ? [] : [line(lineage.contradictedNo)]),
  ].join('\n');
}

export function lineageShowText(answer: LineageShowAnswer, options: TextOptions): string {
  const { columns, style, words } = options;
  const { lineage } = words;
  return blocks([
    style('bold', wrap(printable(lineage.lineOf(answer.model, answer.organisations)), columns)),
    lineageLines(answer.lineage, options),
    statementsTable(answer.lineage.statements, options),
    answer.lineage.foundations
      .map(({ model, organisations, through }) =>
        wrap(printable(lineage.standsOn(model, organisations, through)), columns),
      )
      .join('\n'),
    answer.descendants.length > 0 ? style('bold', lineage.descendantsCount(answer.descendants.length)) : '',
    statementsTable(answer.descendants, options),
    notesText(answer.notes, options),
    provenanceText(answer, options),
  ]);
}

function notesText(notes: LineageShowAnswer['notes'], { columns, words }: TextOptions): string {
  return notes
    .map((note) => wrap(printable(words.lineage.noteLine(words.lineage.note(note))), columns))
    .join('\n');
}

export function lineageRiskText(answer: LineageRiskAnswer, options: TextOptions): string {
  const { columns, style, words } = options;
  const { risk, columns: heads } = words.lineage;
  const line = (text: string) => wrap(printable(text), columns);
  const lost = risk.lost(answer.withdraw);
  const row = (name: string, of: Dependency) => [
    name,
    figure(of.total),
    ...[of.foreign, of.domestic, of.selfDeveloped, of.unknown, of.contradicted].map((part) =>
      share(part, of.total),
    ),
    range(of, words),
  ];
  const { gap } = answer;
  const figures = (one: typeof gap.with | null) =>
    one?.months
      ? risk.figures(oneDecimal(one.months.estimate), one.points ? oneDecimal(one.points.estimate) : '–')
      : risk.notDefined;
  return blocks([
    style('bold', line(risk.line(answer.group, answer.measure))),
    table(
      [
        { title: heads.shareOf },
        right(heads.total),
        right(lost),
        right(heads.domestic),
        right(heads.own),
        right(heads.unknown),
        right(heads.contradicted),
        right(risk.lowToHigh(lost)),
      ],
      [
        row(risk.models, answer.models),
        row(risk.records, answer.records),
        row(words.columns.months, answer.months),
      ],
      options,
    ),
    table(
      [
        { title: words.columns.model, shrink: true },
        { title: words.columns.released },
        right(answer.measure),
        { title: heads.standsOn, shrink: true },
        { title: heads.statedBy, shrink: true },
      ],
      answer.affected.map(({ version, releasedOn, value, foundation, by, statedBy }) => [
        version,
        releasedOn ?? '–',
        oneDecimal(value),
        foundation,
        by === 'statement' ? (statedBy ?? '–') : risk.toldBy[by],
      ]),
      options,
    ),
    line(
      risk.gapLine(
        answer.leader,
        figures(gap.with),
        gap.without === null
          ? risk.same(answer.withdraw)
          : risk.withoutThese(figures(gap.without), gap.excluded),
      ),
    ),
    line(risk.meaning),
    notesText(answer.notes, options),
    provenanceText(answer, options),
    attributionText(answer.attribution, options),
  ]);
}

const range = ({ low, high, total }: Dependency, words: Messages) =>
  total === 0
    ? '–'
    : words.lineage.risk.shares(
        String(Math.round((100 * low) / total)),
        `${Math.round((100 * high) / total)} %`,
      );
const figure = (value: number) => (Number.isInteger(value) ? String(value) : oneDecimal(value));
const share = (part: number, total: number) =>
  part === 0 ? '–' : `${figure(part)} (${Math.round((100 * part) / total)} %)`;
