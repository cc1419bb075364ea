import type { Relation } from '../lineage/bill-of-materials/relation.js';
import { declaredLineage, type LineageEdges, lineageKey } from '../registry/index.js';

/** Which way the weights went between two models that share them, and who says so. */
export type Direction = Pick<Relation, 'direction' | 'directionBasis'>;

/**
 * The direction between a model and another by what is declared: the one goes on from the other's weights, perhaps
 * through models between. Teaching (distillation) carries no weights. Unknown where nobody says.
 */
export function declaredDirection(edges: LineageEdges, model: string, other: string): Direction {
  const up = declaredDescent(edges, model, other);
  if (up) return { direction: 'ancestor', directionBasis: up };
  const down = declaredDescent(edges, other, model);
  return down ? { direction: 'descendant', directionBasis: down } : { direction: 'unknown' };
}

function declaredDescent(edges: LineageEdges, model: string, base: string): string | null {
  const key = lineageKey(base);
  const way = declaredLineage(edges, [model]).ancestors.find(
    (one) => lineageKey(one.model) === key && one.through.every(({ kind }) => kind !== 'distillation'),
  );
  if (!way) return null;
  const steps = way.through.map(
    (edge) => `${edge.model} is a ${edge.kind} of ${edge.base}, says ${edge.statedBy}`,
  );
  return `declared: ${steps.join('; ')}`;
}
