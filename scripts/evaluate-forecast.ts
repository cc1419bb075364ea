import { mkdirSync, writeFileSync } from 'node:fs';
import { forecastRecord } from '../src/answers/forecast/record.js';
import { dataSets, openRegistry } from '../src/registry/index.js';
import { reportOf } from './evaluate-forecast/report.js';

/**
 * Scores past forecasts of the gap and writes docs/evaluate/forecast.md and forecast.json. Seeded: the same data give
 * the same files. What ships of it is written by `npm run snapshot`.
 *
 * npm run evaluate -- forecast
 */
const FOLDER = new URL('../docs/evaluate/', import.meta.url).pathname;
mkdirSync(FOLDER, { recursive: true });
const registry = await openRegistry();
const dataSet = (await dataSets(registry)).find(({ source }) => source === 'epoch-benchmarks');
if (!dataSet) throw new Error('no scores are held');
const record = await forecastRecord(registry, dataSet);
writeFileSync(
  `${FOLDER}forecast.json`,
  `${JSON.stringify({ contentHash: registry.contentHash, dataSet: dataSet.id, record }, null, 1)}\n`,
);
writeFileSync(`${FOLDER}forecast.md`, reportOf(record, registry.contentHash));
registry.close();
