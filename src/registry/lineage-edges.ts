import type { EdgeKind } from '../contract/index.js';
import { HeadwayError, phrase } from '../contract/index.js';
import { parseName } from './names/parse-name.js';
import { thinkingIsMode } from './names/thinking.js';
import { perRegistry } from './per-registry.js';
import type { Registry } from './registry.js';

/** One statement: who says that a model is built on which base, and how. */
export interface LineageEdge {
  readonly model: string;
  readonly organisations: string;
  /** Empty where its maker says it trained the weights itself. */
  readonly base: string;
  readonly baseOrganisations: string;
  readonly kind: EdgeKind;
  readonly statedBy: string;
  readonly licence: string;
  readonly address: string;
}

/** The statements by model, found under any writing of its name. */
export interface LineageEdges {
  readonly edges: readonly LineageEdge[];
  /** The statements about a model, as the table orders them. */
  of(model: string): readonly LineageEdge[];
}

/** The name as the graph knows it: effort, hosts, spelling and the order of words aside. */
export function lineageKey(name: string): string {
  const parsed = parseName(name);
  return `${parsed.signature}${parsed.thinking && !thinkingIsMode(parsed) ? '|thinking' : ''}`;
}

/** Every declared edge. @throws HeadwayError where a model descends from itself */
export const lineageEdges = perRegistry(async (registry: Registry): Promise<LineageEdges> => {
  const rows = await registry.rows(
    'SELECT * FROM lineage_edge ORDER BY model, organisations, base, kind, stated_by, address',
  );
  return edgesOf(rows.map(edgeOf));
});

/** A row of the table of edges. */
export const edgeOf = (row: Readonly<Record<string, unknown>>): LineageEdge => ({
  model: String(row.model),
  organisations: String(row.organisations),
  base: String(row.base),
  baseOrganisations: String(row.base_organisations),
  kind: String(row.kind) as EdgeKind,
  statedBy: String(row.stated_by),
  licence: String(row.licence),
  address: String(row.address),
});

/** Indexes edges by model. @throws HeadwayError where a model descends from itself */
export function edgesOf(edges: readonly LineageEdge[]): LineageEdges {
  let byModel: Map<string, LineageEdge[]> | null = null;
  const index = () => {
    if (byModel) return byModel;
    byModel = new Map();
    for (const edge of edges) {
      const key = lineageKey(edge.model);
      const group = byModel.get(key);
      if (group) group.push(edge);
      else byModel.set(key, [edge]);
    }
    refuseCircles(byModel);
    return byModel;
  };
  return { edges, of: (model) => index().get(lineageKey(model)) ?? [] };
}

function refuseCircles(byModel: ReadonlyMap<string, readonly LineageEdge[]>): void {
  const done = new Set<string>();
  const visit = (key: string, path: readonly string[]): void => {
    if (path.includes(key)) {
      const circle = [...path.slice(path.indexOf(key)), key].map((one) => byModel.get(one)?.[0].model ?? one);
      throw new HeadwayError({
        code: 'lineage-circle',
        what: phrase`a model descends from itself: ${circle.join(' is built on ')}`,
        where: 'lineage_edge.csv',
        remedy: 'correct the statement that is wrong',
      });
    }
    if (done.has(key)) return;
    for (const { base } of byModel.get(key) ?? []) if (base !== '') visit(lineageKey(base), [...path, key]);
    done.add(key);
  };
  for (const key of byModel.keys()) visit(key, []);
}
