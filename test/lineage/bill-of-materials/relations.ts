import type { ComparedModel } from '../../../src/contract/index.js';
import type { Relation } from '../../../src/lineage/bill-of-materials/relation.js';
import { gatherEvidence } from '../../../src/lineage/compare/evidence.js';
import { kinshipOf } from '../../../src/lineage/compare/kinship.js';
import { storeOf } from '../../../src/lineage/generate/memory-store.js';
import { initialise, SMALL_LLAMA } from '../../../src/lineage/generate/small-llama.js';
import { permuteUnits } from '../../../src/lineage/generate/variants.js';
import { Random } from '../../../src/measure/random.js';

export const model = (path: string): ComparedModel => ({
  path,
  format: 'safetensors',
  files: ['model.safetensors'],
  tensors: 21,
  parameters: 100_000,
  headerDigest: 'ab'.repeat(32),
  readDigest: 'cd'.repeat(32),
  bytesRead: 1000,
});

/** A relation by a real comparison of two small models, permuted copies of each other or not. */
export async function relation(
  path: string,
  related: boolean,
  direction: Relation['direction'],
): Promise<Relation> {
  const own = initialise(SMALL_LLAMA, new Random(1));
  const other = related ? permuteUnits(own, new Random(2)) : initialise(SMALL_LLAMA, new Random(3));
  const evidence = await gatherEvidence(storeOf(own), storeOf(other), { seed: 1, readLimit: 3e8 });
  const basis = direction === 'unknown' ? {} : { directionBasis: 'declared base_model' };
  return { model: model(path), kinship: kinshipOf(evidence), direction, ...basis };
}
