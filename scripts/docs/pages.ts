import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A page of the documentation: its path from the root, with "/", and its text. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** A line about what is wrong: where, and what. */
export type Finding = string;

const TOP = ['README.md', 'CHANGELOG.md', 'DEVELOPERS.md', 'data/LICENSE.md', 'data/compiled/README.md'];

/** Every page: those at the top and all of docs/, in the order of their paths. */
export function pages(): Page[] {
  const docs = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join('docs', name.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.md'));
  return [...TOP.filter((path) => existsSync(join(ROOT, path))), ...docs.sort()].map(pageAt);
}

export function pageAt(path: string): Page {
  return { path, text: readFileSync(join(ROOT, path), 'utf8') };
}

/** The text without its code blocks. */
export function prose(text: string): string {
  return text.replace(/^( *)```[\s\S]*?^\1```$/gm, '');
}
