import { type Folder, findPlace, trackedFolder } from './folder.js';
import { type WeightFormat, weightFormat } from './format.js';
import { readGguf } from './gguf/gguf.js';
import { metadataRecord } from './gguf/metadata.js';
import type { FetchLike } from './http-source.js';
import { readOnnx } from './onnx/onnx.js';
import { readPytorch } from './pytorch/pytorch.js';
import { refuse } from './refuse.js';
import { readSafetensors } from './safetensors.js';
import { readShardIndex, requireIndexed } from './sharded.js';
import { readSideJson } from './side-files.js';
import type { WeightStore } from './tensor.js';
import { type StoredTensor, tensorStore } from './tensor-store.js';
import { readTfjs } from './tfjs.js';
import { weightFiles } from './weight-files.js';

export type { ElementType, TensorInfo, WeightStore } from './tensor.js';

export interface OpenOptions {
  /** Needed for addresses: decides which may be reached. */
  readonly fetch?: FetchLike;
}

/**
 * Opens the weights of a model: a file, an index of shards, a folder that holds either, or the address of a file.
 * Only headers are read; values are read when asked for.
 *
 * @throws HeadwayError when the format is unknown or the file breaks its format's rules.
 */
export async function openWeights(path: string, options: OpenOptions = {}): Promise<WeightStore> {
  const { folder, file } = await findPlace(path, options.fetch);
  const { index, files } = await weightFiles(folder, file, path);
  const map = index === null ? null : await readShardIndex(folder, index);
  const tracked = trackedFolder(folder);
  try {
    const parts: Part[] = [];
    for (const name of map?.shards ?? files) parts.push(await readPart(tracked, name));
    const stored = parts.flatMap((part) => part.stored);
    const format = requireOneFormat(parts, path);
    if (map) requireIndexed(map, stored, path);
    const config = parts[0]?.config ?? (await readSideJson(folder, 'config.json'));
    return tensorStore(format, tracked.opened, stored, config);
  } catch (error) {
    await tracked.closeAll();
    throw error;
  }
}

/** What one file of a model holds. */
interface Part {
  readonly format: WeightFormat;
  readonly stored: readonly StoredTensor[];
  /** Metadata that the file itself carries. */
  readonly config: WeightStore['config'];
}

async function readPart(folder: Folder, name: string): Promise<Part> {
  const source = await folder.open(name);
  const format = await weightFormat(source);
  if (format === 'gguf') {
    const { stored, metadata } = await readGguf(source);
    return { format, stored, config: metadataRecord(metadata) };
  }
  return { format, stored: await READERS[format](source, folder), config: null };
}

const READERS = {
  safetensors: readSafetensors,
  pytorch: readPytorch,
  onnx: readOnnx,
  tfjs: readTfjs,
} as const;

function requireOneFormat(parts: readonly Part[], path: string): WeightFormat {
  const format = parts[0]?.format;
  if (!format) throw refuse('the index names no shards', path);
  const other = parts.find((part) => part.format !== format);
  if (other) throw refuse(`shards of two formats, ${format} and ${other.format}`, path);
  return format;
}
