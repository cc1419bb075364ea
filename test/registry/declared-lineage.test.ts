import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EdgeKind } from '../../src/contract/index.js';
import { declaredLineage } from '../../src/registry/declared-lineage.js';
import { edgesOf, type LineageEdge, lineageEdges } from '../../src/registry/lineage-edges.js';
import { openRegistry } from '../../src/registry/open-registry.js';

const edge = (model: string, base: string, kind: EdgeKind, baseOrganisations = 'Other'): LineageEdge => ({
  model,
  organisations: 'Maker',
  base,
  baseOrganisations,
  kind,
  statedBy: 'someone',
  licence: '',
  address: 'https://example.org/',
});
const lineageOf = (edges: LineageEdge[], ...names: string[]) => declaredLineage(edgesOf(edges), names);

describe('declaredLineage', () => {
  it('is unknown where nobody says', () => {
    expect(lineageOf([], 'x').lineage).toBe('unknown');
  });
  it('is unknown, not derived, where only the architecture was adopted', () => {
    expect(lineageOf([edge('x', 'y', 'architecture')], 'x')).toMatchObject({
      lineage: 'unknown',
      contradicted: false,
    });
  });
  it('keeps statements that contradict each other, and judges none', () => {
    const declared = lineageOf([edge('x', '', 'pretrained'), edge('x', 'y', 'derived')], 'x');
    expect(declared).toMatchObject({ lineage: 'unknown', contradicted: true });
    expect(declared.statements).toHaveLength(2);
  });
  it('follows bases of the same maker to what they stand on', () => {
    const edges = [
      edge('chat 1', 'base 1', 'fine-tune', 'Maker'),
      edge('base 1', 'llama 2', 'continued-training'),
    ];
    expect(lineageOf(edges, 'chat 1')).toMatchObject({
      lineage: 'derived',
      foundations: [{ model: 'llama 2' }],
    });
    expect(lineageOf([edges[0], edge('base 1', '', 'pretrained')], 'chat 1').lineage).toBe('self-developed');
  });
  it('finds a model under another writing of its name', () => {
    expect(lineageOf([edge('Big Model 7B', 'y', 'merge')], 'big-model-7b').lineage).toBe('derived');
  });
  it('refuses a model that descends from itself, by name', () => {
    const edges = [edge('a 1', 'b 1', 'fine-tune'), edge('b 1', 'a 1', 'merge')];
    expect(() => lineageOf(edges, 'a 1')).toThrow(
      /descends from itself: a 1 is built on b 1 is built on a 1/,
    );
  });
  it('never calls derived what no statement derives', () => {
    const kinds = fc.constantFrom<EdgeKind>('architecture', 'pretrained');
    fc.assert(
      fc.property(fc.array(kinds), (list) => {
        const edges = list.map((kind, i) => edge('x', kind === 'pretrained' ? '' : `base ${i}`, kind));
        expect(lineageOf(edges, 'x').lineage).not.toBe('derived');
      }),
    );
  });
});

describe('the shipped statements', () => {
  it('has no circle, and keeps what was said of Yi-34B', async () => {
    const registry = await openRegistry({ home: '/nowhere' });
    const edges = await lineageEdges(registry);
    registry.close();
    const yi = declaredLineage(edges, ['Yi-34B']);
    expect(yi).toMatchObject({ lineage: 'unknown', contradicted: true });
    expect(new Set(yi.statements.map(({ kind }) => kind))).toEqual(
      new Set(['pretrained', 'architecture', 'derived']),
    );
    expect(declaredLineage(edges, ['DeepSeek-R1-Distill-Llama-70B']).lineage).toBe('derived');
    expect(edges.edges.every(({ address }) => address.startsWith('http'))).toBe(true);
  });
});
