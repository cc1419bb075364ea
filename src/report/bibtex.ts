import type { Citable } from './citable.js';
import { printable } from './escape.js';
import type { Messages } from './messages/index.js';

const SPECIAL = /[\\{}$&#^_~%]/g;
const WRITTEN: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/**
 * A figure as a BibTeX entry; what TeX reads as a command is written as the character that it is.
 *
 * @param address the whole address that gives the figure again
 */
export function bibtex(cited: Citable, address: string, words: Messages): string {
  const { title, kind, asOf, vintage, contentHash } = cited;
  const day = vintage ?? asOf;
  const fields: [string, string | null][] = [
    ['author', '{The Headway authors}'],
    ['title', `{${plain(title)}}`],
    ['year', day?.slice(0, 4) ?? null],
    ['note', plain(words.share.note(cited))],
    ['url', /[\s{}\\]/.test(address) ? encodeURI(address) : address],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
  const key = ['headway', kind, asOf ?? vintage, contentHash.slice(0, 8)].filter(Boolean).join('-');
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}

const plain = (text: string): string =>
  printable(text).replace(SPECIAL, (character) => WRITTEN[character] ?? `\\${character}`);
