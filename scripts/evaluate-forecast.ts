import { mkdirSync, writeFileSync } from 'node:fs';
import { openRegistry } from '../src/registry/index.js';
import { evaluateForecasts } from './evaluate-forecast/evaluate.js';
import { writeReport } from './evaluate-forecast/report.js';

/**
 * Scores past forecasts of the gap and writes docs/evaluate/forecast.md and forecast.json. Seeded: the same data give
 * the same files.
 *
 * npm run evaluate -- forecast
 */
const FOLDER = new URL('../docs/evaluate/', import.meta.url).pathname;
mkdirSync(FOLDER, { recursive: true });
const registry = await openRegistry();
const result = await evaluateForecasts(registry);
writeFileSync(`${FOLDER}forecast.json`, `${JSON.stringify(result, null, 1)}\n`);
writeReport(`${FOLDER}forecast.md`, result);
registry.close();
