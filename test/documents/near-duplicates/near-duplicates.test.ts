import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandsOf } from '../../../src/documents/near-duplicates/min-hash.js';
import {
  type NearDuplicate,
  nearDuplicates,
} from '../../../src/documents/near-duplicates/near-duplicates.js';
import { mixed, shared, shinglesOf } from '../../../src/documents/near-duplicates/shingles.js';

const words = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `word${from + i}`).join(' ');

async function pairs(documents: { id: string; text: string }[]): Promise<NearDuplicate[]> {
  const found: NearDuplicate[] = [];
  for await (const pair of nearDuplicates(documents)) found.push(pair);
  return found;
}

describe('shinglesOf', () => {
  it('counts five-word shingles, whatever the case and the signs between', () => {
    expect(shinglesOf('one two three four five six')).toHaveLength(2);
    expect(shinglesOf('One, two – THREE. four five six!')).toEqual(shinglesOf('one two three four five six'));
    expect(shinglesOf('one two')).toHaveLength(1);
    expect(shinglesOf(' … ')).toHaveLength(0);
    expect(shinglesOf('中国落后一年多')).toHaveLength(3);
    expect(shinglesOf('用GPT4比中国')).toHaveLength(1);
  });

  it('shares what sets share', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(60)), fc.uniqueArray(fc.nat(60)), (a, b) => {
        const sorted = (values: number[]) => Uint32Array.from(values).sort();
        expect(shared(sorted(a), sorted(b))).toBe(a.filter((value) => b.includes(value)).length);
      }),
    );
  });
});

describe('bandsOf', () => {
  it('estimates the Jaccard index: of 200 pairs at J = .5, J³ = .125 of the bands are shared', () => {
    let same = 0;
    for (let pair = 0; pair < 200; pair++) {
      const set = (from: number) =>
        Uint32Array.from({ length: 300 }, (_, i) => mixed(pair * 10_000 + from + i));
      const [a, b] = [bandsOf(set(0)), bandsOf(set(100))];
      same += a.filter((hash, band) => hash === b[band]).length;
    }
    // 8,000 bands: the standard error of the share is at most .0037 times the dependence within a pair.
    expect(Math.abs(same / 8_000 - 0.125)).toBeLessThan(0.015);
  });
});

describe('nearDuplicates', () => {
  it('finds the copy of a report and says how much they share; a retelling is none', async () => {
    const report = words(0, 300);
    const documents = [
      { id: 'report', text: report },
      { id: 'other', text: words(1000, 1300) },
      { id: 'copy', text: `${words(5000, 5060)} ${words(0, 240)}` },
      { id: 'empty', text: '' },
      { id: 'retelling', text: `${words(7000, 7290)} ${words(0, 10)}` },
    ];
    const [pair, ...rest] = await pairs(documents);
    expect(rest).toEqual([]);
    // 296 shingles each, 236 shared: 236 / 356 and 236 / 296.
    expect(pair).toEqual({ first: 'report', second: 'copy', jaccard: 236 / 356, containment: 236 / 296 });
  });

  it('compares each of many copies with the first alone', async () => {
    const found = await pairs(Array.from({ length: 30 }, (_, i) => ({ id: `${i}`, text: words(0, 100) })));
    expect(found.map(({ first, second }) => `${first} ${second}`)).toEqual(
      Array.from({ length: 29 }, (_, i) => `0 ${i + 1}`),
    );
  });
});
