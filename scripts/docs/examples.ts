import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Finding, type Page, ROOT } from './pages.js';

const BLOCK = /^( *)```console\n([\s\S]*?)^\1```$/gm;

/**
 * Runs every example of a page: in a block marked `console`, a line that starts with "$ " is a command (a
 * backslash at its end goes on to the next line) and what follows is what it prints.
 *
 * @param write puts what the commands print now into the page instead of comparing
 */
export function checkExamples({ path, text }: Page, write: boolean): Finding[] {
  const findings: Finding[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'headway-docs-'));
  try {
    const written = text.replace(BLOCK, (_, indent: string, body: string) => {
      const now = examplesOf(body.replace(new RegExp(`^${indent}`, 'gm'), ''))
        .map(({ command, printed }) => {
          const output = run(command, folder);
          if (output !== printed && !write) {
            findings.push(`${path}: "${command.slice(0, 100)}" prints something else now`);
          }
          return `$ ${command}\n${output}`;
        })
        .join('');
      return `${indent}\`\`\`console\n${now.replace(/^(?=.)/gm, indent)}${indent}\`\`\``;
    });
    if (write && written !== text) writeFileSync(join(ROOT, path), written);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return findings;
}

function examplesOf(body: string): { command: string; printed: string }[] {
  return body
    .split(/^\$ /m)
    .slice(1)
    .map((example) => {
      const command = /^(?:.*\\\n)*.*/.exec(example)?.[0] ?? '';
      return { command, printed: example.slice(command.length + 1) };
    });
}

/** What a command prints on both outputs, without blanks at the ends of lines; it sees the shipped data only. */
function run(command: string, folder: string): string {
  const bin = join(ROOT, 'bin', 'headway.js');
  const { stdout } = spawnSync('sh', ['-c', `headway() { "$NODE" "$BIN" "$@"; }\n${command}`], {
    cwd: ROOT,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      NODE: process.execPath,
      BIN: bin,
      HEADWAY_HOME: join(folder, 'home'),
      COLUMNS: '80',
    },
  });
  const lines = stdout.split('\n').map((line) => line.trimEnd());
  return lines.join('\n');
}
