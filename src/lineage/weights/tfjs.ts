import { type ByteSource, joinedSource } from './byte-source.js';
import { type Codec, ELEMENT_BYTES, plainCodec } from './elements.js';
import type { Folder } from './folder.js';
import { isObject, type JsonObject, parseJson } from './json.js';
import { refuse } from './refuse.js';
import { elementCount } from './shape.js';
import type { ElementType } from './tensor.js';
import type { StoredTensor } from './tensor-store.js';

const TYPES = { float32: 'F32', int32: 'I32', uint8: 'U8', bool: 'BOOL', float16: 'F16' } as const;
const GREATEST_MODEL = 64 * 2 ** 20;

/**
 * Weights of a TensorFlow.js model: `model.json`, or the bare list of older files (`weights_manifest.json`), lists
 * groups, each a row of shards that together hold the group's tensors end to end (tensorflow/tfjs, `io/types.ts`,
 * `WeightsManifestEntry`). Values quantised to uint8, uint16 or float16 are turned back: value = code × scale + min.
 *
 * @throws HeadwayError when a shard leads out of the folder or the lengths do not add up.
 */
export async function readTfjs(source: ByteSource, folder: Folder): Promise<StoredTensor[]> {
  if (source.size > GREATEST_MODEL) throw refuse(`a model.json of ${source.size} bytes`, source.name);
  const model = parseJson(await source.read(0, source.size), source.name);
  const manifest = isObject(model) ? model.weightsManifest : model;
  if (!Array.isArray(manifest))
    throw refuse('no weightsManifest, so it is no TensorFlow.js model', source.name);
  const stored: StoredTensor[] = [];
  for (const group of manifest as unknown[]) {
    const { paths, weights } = requireGroup(group, source.name);
    const parts: ByteSource[] = [];
    for (const path of paths) parts.push(await folder.open(path));
    stored.push(...placeGroup(weights, joinedSource(paths[0] ?? source.name, parts), source.name));
  }
  return stored;
}

function requireGroup(group: unknown, where: string): { paths: string[]; weights: JsonObject[] } {
  const { paths, weights } = isObject(group) ? group : {};
  const fits =
    Array.isArray(paths) &&
    Array.isArray(weights) &&
    paths.every((path) => typeof path === 'string') &&
    weights.every(isObject);
  if (!fits) throw refuse('a group of weightsManifest lacks paths or weights', where);
  return { paths, weights };
}

function placeGroup(weights: readonly JsonObject[], source: ByteSource, where: string): StoredTensor[] {
  let offset = 0;
  const stored = weights.map((weight) => {
    const tensor = placeWeight(weight, source, offset, where);
    offset += tensor.info.bytes;
    return tensor;
  });
  if (offset !== source.size) {
    throw refuse(`the shards hold ${source.size} bytes, their tensors ${offset}`, source.name);
  }
  return stored;
}

function placeWeight(weight: JsonObject, source: ByteSource, offset: number, file: string): StoredTensor {
  const { name, shape, dtype, quantization } = weight;
  if (typeof name !== 'string') throw refuse('a weight without a name', file);
  const where = `${file}, ${JSON.stringify(name.slice(0, 120))}`;
  if (!Array.isArray(shape)) throw refuse('shape is not a list', where);
  const count = elementCount(shape as number[], where);
  const declared = typeof dtype === 'string' && Object.hasOwn(TYPES, dtype) ? dtype : null;
  if (!declared) throw refuse(`the type ${JSON.stringify(dtype)?.slice(0, 40)} is not read`, where);
  const { type, storedType, codec } = isObject(quantization)
    ? quantised(quantization, where)
    : plain(TYPES[declared as keyof typeof TYPES], declared);
  const bytes = count * codec.bytes;
  return { info: { name, shape: shape as number[], type, storedType, bytes }, source, offset, codec };
}

interface Storage {
  readonly type: ElementType;
  readonly storedType: string;
  readonly codec: Codec;
}

function plain(type: Exclude<ElementType, 'QUANTISED'>, storedType: string): Storage {
  return { type, storedType, codec: plainCodec(type) };
}

function quantised({ dtype, scale, min }: JsonObject, where: string): Storage {
  if (dtype === 'float16') return plain('F16', 'float16');
  const type = dtype === 'uint8' ? 'U8' : dtype === 'uint16' ? 'U16' : null;
  if (!type || !Number.isFinite(scale) || !Number.isFinite(min)) {
    throw refuse('a quantization without a known type, scale and min', where);
  }
  const codes = plainCodec(type);
  const decode: Codec['decode'] = (bytes, target) => {
    codes.decode(bytes, target);
    for (let i = 0; i < target.length; i++) target[i] = target[i]! * (scale as number) + (min as number);
  };
  const codec = { elements: 1, bytes: ELEMENT_BYTES[type], decode };
  return { type: 'QUANTISED', storedType: dtype as string, codec };
}
