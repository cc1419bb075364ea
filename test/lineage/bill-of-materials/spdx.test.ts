import { beforeAll, describe, expect, it } from 'vitest';
import { spdxDocument } from '../../../src/lineage/bill-of-materials/spdx.js';
import { model, relation } from './relations.js';

type Element = { type: string; spdxId: string; creationInfo: string } & Record<string, unknown>;

const CREATED = new Date('2026-01-02T03:04:05.678Z');

/** What the model of SPDX 3.0.1 asks of each class that is used. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  SoftwareAgent: ['name'],
  SpdxDocument: ['rootElement', 'element'],
  ai_AIPackage: ['name', 'software_primaryPurpose'],
  Relationship: ['from', 'to', 'relationshipType'],
  Annotation: ['annotationType', 'subject', 'statement'],
};

describe('spdxDocument', () => {
  let document: Record<string, unknown>;
  let elements: Element[];
  const of = (type: string) => elements.filter((element) => element.type === type);
  const named = (id: unknown) => elements.find(({ spdxId }) => spdxId === id)?.name;

  beforeAll(async () => {
    const relations = [
      await relation('models/base', true, 'ancestor'),
      await relation('models/further-tuned', true, 'descendant'),
      await relation('models/sibling', true, 'unknown'),
      await relation('models/stranger', false, 'unknown'),
    ];
    document = spdxDocument(model('models/tuned'), relations, CREATED);
    elements = (document['@graph'] as Element[]).filter(({ spdxId }) => spdxId !== undefined);
  });

  it('gives every element an identifier of its own, and what its class asks for; every reference leads somewhere', () => {
    expect(document['@context']).toBe('https://spdx.org/rdf/3.0.1/spdx-context.jsonld');
    const ids = elements.map(({ spdxId }) => spdxId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const element of elements) {
      expect(element.spdxId).toMatch(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}#/,
      );
      for (const key of REQUIRED[element.type]!) expect(element, element.type).toHaveProperty(key);
      for (const key of ['from', 'to', 'subject', 'rootElement', 'element']) {
        for (const id of [element[key] ?? []].flat()) expect(ids).toContain(id);
      }
    }
    const [creation] = document['@graph'] as Record<string, unknown>[];
    expect(creation).toMatchObject({ specVersion: '3.0.1', created: '2026-01-02T03:04:05Z' });
    expect(elements.every(({ creationInfo }) => creationInfo === creation!['@id'])).toBe(true);
    const [whole] = of('SpdxDocument');
    expect(whole!.profileConformance).toEqual(['core']);
    expect(whole!.element).toEqual(ids.filter((id) => id !== whole!.spdxId));
  });

  it('says descent only where something gives the direction, a directionless relation else, and no relation to a stranger', () => {
    const relations = of('Relationship').map(({ from, to, relationshipType }) => [
      named(from),
      relationshipType,
      named((to as string[])[0]),
    ]);
    expect(relations).toEqual([
      ['tuned', 'descendantOf', 'base'],
      ['tuned', 'ancestorOf', 'further-tuned'],
      ['tuned', 'other', 'sibling'],
    ]);
    expect(of('Relationship').map(({ comment }) => comment)).toEqual([
      expect.stringMatching(/^derived: .*direction: declared base_model$/),
      expect.stringMatching(/^derived: .*direction: declared base_model$/),
      expect.stringMatching(/^derived: .*direction: not known$/),
    ]);
    expect(of('ai_AIPackage').map(({ name }) => name)).not.toContain('stranger');
  });

  it('annotates each relationship, and the model itself where nothing is shared, with the evidence', () => {
    const annotations = of('Annotation').map(({ subject, statement }) => ({
      subject: elements.find(({ spdxId }) => spdxId === subject)!.type,
      ...JSON.parse(statement as string),
    }));
    expect(annotations.map(({ subject, comparedWith, verdict }) => [subject, comparedWith, verdict])).toEqual(
      [
        ['Relationship', 'base', 'derived'],
        ['Relationship', 'further-tuned', 'derived'],
        ['Relationship', 'sibling', 'derived'],
        ['ai_AIPackage', 'stranger', 'architecture-only'],
      ],
    );
    expect(annotations[0].log10P).toBeLessThan(-6);
    expect(annotations[0].tests[0]).toMatchObject({ tier: 'exact', nullHypothesis: expect.any(String) });
  });

  it('has the same identifiers whenever it is made', async () => {
    const later = spdxDocument(model('m'), [await relation('models/base', true, 'unknown')], new Date(0));
    const now = spdxDocument(model('m'), [await relation('models/base', true, 'unknown')], CREATED);
    expect(JSON.stringify(now)).toBe(
      JSON.stringify(later).replace('1970-01-01T00:00:00Z', '2026-01-02T03:04:05Z'),
    );
  });
});
