import { program } from '../../src/cli/main.js';
import { type Finding, pageAt } from './pages.js';

/** Every command has a section in docs/cli.md that names each of its flags, and no flag is named that is not one. */
export function checkCommands(): Finding[] {
  const { path, text } = pageAt('docs/cli.md');
  const findings: Finding[] = [];
  const known = new Set(['--help', '--version']);
  for (const command of program().commands) {
    const section = text.split(/^(?=## )/m).find((part) => part.startsWith(`## \`headway ${command.name()}`));
    if (section === undefined) findings.push(`${path}: no section for headway ${command.name()}`);
    for (const { long } of command.options) {
      if (!long) continue;
      known.add(long);
      if (section !== undefined && !new RegExp(`${long}(?![\\w-])`).test(section)) {
        findings.push(`${path}: the section of headway ${command.name()} does not name ${long}`);
      }
    }
  }
  for (const [flag] of text.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)) {
    if (!known.has(flag)) findings.push(`${path}: there is no flag ${flag}`);
  }
  return findings;
}
