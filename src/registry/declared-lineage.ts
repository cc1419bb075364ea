import type { EdgeKind, Lineage } from '../contract/index.js';
import type { LineageEdge, LineageEdges } from './lineage-edges.js';

/** What the statements about one model come to. */
export interface DeclaredLineage {
  readonly lineage: Lineage;
  /** Why, in a phrase. */
  readonly reason: string;
  /** Someone says the weights go on from another's, and its maker says it trained them itself. */
  readonly contradicted: boolean;
  readonly statements: readonly LineageEdge[];
  /** Models of other makers that its weights or its teaching descend from, nearest first. */
  readonly foundations: readonly Foundation[];
  /** Every model that it descends from, its maker's own among them. */
  readonly ancestors: readonly Foundation[];
}

export interface Foundation {
  readonly model: string;
  /** Joined by ";"; empty where unknown. */
  readonly organisations: string;
  /** Edges on the way, the nearest first. */
  readonly through: readonly LineageEdge[];
}

/** The kinds by which a model would not exist without its base; an adopted architecture is none of them. */
const DESCENT: ReadonlySet<EdgeKind> = new Set([
  'fine-tune',
  'continued-training',
  'merge',
  'quantisation',
  'derived',
  'distillation',
]);

const ownBase = (edge: LineageEdge) => {
  const makers = edge.organisations.split(';');
  return edge.baseOrganisations.split(';').some((name) => name !== '' && makers.includes(name));
};

/**
 * What is declared about a model's lineage. A base of its own maker is followed to what it stands on.
 *
 * - `derived`: it descends from another maker's model, and its maker does not say otherwise;
 * - `self-developed`: its maker says that it trained the weights itself, or all bases are the maker's own and are;
 * - `unknown`: nobody says, or the statements contradict each other.
 *
 * @param names the names to look for, the most exact first: a version's, then its model's
 */
export function declaredLineage(edges: LineageEdges, names: readonly string[]): DeclaredLineage {
  const named = names.find((name) => edges.of(name).length > 0);
  const statements = named === undefined ? [] : edges.of(named);
  const ancestors = ancestorsOf(edges, statements);
  const none = (lineage: Lineage, reason: string, contradicted = false): DeclaredLineage => ({
    lineage,
    reason,
    contradicted,
    statements,
    foundations: [],
    ancestors,
  });
  if (statements.length === 0) return none('unknown', 'nobody says what it is built on');
  const pretrained = statements.some(({ kind }) => kind === 'pretrained');
  const descents = statements.filter(({ kind }) => DESCENT.has(kind));
  const direct = descents.filter((edge) => !ownBase(edge));
  if (pretrained && direct.length > 0) {
    return none(
      'unknown',
      `the statements contradict each other: ${describe(direct[0])}; its maker says it trained the weights itself`,
      true,
    );
  }
  const ofOwn = descents
    .filter(ownBase)
    .map((edge) => ({ edge, below: declaredLineage(edges, [edge.base]) }));
  const foundations: Foundation[] = [
    ...direct.map((edge) => ({ model: edge.base, organisations: edge.baseOrganisations, through: [edge] })),
    ...ofOwn.flatMap(({ edge, below }) =>
      below.foundations.map((one) => ({ ...one, through: [edge, ...one.through] })),
    ),
  ];
  if (foundations.length > 0) {
    return { ...none('derived', describe(foundations[0].through.at(-1) as LineageEdge)), foundations };
  }
  if (pretrained) return none('self-developed', 'its maker says that it trained the weights itself');
  if (ofOwn.length > 0 && ofOwn.every(({ below }) => below.lineage === 'self-developed')) {
    return none('self-developed', `built on ${ofOwn[0].edge.base}, which its maker trained itself`);
  }
  const contradicted = ofOwn.some(({ below }) => below.contradicted);
  if (ofOwn.length > 0)
    return none('unknown', `built on ${ofOwn[0].edge.base}, of which ${ofOwn[0].below.reason}`, contradicted);
  return none('unknown', 'only its architecture is spoken of');
}

function describe({ model, base, kind, statedBy }: LineageEdge): string {
  return `${model}: ${kind} of ${base}, says ${statedBy}`;
}

function ancestorsOf(edges: LineageEdges, statements: readonly LineageEdge[]): Foundation[] {
  return statements
    .filter(({ kind }) => DESCENT.has(kind))
    .flatMap((edge) => [
      { model: edge.base, organisations: edge.baseOrganisations, through: [edge] },
      ...ancestorsOf(edges, edges.of(edge.base)).map((one) => ({ ...one, through: [edge, ...one.through] })),
    ]);
}
