import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const MODELS = 300;

/**
 * Writes generated votes of 300 models, the same for the same seed on one version of DuckDB, as CSV and
 * Parquet; with `split`, the first four fifths and the last fifth apart.
 *
 * @returns the paths without their endings
 */
export async function writeVotes(
  folder: string,
  name: string,
  votes: number,
  seed: number,
  split = false,
): Promise<string[]> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  const uniform = (salt: number) =>
    `((hash(i * 8 + ${salt} + ${seed} * 1000003) >> 11)::DOUBLE / 9007199254740992)`;
  const model = (number: string) => `'organisation/model-' || lpad(${number}::VARCHAR, 3, '0')`;
  const rows = (from: number, to: number) => `
    WITH pairs AS (
      SELECT i, floor(${uniform(1)} * ${MODELS})::INTEGER AS a, floor(${uniform(2)} * ${MODELS - 1})::INTEGER AS other
      FROM range(${from}, ${to}) AS t(i)
    ), met AS (SELECT i, a, CASE WHEN other >= a THEN other + 1 ELSE other END AS b FROM pairs)
    SELECT ${model('a')} AS model_a, ${model('b')} AS model_b,
      CASE WHEN ${uniform(3)} < 0.1 THEN 'tie' WHEN ${uniform(3)} < 0.2 THEN 'tie (bothbad)'
        WHEN ${uniform(4)} < 1 / (1 + exp((b - a) / 80.0)) THEN 'model_a' ELSE 'model_b' END AS winner
    FROM met`;
  const cut = Math.round(votes * 0.8);
  const parts: [string, number, number][] = split
    ? [
        [`${name}-first`, 0, cut],
        [`${name}-last`, cut, votes],
      ]
    : [[name, 0, votes]];
  const paths: string[] = [];
  for (const [part, from, to] of parts) {
    const path = join(folder, part);
    await connection.run(`COPY (${rows(from, to)}) TO '${path}.parquet'`);
    await connection.run(`COPY (SELECT * FROM '${path}.parquet') TO '${path}.csv'`);
    paths.push(path);
  }
  connection.closeSync();
  return paths;
}
