import { createHash } from 'node:crypto';
import { VERSION } from '../../contract/version.js';
import { contentUuid } from './content-uuid.js';
import { type BomModel, modelName, type Relation, sharesWeights } from './relation.js';

/**
 * A CycloneDX 1.6 bill of materials for one model (ECMA-424, machine-learning-model): supported descent in
 * `pedigree.ancestors` (or `descendants`), shared weights without a known direction in `pedigree.variants`, everything else
 * compared in properties only. Each relation carries its evidence; `confidence` is one minus the p-value, which
 * is not the chance of descent. The same inputs give the same text: no clock, no random serial number.
 */
export function cycloneDxBom(model: BomModel, relations: readonly Relation[]): Record<string, unknown> {
  const related = relations.filter(sharesWeights);
  const components = (key: string, direction: Relation['direction']) => {
    const found = related.filter((relation) => relation.direction === direction).map(relatedComponent);
    return found.length > 0 ? { [key]: found } : {};
  };
  const others = relations.filter((relation) => !sharesWeights(relation));
  const pedigree = {
    ...components('ancestors', 'ancestor'),
    ...components('descendants', 'descendant'),
    ...components('variants', 'unknown'),
    notes:
      'Ancestors and descendants: shared weights, direction from elsewhere. Variants: shared weights, direction not known. Found by statistical tests of the weights; distillation cannot be seen.',
  };
  const body = {
    metadata: {
      tools: { components: [{ type: 'application', name: 'headway', version: VERSION }] },
      component: {
        ...modelComponent(model),
        ...(related.length > 0 ? { pedigree } : {}),
        ...(others.length > 0 ? { properties: others.flatMap(otherProperties) } : {}),
      },
    },
  };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${contentUuid(body)}`,
    version: 1,
    ...body,
  };
}

function modelComponent(model: BomModel) {
  const { path, format, headerDigest, parameters } = model;
  return {
    type: 'machine-learning-model',
    'bom-ref': `model-${headerDigest.slice(0, 16)}-${createHash('sha256').update(path).digest('hex').slice(0, 8)}`,
    name: modelName(model),
    modelCard: {
      properties: [
        { name: 'headway:weights:format', value: format },
        { name: 'headway:weights:parameters', value: String(parameters) },
        { name: 'headway:weights:headerDigest', value: headerDigest },
      ],
    },
  };
}

function relatedComponent({ model, kinship, directionBasis }: Relation) {
  const methods = kinship.tests
    .filter((test) => test.log10P !== null)
    .map((test) => ({
      technique: 'binary-analysis',
      confidence: 1 - 10 ** test.log10P!,
      value: `${test.name} (${test.tier}): log10 p ${test.log10P!.toFixed(2)}, ${test.agreeing} of ${test.of}`,
    }));
  return {
    ...modelComponent(model),
    properties: [
      { name: 'headway:lineage:verdict', value: kinship.verdict },
      { name: 'headway:lineage:reason', value: kinship.reason },
      ...(kinship.log10P === null
        ? []
        : [{ name: 'headway:lineage:log10P', value: kinship.log10P.toFixed(2) }]),
      ...(directionBasis ? [{ name: 'headway:lineage:direction', value: directionBasis }] : []),
    ],
    ...(methods.length > 0
      ? {
          evidence: {
            identity: [{ field: 'name', confidence: Math.max(...methods.map((m) => m.confidence)), methods }],
          },
        }
      : {}),
  };
}

function otherProperties({ model, kinship }: Relation) {
  return [
    { name: `headway:lineage:compared:${modelName(model)}`, value: `${kinship.verdict}: ${kinship.reason}` },
  ];
}
