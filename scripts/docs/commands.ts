import type { Command } from 'commander';
import { program } from '../../src/cli/main.js';
import { type Finding, pageAt } from './pages.js';

/** Every command has a section in docs/cli.md that names each of its flags, and no flag is named that is not one. */
export function checkCommands(): Finding[] {
  const { path, text } = pageAt('docs/cli.md');
  const sections = text.split(/^(?=## )/m);
  const findings: Finding[] = [];
  const known = new Set(['--help', '--version']);
  for (const { name, command } of program().commands.flatMap((one) => leaves(one, ''))) {
    const section = sections.find((part) => new RegExp(`^## \`headway ${name}[ \`]`).test(part));
    if (section === undefined) findings.push(`${path}: no section for headway ${name}`);
    for (const { long } of command.options) {
      if (!long) continue;
      known.add(long);
      if (section !== undefined && !new RegExp(`${long}(?![\\w-])`).test(section)) {
        findings.push(`${path}: the section of headway ${name} does not name ${long}`);
      }
    }
  }
  for (const [flag] of text.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)) {
    if (!known.has(flag)) findings.push(`${path}: there is no flag ${flag}`);
  }
  return findings;
}

/** The commands that do something: those without commands of their own. */
function leaves(command: Command, before: string): { name: string; command: Command }[] {
  const name = `${before}${command.name()}`;
  if (command.commands.length === 0) return [{ name, command }];
  return command.commands.flatMap((one) => leaves(one, `${name} `));
}
