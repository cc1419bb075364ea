import type { Kinship, LineageCompareAnswer, LineageSearchAnswer } from '../contract/index.js';
import { cycloneDxBom } from '../lineage/bill-of-materials/cyclonedx.js';
import { type BomModel, modelName, type Relation } from '../lineage/bill-of-materials/relation.js';
import { spdxDocument } from '../lineage/bill-of-materials/spdx.js';
import { type LineageEdges, lineageEdges } from '../registry/index.js';
import { declaredDirection } from './declared-direction.js';
import { withRegistry } from './with-registry.js';

export type BomFormat = 'cyclonedx' | 'spdx';

/** What the user calls the models of an answer; the other models of a search go by their file or folder. */
export interface BomNames {
  readonly model?: string | undefined;
  readonly other?: string | undefined;
}

/**
 * The bill of materials of a lineage answer. The tests have no direction: what shares weights is an ancestor or a
 * descendant only where the models are named and the one is declared to go on from the other.
 *
 * @param created the moment of creation, which SPDX asks for; by default `SOURCE_DATE_EPOCH`, else now
 */
export async function billOfMaterials(
  answer: LineageCompareAnswer | LineageSearchAnswer,
  format: BomFormat,
  names: BomNames = {},
  created = creationTime(),
): Promise<Record<string, unknown>> {
  const compare = answer.kind === 'lineage-compare';
  const model: BomModel = { ...(compare ? answer.a : answer.model), called: names.model };
  const others: readonly { model: BomModel; kinship: Kinship }[] = compare
    ? [{ model: { ...answer.b, called: names.other }, kinship: answer }]
    : answer.candidates;
  const called = names.model;
  const relate = (edges: LineageEdges | null): Relation[] =>
    others.map((one) => {
      const other = compare ? names.other : modelName(one.model);
      const known = edges && called && other ? declaredDirection(edges, called, other) : null;
      return { model: one.model, kinship: one.kinship, ...(known ?? { direction: 'unknown' }) };
    });
  const relations =
    called && (names.other || !compare)
      ? await withRegistry(async (registry) => relate(await lineageEdges(registry)))
      : relate(null);
  return format === 'spdx' ? spdxDocument(model, relations, created) : cycloneDxBom(model, relations);
}

/** `SOURCE_DATE_EPOCH` (seconds, of reproducible-builds.org) makes equal runs give equal bytes. */
function creationTime(): Date {
  const epoch = process.env.SOURCE_DATE_EPOCH ?? '';
  return /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
}
