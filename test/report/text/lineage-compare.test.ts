import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../src/lineage/compare/assumptions.js';
import { gatherEvidence } from '../../../src/lineage/compare/evidence.js';
import { kinshipOf } from '../../../src/lineage/compare/kinship.js';
import { storeOf } from '../../../src/lineage/generate/memory-store.js';
import { initialise, SMALL_LLAMA } from '../../../src/lineage/generate/small-llama.js';
import { Random } from '../../../src/measure/random.js';
import { messagesIn } from '../../../src/report/messages/index.js';
import { lineageCompareText } from '../../../src/report/text/lineage-compare.js';
import { log10PText } from '../../../src/report/text/p-value.js';

const words = messagesIn('en');

describe('lineageCompareText', () => {
  it('leads with the verdict, gives each test a line, and ends with what it rests on', async () => {
    const start = (seed: number) => storeOf(initialise(SMALL_LLAMA, new Random(seed)));
    const evidence = await gatherEvidence(start(1), start(2), { seed: 1, readLimit: 3e8 });
    const model = (path: string) => ({
      path,
      format: 'safetensors',
      files: [],
      tensors: 21,
      parameters: 1,
      headerDigest: '',
      readDigest: '',
      bytesRead: 2_500_000,
    });
    const text = lineageCompareText(
      {
        kind: 'lineage-compare',
        a: model('one'),
        b: model('two'),
        ...kinshipOf(evidence),
        assumptions: assumptionsOf(evidence),
        seed: 1,
        asOf: null,
        vintage: null,
        version: '0.0.0',
        contentHash: '0123456789abcdef',
      },
      { words },
    );
    const lines = text.split('\n');
    expect(lines[0]).toMatch(/^architecture-only: /);
    for (const { name } of evidence.tests) expect(text).toContain(name);
    expect(text).toContain('no direction');
    expect(text).toContain('Read 2.5 MB of one and 2.5 MB of two');
  });
});

describe('log10PText', () => {
  it.each([
    [null, 'not tested'],
    [0, 'p = 1.000'],
    [-2, 'p = 0.010'],
    [-3, 'p = 10^-3.0'],
    [-427.57, 'p = 10^-427.6'],
  ])('%s reads %s', (log10P, text) => expect(log10PText(log10P, words)).toBe(text));
});
