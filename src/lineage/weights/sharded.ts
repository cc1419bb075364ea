import { type Folder, requireBaseName } from './folder.js';
import { isObject } from './json.js';
import { refuse } from './refuse.js';
import { readJsonFile } from './side-files.js';
import type { StoredTensor } from './tensor-store.js';

const GREATEST_INDEX = 64 * 2 ** 20;
const MOST_SHARDS = 4096;

/** Files that an index (`model.safetensors.index.json`) names, each once, in order of name, and what it puts where. */
export interface ShardIndex {
  readonly shards: readonly string[];
  readonly shardOf: ReadonlyMap<string, string>;
}

/** @throws HeadwayError when the index is damaged or a shard's name leads out of the folder. */
export async function readShardIndex(folder: Folder, name: string): Promise<ShardIndex> {
  const { weight_map: map } = await readJsonFile(folder, name, GREATEST_INDEX);
  if (!isObject(map)) throw refuse('no weight_map in the index', name);
  const shardOf = new Map<string, string>();
  for (const [tensor, shard] of Object.entries(map)) {
    if (typeof shard !== 'string') throw refuse('a shard is not named by a text', name);
    shardOf.set(tensor, requireBaseName(shard));
  }
  const shards = [...new Set(shardOf.values())].sort();
  if (shards.length > MOST_SHARDS) throw refuse(`${shards.length} shards`, name);
  return { shards, shardOf };
}

/** @throws HeadwayError when a tensor the index names is not in its shard. */
export function requireIndexed(index: ShardIndex, stored: readonly StoredTensor[], where: string): void {
  const found = new Map(stored.map((tensor) => [tensor.info.name, tensor.source.name]));
  for (const [tensor, shard] of index.shardOf) {
    if (found.get(tensor) !== shard) {
      throw refuse(`${JSON.stringify(tensor.slice(0, 120))} is not in ${JSON.stringify(shard)}`, where);
    }
  }
}
