// Reading and solving apart, and DuckDB's own scan of the file: stages.js FILE. Prints seconds as JSON.
import { DuckDBInstance } from '@duckdb/node-api';
import { fitStrengths, pairCounts } from '../../dist/measure/ratings/index.js';
import { VoteFile } from '../../dist/sources/votes/index.js';

const file = process.argv[2];
const seconds = async (work) => {
  const start = performance.now();
  const result = await work();
  return [(performance.now() - start) / 1000, result];
};
const votes = await VoteFile.open(file);
const [read, tally] = await seconds(() => votes.tally());
votes.close();
const [solve] = await seconds(() =>
  fitStrengths(pairCounts(tally.models.length, tally.pairs), {
    method: 'bradley-terry',
    reweight: null,
    intervals: 'sandwich',
    level: 0.9,
    draws: 0,
  }),
);
const types = "columns = {'model_a': 'VARCHAR', 'model_b': 'VARCHAR', 'winner': 'VARCHAR'}";
const source = file.endsWith('csv')
  ? `read_csv('${file}', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', ${types})`
  : `read_parquet('${file}')`;
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const [scan] = await seconds(() =>
  connection.runAndReadAll(
    `SELECT max(strlen(model_a)), max(strlen(model_b)), max(strlen(winner)) FROM ${source}`,
  ),
);
console.log(JSON.stringify({ read, solve, scan }));
