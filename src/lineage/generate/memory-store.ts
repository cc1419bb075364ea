import { HeadwayError } from '../../contract/error.js';
import { phrase } from '../../contract/phrase.js';
import type { TensorInfo, WeightStore } from '../weights/tensor.js';
import type { SmallLlama } from './small-llama.js';

/** An array for a store in memory. */
export interface MemoryTensor {
  readonly shape: readonly number[];
  readonly values: ArrayLike<number>;
  readonly type?: TensorInfo['type'];
  readonly storedType?: string;
}

/** A store over arrays in memory, read like a file. */
export function memoryStore(
  arrays: ReadonlyMap<string, MemoryTensor>,
  config: Readonly<Record<string, unknown>> | null,
  name = 'memory',
): WeightStore {
  const held = new Map<string, Float32Array>();
  const tensors = new Map<string, TensorInfo>();
  for (const [key, { shape, values, type = 'F32', storedType = type }] of arrays) {
    held.set(key, Float32Array.from(values));
    tensors.set(key, { name: key, shape, type, storedType, bytes: values.length * 4 });
  }
  let bytesRead = 0;
  return {
    format: 'safetensors',
    files: [name],
    config,
    tensors,
    async read(key, rows) {
      const values = held.get(key);
      if (!values)
        throw new HeadwayError({ code: 'no-such-tensor', what: phrase`no tensor ${key}`, where: name });
      const [length = 1] = tensors.get(key)!.shape;
      const width = values.length / length;
      const part = rows ? values.slice(rows.from * width, rows.to * width) : values.slice();
      bytesRead += part.length * 4;
      return part;
    },
    get bytesRead() {
      return bytesRead;
    },
    async close() {},
  };
}

/** The store that a small model would be, once written and opened again. */
export function storeOf(model: SmallLlama, name = 'memory'): WeightStore {
  return memoryStore(model.parameters, llamaConfig(model), name);
}

/** `config.json` of a small model, as Llama checkpoints carry it. */
export function llamaConfig({ config }: SmallLlama): Record<string, unknown> {
  return {
    architectures: ['LlamaForCausalLM'],
    model_type: 'llama',
    hidden_act: 'silu',
    tie_word_embeddings: false,
    torch_dtype: 'float32',
    ...config,
  };
}
