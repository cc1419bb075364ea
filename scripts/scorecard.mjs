import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../docs/evaluate/', import.meta.url));

/**
 * @typedef {{ text: string } | { columns: string[], rows: string[][] }} Block
 * @typedef {{ name: string, title: string, sections: { heading: string | null, blocks: Block[] }[] }} Evaluation
 */

/**
 * The evaluations of docs/evaluate, as they were written: title, and sections of paragraphs and tables. Nothing is
 * chosen or counted anew.
 *
 * @returns {Evaluation[]}
 */
export function scorecard(folder = FOLDER) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => evaluation(file.replace(/\.md$/, ''), readFileSync(folder + file, 'utf8')));
}

/**
 * Reads headings, paragraphs, lists and tables of Markdown; of links the words stay.
 *
 * @param {string} name
 * @param {string} text
 * @returns {Evaluation}
 */
export function evaluation(name, text) {
  const sections = [{ heading: null, blocks: [] }];
  let title = name;
  for (const block of text.replace(/\r/g, '').split(/\n{2,}/)) {
    const lines = block.split('\n').filter((line) => line.trim() !== '');
    const [first = ''] = lines;
    const [, marks, words = ''] = /^(#+)\s+(.*)$/.exec(first) ?? [];
    if (marks === '#') title = plain(words);
    else if (marks) sections.push({ heading: plain(words), blocks: [] });
    const rest = marks ? lines.slice(1) : lines;
    if (rest.length > 0) sections.at(-1).blocks.push(...blocksOf(rest));
  }
  return {
    name,
    title,
    sections: sections.filter(({ heading, blocks }) => heading !== null || blocks.length > 0),
  };
}

function blocksOf(lines) {
  const table = lines.findIndex((line) => line.startsWith('|'));
  if (table < 0) return [{ text: plain(lines.join(' ')) }];
  const rows = lines.slice(table).filter((line) => line.startsWith('|'));
  const before = lines.slice(0, table);
  return [
    ...(before.length > 0 ? [{ text: plain(before.join(' ')) }] : []),
    { columns: cellsOf(rows[0]), rows: rows.slice(2).map(cellsOf) },
  ];
}

const cellsOf = (row) =>
  row
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => plain(cell.trim()));

const plain = (text) =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*([^*]*)\*\*/g, '$1')
    .replace(/^[-*] /, '');
