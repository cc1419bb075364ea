import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HeadwayError } from '../../contract/index.js';
import { renameDurably } from '../home.js';
import type { NameDecision } from './decision.js';

/** The file of a person's own decisions: a line of JSON each, so that it can be read and edited. */
export function decisionsFile(home: string): string {
  return join(home, 'name-decisions.jsonl');
}

/** The decisions made on this machine; none without the file. @throws HeadwayError naming a line that is broken */
export function ownDecisions(home: string): NameDecision[] {
  const path = decisionsFile(home);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [decisionOf(line, `${path}, line ${index + 1}`)]));
}

/** Adds a decision: the whole file is written beside and put in place. */
export function rememberDecision(home: string, decision: NameDecision): void {
  const path = decisionsFile(home);
  const lines = [...ownDecisions(home), decision].map((one) => JSON.stringify(one));
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.tmp`;
  writeFileSync(beside, `${lines.join('\n')}\n`);
  renameDurably(beside, path);
}

function decisionOf(line: string, where: string): NameDecision {
  let value: Partial<NameDecision> | null = null;
  try {
    value = JSON.parse(line);
  } catch {}
  const texts = [value?.nameA, value?.organisationA, value?.nameB, value?.organisationB, value?.why];
  const decision = value?.decision;
  if (texts.every((text) => typeof text === 'string') && (decision === 'same' || decision === 'different')) {
    return value as NameDecision;
  }
  throw new HeadwayError({
    code: 'broken-decisions',
    what: 'a decision about two names cannot be read',
    where,
    remedy: 'correct the line, or delete it',
  });
}
