import { DEFAULTS } from '../../contract/index.js';
import { perRegistry, type Registry } from '../../registry/index.js';
import { type MeasureTable, measureTable, type TableDraws } from '../measures/index.js';

/** A measure's values with their draws; no draws where no interval is known. */
export interface TableWithDraws {
  readonly table: MeasureTable;
  readonly draws: TableDraws | null;
}

/** A measure in a vintage (null: the newest) with the default draws, remembered: one document asks for it often. */
export const tableWithDraws = perRegistry(
  async (registry: Registry, measure: string, vintage: string | null): Promise<TableWithDraws> => {
    const table = await measureTable(registry, measure, vintage);
    return { table, draws: table.draws ? await table.draws(DEFAULTS.draws, DEFAULTS.seed) : null };
  },
);
