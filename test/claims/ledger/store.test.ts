import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { firstTellings } from '../../../src/claims/ledger/first-tellings.js';
import { speakerRecord } from '../../../src/claims/ledger/speaker-record.js';
import { Ledger, ledgerFile } from '../../../src/claims/ledger/store.js';
import type { CheckedClaim, LedgerEntry } from '../../../src/contract/index.js';
import { claimOf, dayRange } from '../../answers/check/claim-of.js';

const home = mkdtempSync(join(tmpdir(), 'headway-ledger-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

function checked(parts: Partial<CheckedClaim>): CheckedClaim {
  return {
    ...claimOf(parts),
    verdict: 'uncertain',
    measured: null,
    explanation: 'A sentence.',
    evidence: [],
    said: 'direct',
    factor: null,
    probability: null,
    beside: [],
    figure: null,
    ...parts,
  };
}
const kept = (id: string, quote = 'China’s “lag” is a year; DROP TABLE claim') => ({
  claim: checked({ id, quote }),
  title: null,
  publisher: 'A Newspaper',
  address: 'https://example.org/a',
  keptOn: '2026-01-01',
});

describe('the store', () => {
  it('gives back what was kept, replaces what is kept again, and keeps objections and outcomes', () => {
    const own = join(home, 'one');
    const ledger = Ledger.open(own);
    ledger.keep([kept('a-1'), kept('a-2')]);
    ledger.keep([kept('a-1', 'said again')]);
    ledger.object('a-1', { madeOn: '2026-01-02', by: null, text: 'the day is wrong' });
    ledger.resolve('a-2', { resolvedOn: '2026-01-03', verdict: 'supported', explanation: 'It came so.' });
    ledger.close();
    const again = Ledger.open(own);
    expect(again.claims().map(({ claim }) => [claim.id, claim.quote])).toEqual([
      ['a-1', 'said again'],
      ['a-2', 'China’s “lag” is a year; DROP TABLE claim'],
    ]);
    expect(again.objections().get('a-1')).toEqual([
      { madeOn: '2026-01-02', by: null, text: 'the day is wrong' },
    ]);
    expect(again.resolutions().get('a-2')?.verdict).toBe('supported');
    again.close();
  });

  it('is written by several processes at once, and loses nothing', async () => {
    const own = join(home, 'many');
    const child = join(import.meta.dirname, 'keep-child.ts');
    const run = (name: string) =>
      promisify(execFile)(process.execPath, ['--import', 'tsx', child, own, name, '12']);
    await Promise.all(['p', 'q', 'r'].map(run));
    const ledger = Ledger.open(own);
    expect(ledger.claims()).toHaveLength(36);
    expect([...ledger.objections().values()].flat()).toHaveLength(36);
    ledger.close();
  }, 60_000);

  it('refuses a file that is no ledger, in one line', () => {
    const own = mkdtempSync(join(home, 'broken-'));
    writeFileSync(
      ledgerFile(own),
      'this is not a database, but a text that is long enough to be read as one. '.repeat(20),
    );
    expect(() => Ledger.open(own)).toThrow(/the ledger cannot be used/);
    expect(existsSync(ledgerFile(own))).toBe(true);
  });
});

describe('stories and records', () => {
  const told = (id: string, day: string, parts: Partial<CheckedClaim> = {}): LedgerEntry => ({
    claim: checked({
      id,
      speaker: 'Jenny Xiao',
      saidOn: dayRange(day),
      value: { min: 2, max: 3, unit: 'years' },
      ...parts,
    }),
    origin: 'kept',
    title: null,
    publisher: null,
    address: `https://${id}.example.org/`,
    keptOn: day,
    story: id,
    objections: [],
    resolution: null,
  });
  const linked = (entries: LedgerEntry[]): LedgerEntry[] => {
    const stories = firstTellings(entries.map(({ claim }) => claim));
    return entries.map((entry) => ({ ...entry, story: stories.get(entry.claim.id) as string }));
  };

  it('links what says the same within 45 days', () => {
    const stories = firstTellings([
      told('a', '2024-02-21').claim,
      told('b', '2024-02-24').claim,
      told('c', '2024-09-01').claim,
      told('d', '2024-02-22', { value: { min: 1, max: null, unit: 'years' } }).claim,
    ]);
    expect([...'abcd'].map((id) => stories.get(id))).toEqual(['a', 'a', 'c', 'd']);
  });

  it('counts direct words or two independent reports, each story once', () => {
    const reported = { said: 'reported' } as const;
    const entries = linked([
      told('a', '2024-02-21', reported),
      told('b', '2024-02-24', reported),
      told('c', '2024-09-01', reported),
      told('d', '2025-03-01', { said: 'direct', verdict: 'overstated' }),
      told('e', '2025-03-01', { speaker: 'Another' }),
    ]);
    expect(speakerRecord('jenny xiao', entries)).toEqual({
      speaker: 'jenny xiao',
      counted: 2,
      direct: 1,
      twoReports: 1,
      leftOut: 1,
      verdicts: [
        { verdict: 'overstated', claims: 1 },
        { verdict: 'uncertain', claims: 1 },
      ],
    });
  });

  it('does not take two copies by one outlet for two sources', () => {
    const via = { said: 'relayed', via: 'Bloomberg' } as const;
    const entries = linked([told('a', '2024-02-21', via), told('b', '2024-02-24', via)]);
    expect(speakerRecord('Jenny Xiao', entries)).toMatchObject({ counted: 0, leftOut: 2 });
  });
});
