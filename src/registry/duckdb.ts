import { createRequire } from 'node:module';
import type { DuckDBInstance } from '@duckdb/node-api';

/**
 * DuckDB's client. By `require`, since `import` reads each of its CommonJS files twice: on Node 20 the one takes
 * 60 ms, the other 115.
 */
const client = createRequire(import.meta.url)('@duckdb/node-api') as typeof import('@duckdb/node-api');
export const { DuckDBDateValue, StatementType } = client;

/** A database in a file, or in memory under the name `:memory:`. */
export function createDatabase(path: string, settings?: Record<string, string>): Promise<DuckDBInstance> {
  return client.DuckDBInstance.create(path, settings);
}
