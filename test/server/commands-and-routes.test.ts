import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { program } from '../../src/cli/main.js';
import { QUESTION_NAMES, SENT_QUESTION_NAMES } from '../../src/contract/index.js';
import { openApi } from '../../src/server/api/open-api.js';

/** Routes of commands that go by another name. */
const ROUTES: Readonly<Record<string, string>> = {
  'claims list': 'claims',
  'claims contest': 'claims/{id}/objections',
  'data events': 'events',
  'lineage show': 'lineage',
};
/** Commands that give no answer, or whose answer takes files that are too large to send; docs/api.md says why. */
const WITHOUT = ['lineage compare', 'lineage search', 'claims resolve', 'sync', 'serve', 'mcp'];

function leaves(command: Command, path: string[] = []): string[] {
  const own =
    path.length > 0 && (command.commands.length === 0 || path[0] === 'data') ? [path.join(' ')] : [];
  return [...own, ...command.commands.flatMap((child) => leaves(child, [...path, child.name()]))];
}

describe('every command’s answer', () => {
  const { paths } = openApi() as { paths: Record<string, unknown> };

  it('is a route, or has a reason not to be', () => {
    const missing = leaves(program()).filter((command) => {
      const route = ROUTES[command] ?? command.replaceAll(' ', '-');
      return paths[`/${route}`] === undefined && paths[`/api/v1/${route}`] === undefined;
    });
    expect(missing.sort()).toEqual([...WITHOUT].sort());
  });

  it('is described where it is a question', () => {
    for (const name of [...QUESTION_NAMES, ...SENT_QUESTION_NAMES])
      expect(paths[`/${name}`] ?? paths[`/api/v1/${name}`], name).toBeDefined();
  });
});
