import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { describe, expect, it } from 'vitest';
import { cycloneDxBom } from '../../../src/lineage/bill-of-materials/cyclonedx.js';
import { model, relation } from './relations.js';

describe('cycloneDxBom', () => {
  it('is valid by the official schema, and puts each relation where it belongs', async () => {
    const bom = cycloneDxBom(model('models/tuned'), [
      await relation('models/base', true, 'ancestor'),
      await relation('models/further-tuned', true, 'descendant'),
      await relation('models/sibling', true, 'unknown'),
      await relation('models/stranger', false, 'unknown'),
    ]);
    const text = JSON.stringify(bom);
    expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text)).toBeNull();
    const { component } = (bom as { metadata: { component: Record<string, never> } }).metadata;
    const { pedigree, properties } = component as unknown as {
      pedigree: Record<'ancestors' | 'descendants' | 'variants', { name: string; evidence: unknown }[]>;
      properties: { name: string; value: string }[];
    };
    expect(pedigree.ancestors.map(({ name }) => name)).toEqual(['base']);
    expect(pedigree.ancestors[0]!.evidence).toBeTruthy();
    expect(pedigree.descendants.map(({ name }) => name)).toEqual(['further-tuned']);
    expect(pedigree.variants.map(({ name }) => name)).toEqual(['sibling']);
    expect(properties).toEqual([
      { name: 'headway:lineage:compared:stranger', value: expect.stringMatching(/^architecture-only/) },
    ]);
    expect(JSON.stringify(bom)).toBe(text);
  });

  it('calls the models what the user calls them', async () => {
    const base = await relation('models/base', true, 'ancestor');
    const bom = cycloneDxBom({ ...model('models/a'), called: 'Yi-34B' }, [
      { ...base, model: { ...base.model, called: 'Llama 2' } },
    ]) as { metadata: { component: { name: string; pedigree: { ancestors: { name: string }[] } } } };
    expect(bom.metadata.component.name).toBe('Yi-34B');
    expect(bom.metadata.component.pedigree.ancestors[0]!.name).toBe('Llama 2');
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
