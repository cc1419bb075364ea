import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { VERSION } from '../../src/contract/index.js';
import { type Finding, pageAt, ROOT } from './pages.js';

interface Rule {
  readonly name: string;
  readonly comment?: string;
}

/** The table of allowed imports in docs/architecture.md says what the tool enforces. */
export function checkImports(): Finding[] {
  const { path, text } = pageAt('docs/architecture.md');
  const { forbidden } = createRequire(import.meta.url)(join(ROOT, '.dependency-cruiser.cjs')) as {
    forbidden: Rule[];
  };
  return forbidden.flatMap(({ name, comment = '' }) => {
    const [, folder, allowed] = /^src\/(\w+) may import (.*)$/.exec(comment) ?? [];
    if (name !== `${folder}-imports`) return [];
    const row = text.split('\n').find((line) => line.startsWith(`| \`src/${folder}/\``));
    if (row?.split('|').at(-2)?.trim() === allowed) return [];
    return [`${path}: the row of src/${folder} does not say "${allowed}"`];
  });
}

/** The counts in docs/data.md are those of the snapshot. */
export function checkCounts(): Finding[] {
  const { path, text } = pageAt('docs/data.md');
  const { tables, dataSets } = JSON.parse(
    readFileSync(join(ROOT, 'data/snapshot/manifest.json'), 'utf8'),
  ) as {
    tables: Record<string, number>;
    dataSets: { id: string; vintage: string; rows: number; dropped: number }[];
  };
  const number = (value: number) => value.toLocaleString('en-US');
  const rows = [
    ...Object.entries(tables).map(([name, count]) => `| \`${name}\` | ${number(count)} |`),
    ...dataSets.map(({ id, rows, dropped }) => `| \`${id}\` | ${number(rows)} | ${number(dropped)} |`),
  ];
  return rows.flatMap((row) => (text.includes(row) ? [] : [`${path}: no row ${row}`]));
}

/** One version everywhere, and the changelog has it. */
export function checkVersion(): Finding[] {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const findings: Finding[] = [];
  if (version !== VERSION) findings.push(`package.json: version ${version}, the code says ${VERSION}`);
  const heading = new RegExp(`^## ${VERSION.replaceAll('.', '\\.')}\\b`, 'm');
  if (!heading.test(pageAt('CHANGELOG.md').text)) findings.push(`CHANGELOG.md: no section ${VERSION}`);
  const citation = readFileSync(join(ROOT, 'CITATION.cff'), 'utf8');
  if (!citation.includes(`\nversion: ${VERSION}\n`)) findings.push(`CITATION.cff: not version ${VERSION}`);
  return findings;
}
