import { DuckDBInstance } from '@duckdb/node-api';

export { DuckDBDateValue, StatementType } from '@duckdb/node-api';

/** A database in a file, or in memory under the name `:memory:`. */
export function createDatabase(path: string, settings?: Record<string, string>): Promise<DuckDBInstance> {
  return DuckDBInstance.create(path, settings);
}
