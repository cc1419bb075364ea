import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ForecastRecord } from '../../contract/index.js';
import { type DataSetFacts, dataSets, type Registry } from '../../registry/index.js';
import { refit } from '../refit/refit.js';
import { asOfFitsFile, fitsKey } from './as-of-fits.js';
import { forecastRecord } from './record.js';

/** Version of the forecasts. A record of another one is not used. */
const VERSION = 'forecast-1';

const fileOf = (id: string) => `forecast-record-${id}.json`;
const keyOf = async (registry: Registry, dataSet: DataSetFacts) =>
  `${VERSION} ${fitsKey(await refit(registry, dataSet, null))}`;

/** The record that ships with a data set, where it was made on these scores; null otherwise. */
export async function shippedRecord(
  registry: Registry,
  dataSet: DataSetFacts,
): Promise<ForecastRecord | null> {
  const file = registry.drawsFolder && join(registry.drawsFolder, fileOf(dataSet.id));
  if (!file || !existsSync(file)) return null;
  const { key, record } = JSON.parse(readFileSync(file, 'utf8')) as { key: string; record: ForecastRecord };
  return key === (await keyOf(registry, dataSet)) ? record : null;
}

/** What forecasts ship with a snapshot: the fits of every month, and the record. Paths are relative to it. */
export async function shippedForecasts(registry: Registry): Promise<{ path: string; bytes: Uint8Array }[]> {
  const files: { path: string; bytes: Uint8Array }[] = [];
  for (const dataSet of await dataSets(registry)) {
    if (dataSet.source !== 'epoch-benchmarks') continue;
    const record = await forecastRecord(registry, dataSet);
    const body = { key: await keyOf(registry, dataSet), record };
    files.push(await asOfFitsFile(registry, dataSet), {
      path: `draws/${fileOf(dataSet.id)}`,
      bytes: Buffer.from(`${JSON.stringify(body)}\n`),
    });
  }
  return files;
}
