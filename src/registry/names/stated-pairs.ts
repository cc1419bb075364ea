/** A row of a list that names a version and its model. */
export interface StatedRow {
  readonly version: string;
  readonly model: string;
}

/** Whether some row gives exactly these two names together. */
export type StatedPairs = (a: string, b: string) => boolean;

export function statedPairs(rows: readonly StatedRow[]): StatedPairs {
  const models = new Map<string, Set<string>>();
  for (const { version, model } of rows) {
    const named = models.get(version) ?? new Set<string>();
    models.set(version, named.add(model));
  }
  return (a, b) => models.get(a)?.has(b) === true || models.get(b)?.has(a) === true;
}
