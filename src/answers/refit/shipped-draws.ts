import { dataSets, type Registry } from '../../registry/index.js';
import { SCORE_SOURCES } from '../measures/eci-refit.js';
import { refit } from './refit.js';
import { drawRefit } from './refit-draws.js';
import { describeFit, fitKey, SHIPPED_DRAWS, SHIPPED_SEED, shippedNames } from './shipped-fit.js';

/** The fits and draws that ship with a snapshot, a data set of scores each. Paths are relative to it. */
export async function shippedDraws(registry: Registry): Promise<{ path: string; bytes: Uint8Array }[]> {
  const files: { path: string; bytes: Uint8Array }[] = [];
  for (const dataSet of await dataSets(registry)) {
    if (!SCORE_SOURCES.includes(dataSet.source)) continue;
    const fitted = await refit(registry, dataSet, null);
    const { points } = drawRefit(fitted, SHIPPED_DRAWS, SHIPPED_SEED);
    const names = shippedNames(dataSet.id);
    const key = fitKey(fitted.groups, fitted.benchmarks[fitted.anchor]);
    files.push({ path: `draws/${names.draws}`, bytes: new Uint8Array(points.buffer) });
    files.push({
      path: `draws/${names.description}`,
      bytes: Buffer.from(describeFit(key, fitted.groups, fitted.fit)),
    });
  }
  return files;
}
