import type { LineageStatement, ModelLineage } from '../contract/index.js';
import { declaredLineage, type LineageEdge, type LineageEdges } from '../registry/index.js';
import type { DetectedLineages } from './detected-lineage.js';

/** What is declared and what was detected of a model under any of its names, as answers give it. */
export function modelLineage(
  edges: LineageEdges,
  detected: DetectedLineages,
  names: readonly string[],
): ModelLineage {
  const declared = declaredLineage(edges, names);
  return {
    declared: declared.lineage,
    reason: declared.reason,
    contradicted: declared.contradicted,
    detected: detected.of(names),
    contradictions: detected.contradictions(names, declared),
    statements: declared.statements.map(statementOf),
    foundations: declared.foundations.map(({ model, organisations, through }) => ({
      model,
      organisations: organisations.split(';').filter((name) => name !== ''),
      through: through.map(({ kind, statedBy }) => ({ kind, statedBy })),
    })),
  };
}

export function statementOf(edge: LineageEdge): LineageStatement {
  return {
    model: edge.model,
    base: edge.base || null,
    kind: edge.kind,
    statedBy: edge.statedBy,
    licence: edge.licence || null,
    address: edge.address,
  };
}
