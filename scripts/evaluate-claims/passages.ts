import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClaimValue } from '../../src/contract/index.js';
import type { Label, Labelled } from './labels.js';

const HEAD = /^===\s*(.+)$/;
const OPEN = /^\[\[((?:!|[a-z]+)[^|\]]*)\|/;
const BOUNDS = /(?:^|\s)(-?[\d.]*?)\.\.(-?[\d.]*) ([^\s@]+)/;

/**
 * Passages with their labels written into them: `[[lag 24..36 month @Ada Long|China trails by two to three years]]`,
 * one within another where they meet; `[[!|…]]` must not be emitted, `headline` before the type is no more than a note.
 * A value or a speaker that is not written is not scored.
 *
 * @param unwritten the speaker of marks that name none: null for the narrator
 * @throws Error for a mark that is not closed
 */
export function passageLabels(folder: string, unwritten?: null): Labelled[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      const language = name.startsWith('chinese') ? 'zh' : 'en';
      const parts = readFileSync(join(folder, name), 'utf8').split(/^(?====)/m);
      return parts.map((part, index) => {
        const style = HEAD.exec(part.split('\n')[0]!)?.[1] ?? '';
        const text = part.slice(part.indexOf('\n') + 1).trim();
        const labelled = passage(`${name}:${index + 1}`, text, language, style);
        for (const label of labelled.claims) label.speaker ??= unwritten;
        return labelled;
      });
    });
}

function passage(name: string, marked: string, language: string, style: string): Labelled {
  const labels: Label[] = [];
  const open: { mark: string; start: number }[] = [];
  let text = '';
  for (let at = 0; at < marked.length; ) {
    const begins = OPEN.exec(marked.slice(at, at + 120));
    if (begins) {
      open.push({ mark: begins[1]!, start: text.length });
      at += begins[0].length;
    } else if (marked.startsWith(']]', at) && open.length > 0) {
      const { mark, start } = open.pop()!;
      labels.push({
        ...labelOf(mark),
        quote: text.slice(start),
        start,
        end: text.length,
        id: `${name}-${labels.length + 1}`,
      });
      at += 2;
    } else text += marked[at++];
  }
  if (open.length > 0) throw new Error(`${name}: "${open[0]!.mark}" is not closed`);
  return {
    name,
    path: '',
    text,
    language,
    style,
    publishedOn: null,
    claims: labels.filter(({ type }) => type !== '!'),
    negatives: labels.filter(({ type }) => type === '!'),
  };
}

function labelOf(mark: string): Pick<Label, 'type' | 'speaker' | 'value'> {
  const [before = '', speaker] = mark.split('@');
  const [type = ''] = before.replace(/^headline /, '').split(' ');
  const bounds = BOUNDS.exec(before);
  const number = (words: string | undefined) => (words ? Number(words) : null);
  const value: ClaimValue | undefined = bounds
    ? { min: number(bounds[1]), max: number(bounds[2]), unit: bounds[3]! }
    : undefined;
  return { type, speaker: speaker?.trim(), value };
}
