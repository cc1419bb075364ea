import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { llamaConfig } from './memory-store.js';
import type { SmallLlama } from './small-llama.js';

/**
 * Writes `model.safetensors` (float32) and `config.json` into a folder, which is made when missing.
 *
 * @param rename a tensor's name in the file from its usual name
 */
export async function writeCheckpoint(
  model: SmallLlama,
  folder: string,
  rename: (name: string) => string = (name) => name,
): Promise<void> {
  const header: Record<string, unknown> = { __metadata__: { format: 'pt' } };
  let offset = 0;
  for (const [name, { shape, values }] of model.parameters) {
    header[rename(name)] = { dtype: 'F32', shape, data_offsets: [offset, offset + values.length * 4] };
    offset += values.length * 4;
  }
  const json = Buffer.from(JSON.stringify(header));
  const padding = (8 - (json.length % 8)) % 8;
  const file = Buffer.alloc(8 + json.length + padding + offset, ' ');
  file.writeBigUInt64LE(BigInt(json.length + padding), 0);
  json.copy(file, 8);
  let at = 8 + json.length + padding;
  for (const { values } of model.parameters.values()) {
    for (const value of values) {
      file.writeFloatLE(value, at);
      at += 4;
    }
  }
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'model.safetensors'), file);
  await writeFile(join(folder, 'config.json'), `${JSON.stringify(llamaConfig(model), null, 2)}\n`);
}
