import type { Dependency, LineageRiskAnswer, LineageShowAnswer, ModelLineage } from '../../contract/index.js';
import { printable } from '../escape.js';
import { wrap } from './columns.js';
import { attributionText, blocks, provenanceText, type TextOptions } from './gap.js';
import { log10PText } from './p-value.js';
import { table } from './table.js';

const STATEMENT_HEADS = [
  { title: 'model', shrink: true },
  { title: 'says' },
  { title: 'of', shrink: true },
  { title: 'stated by', shrink: true },
  { title: 'address', shrink: true },
];

const statementRows = (statements: ModelLineage['statements']) =>
  statements.map(({ model, kind, base, statedBy, address }) => [model, kind, base ?? '–', statedBy, address]);

/** The lines on a model's lineage: declared, detected and contradicted apart. */
export function lineageLines(lineage: ModelLineage, columns: number): string {
  const { declared, reason, contradicted, detected, contradictions } = lineage;
  const line = (text: string) => wrap(printable(text), columns);
  return [
    line(`Declared: ${declared}. ${reason}.`),
    ...detected.map(({ verdict, other, log10P, decidedBy, day }) =>
      line(
        `Detected: ${verdict} beside ${other}, ${log10PText(log10P)}, by ${decidedBy}; compared on ${day}. The tests have no direction.`,
      ),
    ),
    ...(detected.length === 0
      ? [line('Detected: no test of its weights is held; headway lineage compare --keep makes one.')]
      : []),
    ...contradictions.map((text) => line(`Contradicted: ${text}.`)),
    ...(contradicted ? ['Contradicted: yes, all statements are kept.'] : []),
    ...(contradicted || contradictions.length > 0 ? [] : ['Contradicted: no.']),
  ].join('\n');
}

export function lineageShowText(answer: LineageShowAnswer, options: TextOptions): string {
  const { columns, style } = options;
  const { lineage, descendants } = answer;
  const makers = answer.organisations.length > 0 ? ` of ${answer.organisations.join(', ')}` : '';
  return blocks([
    style('bold', wrap(printable(`Lineage of ${answer.model}${makers}`), columns)),
    lineageLines(lineage, columns),
    table(STATEMENT_HEADS, statementRows(lineage.statements), options),
    lineage.foundations
      .map(({ model, organisations, through }) =>
        wrap(
          printable(
            `Stands on ${model} (${organisations.join(', ') || 'maker unknown'}): ${through.join(', then ')}.`,
          ),
          columns,
        ),
      )
      .join('\n'),
    descendants.length > 0 ? style('bold', `Declared to be built on it: ${descendants.length}`) : '',
    table(STATEMENT_HEADS, statementRows(descendants), options),
    answer.notes.map((note) => wrap(printable(`Note: ${note}.`), columns)).join('\n'),
    provenanceText(answer, columns, style),
  ]);
}

export function lineageRiskText(answer: LineageRiskAnswer, options: TextOptions): string {
  const { columns, style } = options;
  const right = (title: string) => ({ title, align: 'right' as const });
  const foreign = answer.withdraw === null ? 'foreign' : `on ${answer.withdraw}`;
  const row = (name: string, of: Dependency) => [
    name,
    figure(of.total),
    ...[of.foreign, of.domestic, of.selfDeveloped, of.unknown, of.contradicted].map((part) =>
      share(part, of.total),
    ),
    range(of),
  ];
  const { gap } = answer;
  const months = (one: typeof gap.with | null) =>
    one?.months
      ? `${one.months.estimate.toFixed(1)} months, ${one.points?.estimate.toFixed(1) ?? '–'} points`
      : 'not defined';
  return blocks([
    style(
      'bold',
      wrap(
        printable(
          `What ${answer.group} stands on, on ${answer.measure}: by what is declared, and what was detected`,
        ),
        columns,
      ),
    ),
    table(
      [
        { title: 'share of' },
        right('total'),
        right(foreign),
        right('domestic'),
        right('own'),
        right('unknown'),
        right('contradicted'),
        right(`${foreign}, low to high`),
      ],
      [row('models', answer.models), row('records', answer.records), row('months', answer.months)],
      options,
    ),
    table(
      [
        { title: 'model', shrink: true },
        { title: 'released' },
        right(answer.measure),
        { title: 'stands on', shrink: true },
        { title: 'stated by', shrink: true },
      ],
      answer.affected.map((one) => [
        one.version,
        one.releasedOn ?? '–',
        one.value.toFixed(1),
        one.foundation,
        one.statedBy,
      ]),
      options,
    ),
    wrap(
      printable(
        `Gap to ${answer.leader}: ${months(gap.with)} with all its models; ${
          gap.without === null
            ? `no model of the group with a value is declared to stand on ${answer.withdraw ?? 'the leader’s models'}, so the gap without them is the same`
            : `${months(gap.without)} without ${gap.excluded.join(', ')}`
        }.`,
      ),
      columns,
    ),
    wrap(
      'What nobody states is unknown, not self-developed. Low: declared, or detected beside a model released before. High: if all that is unknown or contradicted were so too. What makers say of their own training is believed.',
      columns,
    ),
    answer.notes.map((note) => wrap(printable(`Note: ${note}.`), columns)).join('\n'),
    provenanceText(answer, columns, style),
    attributionText(answer.attribution, columns, style),
  ]);
}

const range = ({ low, high, total }: Dependency) =>
  total === 0 ? '–' : `${Math.round((100 * low) / total)} to ${Math.round((100 * high) / total)} %`;
const figure = (value: number) => (Number.isInteger(value) ? String(value) : value.toFixed(1));
const share = (part: number, total: number) =>
  part === 0 ? '–' : `${figure(part)} (${Math.round((100 * part) / total)} %)`;
