import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeptComparison } from '../../src/contract/lineage-kept.js';
import { LINEAGE_VERDICTS } from '../../src/contract/lineage-verdicts.js';
import { comparisonsFile, keepComparisons, keptComparisons } from '../../src/registry/kept-comparisons.js';
import { withSyncLock } from '../../src/registry/lock.js';
import { temporaryFolder } from '../sources/support.js';

const side = (name: string) => ({ name, headerDigest: 'ab', readDigest: 'cd' });

function comparison(a: string, b: string, verdict: KeptComparison['verdict'] = 'derived'): KeptComparison {
  return {
    a: side(a),
    b: side(b),
    verdict,
    log10P: -40,
    decidedBy: 'exact tests',
    reason: 'the weights agree',
    tests: [{ name: 'units in place', tier: 'exact', log10P: -40, score: null }],
    seed: 1,
    day: '2026-01-02',
    version: '0.1.0',
  };
}

describe('kept comparisons', () => {
  it('nothing is kept where there is no file', async () => {
    expect(await keptComparisons(temporaryFolder())).toEqual({ comparisons: [], note: null });
  });

  it('gives back what was kept, in order, whatever the names hold', async () => {
    const name = fc.string({ minLength: 1, unit: 'grapheme' });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(name, name, fc.constantFrom(...LINEAGE_VERDICTS)), { minLength: 1, maxLength: 4 }),
        async (kept) => {
          const home = temporaryFolder();
          const comparisons = kept.map(([a, b, verdict]) => comparison(a, b, verdict));
          for (const one of comparisons) await keepComparisons(home, [one]);
          expect(await keptComparisons(home)).toEqual({ comparisons, note: null });
        },
      ),
      { numRuns: 20 },
    );
  });

  it('cut off at any byte of its last line: what stands before is read, and the next line is whole', async () => {
    const home = temporaryFolder();
    await keepComparisons(home, [comparison('A', 'B')]);
    const first = readFileSync(comparisonsFile(home));
    await keepComparisons(home, [comparison('C', 'D')]);
    const both = readFileSync(comparisonsFile(home));
    for (let end = first.length + 1; end < both.length; end += 37) {
      writeFileSync(comparisonsFile(home), both.subarray(0, end));
      const { comparisons, note } = await keptComparisons(home);
      expect(comparisons).toEqual([comparison('A', 'B')]);
      expect(note).toMatchObject({ code: 'line-passed-over' });
      await keepComparisons(home, [comparison('C', 'D')]);
      expect(readFileSync(comparisonsFile(home))).toEqual(both);
    }
  });

  it.each(['{}', 'not JSON', '[]', JSON.stringify({ ...comparison('A', 'B'), day: 'today' })])(
    'a whole line that is no comparison is refused by its number, and nothing is added: %s',
    async (line) => {
      const home = temporaryFolder();
      await keepComparisons(home, [comparison('A', 'B')]);
      appendFileSync(comparisonsFile(home), `${line}\n`);
      const before = readFileSync(comparisonsFile(home));
      await expect(keptComparisons(home)).rejects.toMatchObject({
        code: 'broken-comparisons',
        where: `${join(home, 'detected-lineage.jsonl')}, line 2`,
      });
      await expect(keepComparisons(home, [comparison('C', 'D')])).rejects.toMatchObject({
        code: 'broken-comparisons',
      });
      expect(readFileSync(comparisonsFile(home))).toEqual(before);
    },
  );

  it('while another holds the lock, keeping waits; when patience ends, it is refused', async () => {
    const home = temporaryFolder();
    let waiting = Promise.resolve();
    await withSyncLock(home, async () => {
      await expect(keepComparisons(home, [comparison('A', 'B')], 0)).rejects.toMatchObject({
        code: 'sync-running',
      });
      waiting = keepComparisons(home, [comparison('A', 'C')]);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect((await keptComparisons(home)).comparisons).toEqual([]);
    });
    await waiting;
    expect((await keptComparisons(home)).comparisons).toEqual([comparison('A', 'C')]);
  });
});
