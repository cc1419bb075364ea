import type { Registry, Rows } from './registry.js';

/**
 * Remembers what a function of a registry gave, as long as the registry lives: a registry is read-only, so the
 * answer cannot change. At most `most` answers with different further arguments are kept, and no failure.
 */
export function perRegistry<
  Arguments extends readonly (string | number | boolean | null)[],
  Result,
  Asked extends Rows = Registry,
>(
  ask: (registry: Asked, ...rest: Arguments) => Promise<Result>,
  most = 32,
): (registry: Asked, ...rest: Arguments) => Promise<Result> {
  const kept = new WeakMap<Asked, Map<string, Promise<Result>>>();
  return (registry, ...rest) => {
    const answers = kept.get(registry) ?? new Map<string, Promise<Result>>();
    kept.set(registry, answers);
    const key = JSON.stringify(rest);
    let answer = answers.get(key);
    if (!answer) {
      if (answers.size >= most) answers.delete(answers.keys().next().value as string);
      answer = ask(registry, ...rest);
      answers.set(key, answer);
      const made = answer;
      made.catch(() => {
        if (answers.get(key) === made) answers.delete(key);
      });
    }
    return answer;
  };
}
