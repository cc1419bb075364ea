import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { HeadwayError, phrase } from '../contract/index.js';
import type { Fetcher } from '../fetch/fetcher.js';
import { homeFolder, openRegistry, shippedDataFolder, vintagesFolder } from '../registry/index.js';
import { type DroppedRow, knownDataSets, syncFrom } from '../sources/index.js';
import { shippedDraws } from './refit/shipped-draws.js';

/** What a sync kept and passed over. */
export interface SyncAnswer {
  readonly contentHash: string;
  readonly imports: readonly { dataSet: string; kept: number; dropped: readonly DroppedRow[] }[];
}

export interface SyncRequest {
  /** Ids of data sets; none: all that the path holds. */
  readonly dataSets?: readonly string[];
  readonly dropInvalid?: boolean;
  readonly home?: string;
  /** The door to the network, where the upstream is an address. */
  readonly fetcher?: Fetcher;
}

/**
 * Imports data sets from a local path, a zip or an address into the folder of synced data, and draws the intervals beside them.
 *
 * @throws HeadwayError for an unknown data set, a file at fault or a value that cannot be
 */
export async function sync(path: string, request: SyncRequest = {}): Promise<SyncAnswer> {
  const home = request.home ?? homeFolder();
  const known = knownDataSets(shippedDataFolder());
  const wanted = request.dataSets ?? [];
  const unknown = wanted.find((id) => !known.some((entry) => entry.id === id));
  if (unknown !== undefined) {
    throw new HeadwayError({
      code: 'unknown-data-set',
      what: phrase`there is no data set "${unknown}"`,
      where: 'sync',
      remedy: phrase`use one of ${known.map((entry) => entry.id)}`,
    });
  }
  const report = await syncFrom(path, {
    home,
    dropInvalid: request.dropInvalid ?? false,
    ...(request.fetcher && { fetcher: request.fetcher }),
    ...(wanted.length > 0 && { dataSets: known.filter((entry) => wanted.includes(entry.id)) }),
  });
  await drawBeside(home, report.contentHash);
  return {
    contentHash: report.contentHash,
    imports: report.imports.map(({ dataSet, kept, dropped }) => ({
      dataSet,
      kept: Object.values(kept).reduce((sum, n) => sum + n, 0),
      dropped,
    })),
  };
}

/** Writes the draws of a synced vintage beside it. Without them every answer draws for itself, only slower. */
async function drawBeside(home: string, contentHash: string): Promise<void> {
  const folder = join(vintagesFolder(home), `${contentHash}.draws`);
  if (existsSync(folder)) return;
  const registry = await openRegistry({ home });
  const building = `${folder}.${randomUUID()}.tmp`;
  try {
    const files = await shippedDraws(registry);
    mkdirSync(building, { recursive: true });
    for (const { path, bytes } of files)
      writeFileSync(join(building, basename(path)), bytes, { flush: true });
    if (!existsSync(folder)) renameSync(building, folder);
  } catch (error) {
    if (!(error instanceof HeadwayError)) throw error;
  } finally {
    rmSync(building, { recursive: true, force: true });
    registry.close();
  }
}
