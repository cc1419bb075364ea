import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { HeadwayError } from '../contract/error.js';
import { isoDaySchema } from '../contract/parts.js';
import { phrase } from '../contract/phrase.js';
import { arenaCategories } from './arena-categories.js';
import { arenaHistory } from './arena-history.js';
import { arenaPrices } from './arena-prices.js';
import { chineseModels } from './chinese-models.js';
import { epochBenchmarks } from './epoch-benchmarks.js';
import { epochDistilled } from './epoch-distilled.js';
import { epochEci } from './epoch-eci.js';
import { epochModels } from './epoch-models.js';
import { epochPaper } from './epoch-paper.js';
import { metrHorizon } from './metr-horizon.js';
import type { DataSetEntry, Source } from './source.js';

/** Every importer. */
export const SOURCES: readonly Source[] = [
  epochEci,
  epochBenchmarks,
  epochPaper,
  epochModels,
  epochDistilled,
  metrHorizon,
  arenaHistory,
  arenaCategories,
  arenaPrices,
  chineseModels,
];

const entriesSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    source: z.string().refine((id) => SOURCES.some((source) => source.id === id), 'an importer'),
    path: z.string(),
    title: z.string(),
    publisher: z.string(),
    published_on: isoDaySchema,
    precision: z.enum(['day', 'about']),
    retrieved_on: isoDaySchema,
    address: z.httpUrl(),
    licence: z.string(),
    attribution: z.string(),
  }),
);

/** The data sets that Headway knows, as `sources.json` in a data folder lists them. */
export function knownDataSets(dataFolder: string): DataSetEntry[] {
  const path = join(dataFolder, 'sources.json');
  try {
    return entriesSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new HeadwayError({
      code: 'broken-data',
      what: phrase`the list of sources cannot be read: ${error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message}`,
      where: path,
      remedy: 'install Headway again',
    });
  }
}

/** The importer of a data set. */
export function sourceOf(entry: DataSetEntry): Source {
  return SOURCES.find((source) => source.id === entry.source) as Source;
}
