import { VERSION } from '../../contract/version.js';
import { contentUuid } from './content-uuid.js';
import { type BomModel, modelName, type Relation, sharesWeights } from './relation.js';

type Element = Readonly<Record<string, unknown>>;

const CREATION = '_:creation';

/** What this model is to the other, by what the other is to it. */
const TYPES = { ancestor: 'descendantOf', descendant: 'ancestorOf', unknown: 'other' } as const;

/**
 * An SPDX 3.0.1 document (JSON-LD) for one model, its models as `ai_AIPackage` of the AI profile. Shared weights
 * are `descendantOf` or `ancestorOf` where something other than the weights gives the direction, else `other`, which
 * SPDX defines as directionless. A model that was compared and shares none has no relationship; an annotation of the model says
 * what was found. Each relationship has an annotation with its evidence as JSON.
 *
 * Supplier, release day, licence and address are not in the weights, and without them the profiles `ai` and
 * `software` are not fulfilled: the document claims conformance to `core` alone.
 *
 * @param created the moment of creation, which SPDX asks for; all identifiers follow from the content without it
 */
export function spdxDocument(
  model: BomModel,
  relations: readonly Relation[],
  created: Date,
): Record<string, unknown> {
  const base = `urn:uuid:${contentUuid({ model, relations, version: VERSION })}`;
  const agent = `${base}#headway`;
  const root = `${base}#model`;
  const related = relations.flatMap((relation, i) =>
    sharesWeights(relation)
      ? relatedElements(relation, root, { package: `${base}#model-${i}`, id: `${base}#relation-${i}` })
      : [annotation(`${base}#relation-${i}-evidence`, root, relation)],
  );
  const elements: Element[] = [
    { type: 'SoftwareAgent', spdxId: agent, name: `Headway ${VERSION}` },
    modelPackage(model, root),
    ...related,
  ];
  const document = {
    type: 'SpdxDocument',
    spdxId: `${base}#document`,
    name: `Lineage of ${modelName(model)}`,
    comment:
      'Found by statistical tests of the weights, which have no direction. Distillation cannot be seen. What was not found is not excluded.',
    profileConformance: ['core'],
    rootElement: [root],
    element: elements.map(({ spdxId }) => spdxId),
  };
  return {
    '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
    '@graph': [
      {
        type: 'CreationInfo',
        '@id': CREATION,
        specVersion: '3.0.1',
        created: created.toISOString().replace(/\.\d+Z$/, 'Z'),
        createdBy: [agent],
      },
      ...[document, ...elements].map((element) => ({ ...element, creationInfo: CREATION })),
    ],
  };
}

function relatedElements(relation: Relation, root: string, ids: { package: string; id: string }): Element[] {
  const { model, kinship, direction, directionBasis } = relation;
  const relationship = {
    type: 'Relationship',
    spdxId: ids.id,
    from: root,
    to: [ids.package],
    relationshipType: TYPES[direction],
    comment: `${kinship.verdict}: ${kinship.reason}; direction: ${directionBasis ?? 'not known'}`,
  };
  return [
    modelPackage(model, ids.package),
    relationship,
    annotation(`${ids.id}-evidence`, relationship.spdxId, relation),
  ];
}

function modelPackage(model: BomModel, spdxId: string): Element {
  const { format, tensors, parameters, headerDigest, readDigest } = model;
  const digest = (identifier: string, comment: string) => ({
    type: 'ExternalIdentifier',
    externalIdentifierType: 'other',
    identifier,
    comment,
  });
  return {
    type: 'ai_AIPackage',
    spdxId,
    name: modelName(model),
    description: `${format}, ${tensors} tensors, ${parameters} parameters`,
    software_primaryPurpose: 'model',
    externalIdentifier: [
      digest(headerDigest, 'headerDigest: SHA-256 over name, type and shape of every tensor'),
      digest(readDigest, 'readDigest: SHA-256 over the header and the values that were read'),
    ],
  };
}

function annotation(spdxId: string, subject: string, { model, kinship }: Relation): Element {
  const { verdict, log10P, decidedBy, reason, tests } = kinship;
  const evidence = {
    comparedWith: modelName(model),
    verdict,
    log10P,
    decidedBy,
    reason,
    tests: tests.map(({ parts: _, ...test }) => test),
  };
  return {
    type: 'Annotation',
    spdxId,
    annotationType: 'other',
    subject,
    contentType: 'application/json',
    statement: JSON.stringify(evidence),
  };
}
