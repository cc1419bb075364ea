import { createHash } from 'node:crypto';
import type { WeightStore } from './tensor.js';

/** SHA-256 over name, stored type and shape of every tensor, in order of name: the same however a model is split. */
export function headerDigest({ tensors }: WeightStore): string {
  const hash = createHash('sha256');
  for (const name of [...tensors.keys()].sort()) {
    const { storedType, shape } = tensors.get(name)!;
    hash.update(`${JSON.stringify([name, storedType, shape])}\n`);
  }
  return hash.digest('hex');
}
