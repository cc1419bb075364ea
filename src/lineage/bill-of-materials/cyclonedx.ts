import { createHash } from 'node:crypto';
import type { ComparedModel, Kinship } from '../../contract/lineage-compare.js';
import { VERSION } from '../../contract/version.js';

/** Another model that a bill of materials names, with the evidence for it. */
export interface Relation {
  readonly model: ComparedModel;
  readonly kinship: Kinship;
  /**
   * `ancestor` only where something other than the weights says which came first (a declared base, release
   * days); the tests have no direction.
   */
  readonly direction: 'ancestor' | 'unknown';
  /** What says so, for example a declared base model. */
  readonly directionBasis?: string;
}

/**
 * A CycloneDX 1.6 bill of materials for one model (ECMA-424, machine-learning-model): supported descent in
 * `pedigree.ancestors`, shared weights without a known direction in `pedigree.variants`, everything else
 * compared in properties only. Each relation carries its evidence; `confidence` is one minus the p-value, which
 * is not the chance of descent. The same inputs give the same text: no clock, no random serial number.
 */
export function cycloneDxBom(model: ComparedModel, relations: readonly Relation[]): Record<string, unknown> {
  const shares = ({ kinship }: Relation) =>
    kinship.verdict === 'derived' || kinship.verdict === 'same-weights';
  const related = relations.filter(shares);
  const component = (direction: Relation['direction']) =>
    related.filter((relation) => relation.direction === direction).map(relatedComponent);
  const others = relations.filter((relation) => !shares(relation));
  const pedigree = {
    ...(component('ancestor').length > 0 ? { ancestors: component('ancestor') } : {}),
    ...(component('unknown').length > 0 ? { variants: component('unknown') } : {}),
    notes:
      'Ancestors: shared weights, direction from elsewhere. Variants: shared weights, direction not known. Found by statistical tests of the weights; distillation cannot be seen.',
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
  const digest = createHash('sha256').update(JSON.stringify(body)).digest('hex');
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuid(digest)}`,
    version: 1,
    ...body,
  };
}

function modelComponent({ path, format, headerDigest, parameters }: ComparedModel) {
  return {
    type: 'machine-learning-model',
    'bom-ref': `model-${headerDigest.slice(0, 16)}-${createHash('sha256').update(path).digest('hex').slice(0, 8)}`,
    name: path.split(/[\\/]/).filter(Boolean).at(-1) ?? path,
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
  const name = model.path.split(/[\\/]/).filter(Boolean).at(-1) ?? model.path;
  return [{ name: `headway:lineage:compared:${name}`, value: `${kinship.verdict}: ${kinship.reason}` }];
}

/** A name-based identifier (RFC 9562, version 8) from a digest. */
function uuid(digest: string): string {
  const variant = ((Number.parseInt(digest[16]!, 16) & 3) | 8).toString(16);
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
}
