import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type Finding, type Page, prose, ROOT } from './pages.js';

/** Every relative link leads to a file, and to a heading of it where it names one. */
export function checkLinks({ path, text }: Page): Finding[] {
  const findings: Finding[] = [];
  for (const [, target] of prose(text).matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^[a-z]+:/.test(target)) continue;
    const [file, heading] = target.split('#');
    const found = file === '' ? path : posix.join(posix.dirname(path), file);
    if (!existsSync(join(ROOT, found))) findings.push(`${path}: ${target} leads nowhere`);
    else if (heading && !headings(found).includes(heading)) {
      findings.push(`${path}: ${found} has no heading #${heading}`);
    }
  }
  return findings;
}

/** The fragments of a page's headings, as code hosts make them. */
function headings(path: string): string[] {
  return [...prose(readFileSync(join(ROOT, path), 'utf8')).matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

const PATH = /^(?:\.?[\w-]+\/)+[\w.-]*$/;
const WITH_ENDING = /\.(?:ts|js|cjs|json|csv|md|svg|py|txt|yml)$/;
const TOP = /^(?:src|test|docs|data|bench|scripts|bin|\.ci)\//;

/**
 * Every path in code font exists: from the root, the page's folder, what the page mirrors, `src`, `data` or
 * `test`. A line that says "planned:" may name what is not there yet.
 */
export function checkPaths({ path, text }: Page): Finding[] {
  const bases = [
    '',
    posix.dirname(path),
    path.replace(/^docs/, 'src').replace(/\.md$/, ''),
    'src',
    'data',
    'test',
  ];
  const upstream = (
    JSON.parse(readFileSync(join(ROOT, 'data/sources.json'), 'utf8')) as { path: string }[]
  ).map((set) => set.path.split('/')[0]);
  return [
    ...prose(text)
      .replace(/^.*planned:.*$/gm, '')
      .matchAll(/`([^`\n]+)`/g),
  ].flatMap(([, code]) => {
    if (!PATH.test(code) || !(WITH_ENDING.test(code) || TOP.test(code))) return [];
    if (upstream.includes(code.split('/')[0]) || /^(?:dist|draws)\//.test(code)) return [];
    const names = [code, code.replace(/\.js$/, '.ts')];
    const there = bases.some((base) => names.some((name) => existsSync(join(ROOT, base, name))));
    return there ? [] : [`${path}: \`${code}\` is not there`];
  });
}
