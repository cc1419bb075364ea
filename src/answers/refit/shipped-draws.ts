import { dataSets, type Registry } from '../../registry/index.js';
import { refit } from './refit.js';
import { drawRefit, drawsFile, drawsKey } from './refit-draws.js';

const DRAWS = 1000;
const SEED = 1;

/** The draws that ship with a snapshot: a file of little-endian float32 a data set of scores, and its key. */
export async function shippedDraws(registry: Registry): Promise<{ path: string; bytes: Uint8Array }[]> {
  const files: { path: string; bytes: Uint8Array }[] = [];
  for (const dataSet of await dataSets(registry)) {
    if (dataSet.source !== 'epoch-benchmarks') continue;
    const fitted = await refit(registry, dataSet, null);
    const { points } = drawRefit(fitted, DRAWS, SEED);
    const bytes = Buffer.alloc(points.length * 4);
    points.forEach((value, i) => {
      bytes.writeFloatLE(value, 4 * i);
    });
    const path = `draws/${drawsFile(dataSet.id)}`;
    const description = {
      key: drawsKey(fitted, SEED),
      draws: DRAWS,
      seed: SEED,
      groups: fitted.groups.map((group) => group.key),
    };
    files.push({ path, bytes });
    files.push({ path: `${path}.json`, bytes: Buffer.from(`${JSON.stringify(description, null, 2)}\n`) });
  }
  return files;
}
