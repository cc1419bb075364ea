import { HeadwayError } from '../../contract/error.js';
import { type Phrase, phrase } from '../../contract/phrase.js';

const DELIMITERS = [',', '\t', ';'] as const;

/**
 * The delimiter and column names in the first line of a CSV text (RFC 4180 quotes). Of comma, tab and
 * semicolon the delimiter is the one that gives most columns.
 *
 * @param head the beginning of the text
 * @throws HeadwayError `not-a-vote-file` when the line does not end in it or a name comes twice
 */
export function csvHeader(head: string, path: string): { delimiter: string; columns: string[] } {
  const text = head.replace(/^\ufeff/, '');
  const readings = DELIMITERS.map((delimiter) => ({ delimiter, columns: firstLine(text, delimiter) }));
  const best = readings.reduce((a, b) => ((b.columns?.length ?? 0) > (a.columns?.length ?? 0) ? b : a));
  const refuse = (what: string | Phrase, remedy: string | Phrase) =>
    new HeadwayError({ code: 'not-a-vote-file', what, where: phrase`${path}, line 1`, remedy });
  if (!best.columns)
    throw refuse(
      phrase`no header line within ${head.length} characters`,
      'give a CSV, Parquet or JSONL file',
    );
  const columns = best.columns;
  const twice = columns.find((name, i) => columns.indexOf(name) !== i);
  if (twice !== undefined) throw refuse(phrase`two columns are named "${twice.slice(0, 40)}"`, 'rename one');
  return { delimiter: best.delimiter, columns };
}

function firstLine(text: string, delimiter: string): string[] | null {
  const columns: string[] = [];
  let field = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (quoted) {
      if (character !== '"') field += character;
      else if (text[i + 1] === '"') {
        field += '"';
        i++;
      } else quoted = false;
    } else if (character === '"' && field === '') quoted = true;
    else if (character === delimiter) {
      columns.push(field);
      field = '';
    } else if (character === '\n') {
      columns.push(field.replace(/\r$/, ''));
      return columns;
    } else field += character;
  }
  return null;
}
