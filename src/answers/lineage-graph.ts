import type { LineageGraph } from '../contract/index.js';
import { type LineageEdge, type LineageEdges, lineageKey } from '../registry/index.js';
import { statementOf } from './model-lineage.js';

/** A picture of more would not be read. */
const MOST_MODELS = 40;
const DEEPEST_BASE = 4;
const FURTHEST_DESCENDANT = 2;

/**
 * The models around one, by what is declared: its bases and their bases, and two generations of what is built on it, the
 * nearest first. A model that is reached both ways stands where it is nearest.
 *
 * @param names of the model; all of them stand for it
 */
export function lineageGraph(
  { edges, of }: LineageEdges,
  model: string,
  names: readonly string[],
): LineageGraph {
  const own = lineageKey(model);
  const keyOf = aliased(names, own);
  const found = new Map([[own, { name: model, organisations: makersOf(of(model)[0]), generation: 0 }]]);
  const joined = new Set<LineageEdge>();
  let omitted = 0;
  const visit = (name: string, organisations: string, generation: number, edge: LineageEdge) => {
    const key = keyOf(name);
    const known = found.has(key);
    if (!known && found.size >= MOST_MODELS) {
      omitted++;
      return false;
    }
    joined.add(edge);
    if (!known) found.set(key, { name, organisations: splitMakers(organisations), generation });
    return !known;
  };
  let reached = [...new Set(names.map(lineageKey)), own];
  for (let up = 1; up <= DEEPEST_BASE; up++) {
    const next: string[] = [];
    for (const edge of edges) {
      if (edge.base === '' || !reached.includes(lineageKey(edge.model))) continue;
      if (visit(edge.base, edge.baseOrganisations, -up, edge)) next.push(lineageKey(edge.base));
    }
    reached = next;
  }
  reached = [...new Set(names.map(lineageKey)), own];
  for (let down = 1; down <= FURTHEST_DESCENDANT; down++) {
    const next: string[] = [];
    for (const edge of edges) {
      if (edge.base === '' || !reached.includes(lineageKey(edge.base))) continue;
      if (visit(edge.model, edge.organisations, down, edge)) next.push(lineageKey(edge.model));
    }
    reached = next;
  }
  const nameOf = (name: string) => found.get(keyOf(name))?.name ?? name;
  return {
    models: [...found.values()].sort((x, y) => x.generation - y.generation || (x.name < y.name ? -1 : 1)),
    edges: [...joined].map((edge) => ({
      ...statementOf(edge),
      model: nameOf(edge.model),
      base: nameOf(edge.base),
    })),
    omitted,
  };
}

/** The key of a name, the names of one model having one key. */
function aliased(names: readonly string[], own: string): (name: string) => string {
  const keys = new Set(names.map(lineageKey));
  return (name) => {
    const key = lineageKey(name);
    return keys.has(key) ? own : key;
  };
}

const makersOf = (edge: LineageEdge | undefined): string[] => splitMakers(edge?.organisations ?? '');
const splitMakers = (makers: string): string[] => makers.split(';').filter((name) => name !== '');
