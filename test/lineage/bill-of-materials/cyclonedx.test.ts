import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { describe, expect, it } from 'vitest';
import type { ComparedModel } from '../../../src/contract/index.js';
import { cycloneDxBom, type Relation } from '../../../src/lineage/bill-of-materials/cyclonedx.js';
import { gatherEvidence } from '../../../src/lineage/compare/evidence.js';
import { kinshipOf } from '../../../src/lineage/compare/kinship.js';
import { storeOf } from '../../../src/lineage/generate/memory-store.js';
import { initialise, SMALL_LLAMA } from '../../../src/lineage/generate/small-llama.js';
import { permuteUnits } from '../../../src/lineage/generate/variants.js';
import { Random } from '../../../src/measure/random.js';

const model = (path: string): ComparedModel => ({
  path,
  format: 'safetensors',
  files: ['model.safetensors'],
  tensors: 21,
  parameters: 100_000,
  headerDigest: 'ab'.repeat(32),
  readDigest: 'cd'.repeat(32),
  bytesRead: 1000,
});

async function relation(path: string, related: boolean, direction: Relation['direction']): Promise<Relation> {
  const own = initialise(SMALL_LLAMA, new Random(1));
  const other = related ? permuteUnits(own, new Random(2)) : initialise(SMALL_LLAMA, new Random(3));
  const evidence = await gatherEvidence(storeOf(own), storeOf(other), { seed: 1, readLimit: 3e8 });
  const basis = direction === 'ancestor' ? { directionBasis: 'declared base_model' } : {};
  return { model: model(path), kinship: kinshipOf(evidence), direction, ...basis };
}

describe('cycloneDxBom', () => {
  it('is valid by the official schema, and puts each relation where it belongs', async () => {
    const bom = cycloneDxBom(model('models/tuned'), [
      await relation('models/base', true, 'ancestor'),
      await relation('models/sibling', true, 'unknown'),
      await relation('models/stranger', false, 'unknown'),
    ]);
    const text = JSON.stringify(bom);
    expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text)).toBeNull();
    const { component } = (bom as { metadata: { component: Record<string, never> } }).metadata;
    const { pedigree, properties } = component as unknown as {
      pedigree: { ancestors: { name: string; evidence: unknown }[]; variants: { name: string }[] };
      properties: { name: string; value: string }[];
    };
    expect(pedigree.ancestors.map(({ name }) => name)).toEqual(['base']);
    expect(pedigree.ancestors[0]!.evidence).toBeTruthy();
    expect(pedigree.variants.map(({ name }) => name)).toEqual(['sibling']);
    expect(properties).toEqual([
      { name: 'headway:lineage:compared:stranger', value: expect.stringMatching(/^architecture-only/) },
    ]);
    expect(JSON.stringify(bom)).toBe(text);
  });

  it('the validator would notice a wrong document', async () => {
    const bom = { ...cycloneDxBom(model('x'), []), specVersion: '1.6', components: [{ type: 'nonsense' }] };
    const found = await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(JSON.stringify(bom));
    expect(found).not.toBeNull();
  });

  it('gives the same text for the same inputs', async () => {
    const relations = [await relation('models/base', true, 'ancestor')];
    expect(cycloneDxBom(model('m'), relations)).toEqual(cycloneDxBom(model('m'), relations));
    expect(JSON.stringify(cycloneDxBom(model('m'), []))).not.toMatch(/pedigree/);
  });
});
