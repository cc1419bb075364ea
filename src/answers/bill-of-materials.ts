import { HeadwayError, type LineageCompareAnswer, type LineageSearchAnswer } from '../contract/index.js';
import { cycloneDxBom, type Relation } from '../lineage/bill-of-materials/cyclonedx.js';

/**
 * The CycloneDX bill of materials of a lineage answer. The tests have no direction, so what shares weights is a
 * variant ("relation not known"), never an ancestor.
 *
 * @throws HeadwayError for an answer of another kind
 */
export function billOfMaterials(
  answer: LineageCompareAnswer | LineageSearchAnswer | { kind: 'other' },
): Record<string, unknown> {
  const unknown = (relation: Omit<Relation, 'direction'>): Relation => ({
    ...relation,
    direction: 'unknown',
  });
  if (answer.kind === 'lineage-compare') {
    return cycloneDxBom(answer.a, [unknown({ model: answer.b, kinship: answer })]);
  }
  if (answer.kind === 'lineage-search') return cycloneDxBom(answer.model, answer.candidates.map(unknown));
  throw new HeadwayError({
    code: 'no-such-format',
    what: 'this answer has no bill of materials',
    where: '--format cyclonedx',
    remedy: 'use it with lineage compare or lineage search',
  });
}
