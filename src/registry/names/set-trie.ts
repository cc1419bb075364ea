interface Branch<T> {
  readonly further: Map<string, Branch<T>>;
  readonly values: T[];
}

/** Values kept by sets of words; finds those whose words all stand in another set. */
export interface SetTrie<T> {
  add(words: readonly string[], value: T): void;
  /** The values of every subset of these words. */
  within(words: readonly string[]): T[];
}

/**
 * A set-trie (Savnik, "Index data structure for fast subset and superset queries", CD-ARES 2013): a search follows
 * only the words that some kept set goes on with, so that its time hardly grows with the number of sets.
 *
 * Every list of words is sorted alike and has each word once.
 */
export function setTrie<T>(): SetTrie<T> {
  const branch = (): Branch<T> => ({ further: new Map(), values: [] });
  const root = branch();
  const collect = ({ further, values }: Branch<T>, words: readonly string[], from: number): T[] => {
    const found = [...values];
    if (further.size === 0) return found;
    for (let i = from; i < words.length; i++) {
      const next = further.get(words[i]);
      if (next) found.push(...collect(next, words, i + 1));
    }
    return found;
  };
  return {
    add(words, value) {
      let at = root;
      for (const word of words) {
        const next = at.further.get(word) ?? branch();
        at.further.set(word, next);
        at = next;
      }
      at.values.push(value);
    },
    within: (words) => collect(root, words, 0),
  };
}
