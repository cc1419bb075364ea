import { DEFAULTS } from '../../contract/index.js';
import type { MeasureTable, TableDraws } from './measure-table.js';

/** A table that keeps the draws of one count and seed: those last asked for, where they are no more than ship. */
export function withKeptDraws(table: MeasureTable): MeasureTable {
  const { draws } = table;
  if (!draws) return table;
  let kept: { readonly key: string; readonly made: Promise<TableDraws> } | null = null;
  return {
    ...table,
    draws: (count, seed) => {
      if (count > DEFAULTS.draws) return draws(count, seed);
      const key = `${count} ${seed}`;
      if (kept?.key !== key) {
        const made = draws(count, seed);
        const keeping = { key, made };
        kept = keeping;
        made.catch(() => {
          if (kept === keeping) kept = null;
        });
      }
      return kept.made;
    },
  };
}
