import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setTrie } from '../../../src/registry/names/set-trie.js';

const words = fc
  .uniqueArray(fc.constantFrom('', '4', '5', 'birch', 'chat', 'oak', '大'), { maxLength: 6 })
  .map((list) => list.sort());

describe('setTrie', () => {
  it('finds exactly the sets whose words all stand in another', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), words, (kept, asked) => {
        const trie = setTrie<number>();
        kept.forEach((set, index) => {
          trie.add(set, index);
        });
        const subsets = kept.flatMap((set, index) =>
          set.every((word) => asked.includes(word)) ? [index] : [],
        );
        expect(trie.within(asked).sort((x, y) => x - y)).toEqual(subsets);
      }),
    );
  });
});
