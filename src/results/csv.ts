import { parse } from 'csv-parse/sync';
import { HeadwayError, type Phrase, phrase } from '../contract/index.js';
import type { ReportedTask, Results } from './results.js';

const MOST_CHARACTERS_A_ROW = 10_000;

/** Names that a column may have; the first is the one to write. */
const COLUMNS = {
  benchmark: ['benchmark', 'task', 'dataset', 'eval'],
  score: ['score', 'accuracy', 'value', 'result'],
  items: ['n', 'items', 'questions', 'samples'],
  standardError: ['stderr', 'standard_error', 'se'],
} as const;

/**
 * Reads a CSV with a header and the columns `benchmark`, `score` and, where known, `n` (questions) and `stderr`. A score
 * is a fraction, or a percentage where the cell ends in "%" or the column's name holds "%" or "percent".
 *
 * @throws HeadwayError `not-results` for a file without these columns, or a cell that is no number
 */
export function readCsv(text: string, where: string): Results {
  const rows = rowsOf(text, where);
  const header = (rows[0]?.record ?? []).map((cell) => cell.trim().toLowerCase());
  const column = (names: readonly string[]) =>
    header.findIndex((cell) => names.includes(cell.replace(/\s*[([]?(%|percent)[)\]]?$/, '')));
  const at = {
    benchmark: column(COLUMNS.benchmark),
    score: column(COLUMNS.score),
    items: column(COLUMNS.items),
    standardError: column(COLUMNS.standardError),
  };
  if (at.benchmark < 0 || at.score < 0) {
    throw refused(
      phrase`there is no column "${at.benchmark < 0 ? 'benchmark' : 'score'}"`,
      where,
      'give a CSV with the columns benchmark, score and n; or the JSON of lm-evaluation-harness, Inspect or HELM',
    );
  }
  const isPercent = (position: number) => /%|percent/.test(header[position] ?? '');
  const tasks = rows.slice(1).map(({ record, line }): ReportedTask => {
    const place = `${where}, line ${line}`;
    const number = (position: number) => {
      const cell = record[position]?.trim() ?? '';
      return cell === '' ? null : numberOf(cell, isPercent(position), place);
    };
    const items = number(at.items);
    if (items !== null && !(Number.isInteger(items) && items > 0)) {
      throw refused(
        phrase`n is ${record[at.items].trim()}`,
        place,
        'n is how many questions were asked, a whole number',
      );
    }
    const value = number(at.score);
    if (value === null) throw refused('the score is missing', place, 'fill it in or take the row out');
    return {
      task: record[at.benchmark]?.trim() ?? '',
      metrics: new Map([['score', { value, standardError: number(at.standardError) }]]),
      items,
      where: place,
    };
  });
  return { format: 'csv', model: null, tasks };
}

function rowsOf(text: string, where: string): { record: string[]; line: number }[] {
  try {
    const rows = parse(text, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      max_record_size: MOST_CHARACTERS_A_ROW,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return rows.map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    const message = (error as Error).message.split('\n')[0].slice(0, 160);
    throw refused(phrase`this is no CSV: ${message}`, where, 'give one row a benchmark, with a header');
  }
}

function numberOf(cell: string, percentColumn: boolean, where: string): number {
  const [, digits, sign] = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)\s*(%?)$/i.exec(cell) ?? [];
  if (digits === undefined) {
    throw refused(phrase`"${cell.slice(0, 40)}" is no number`, where, 'write 0.712 or 71.2 %');
  }
  return percentColumn || sign === '%' ? Number((Number(digits) / 100).toPrecision(15)) : Number(digits);
}

function refused(what: string | Phrase, where: string | Phrase, remedy: string | Phrase): HeadwayError {
  return new HeadwayError({ code: 'not-results', what, where, remedy });
}
