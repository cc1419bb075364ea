import type { EdgeKind, Lineage, LineageReason } from '../contract/index.js';
import type { LineageEdge, LineageEdges } from './lineage-edges.js';

/** What the statements about one model come to. */
export interface DeclaredLineage {
  readonly lineage: Lineage;
  readonly reason: LineageReason;
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
  const none = (lineage: Lineage, reason: LineageReason, contradicted = false): DeclaredLineage => ({
    lineage,
    reason,
    contradicted,
    statements,
    foundations: [],
    ancestors,
  });
  if (statements.length === 0) return none('unknown', { code: 'nobody-says' });
  const pretrained = statements.some(({ kind }) => kind === 'pretrained');
  const descents = statements.filter(({ kind }) => DESCENT.has(kind));
  const direct = descents.filter((edge) => !ownBase(edge));
  if (pretrained && direct.length > 0) {
    return none('unknown', { code: 'statements-contradict', ...stated(direct[0]) }, true);
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
    return {
      ...none('derived', { code: 'stated', ...stated(foundations[0].through.at(-1) as LineageEdge) }),
      foundations,
    };
  }
  if (pretrained) return none('self-developed', { code: 'trained-by-maker' });
  if (ofOwn.length > 0 && ofOwn.every(({ below }) => below.lineage === 'self-developed')) {
    return none('self-developed', { code: 'on-own-model', base: ofOwn[0].edge.base });
  }
  const contradicted = ofOwn.some(({ below }) => below.contradicted);
  if (ofOwn.length > 0)
    return none('unknown', onUnknown(ofOwn[0].edge.base, ofOwn[0].below.reason), contradicted);
  return none('unknown', { code: 'architecture-only' });
}

const stated = ({ model, kind, base, statedBy }: LineageEdge) => ({ model, kind, base, statedBy });

function onUnknown(base: string, reason: LineageReason): LineageReason {
  return reason.code === 'on-unknown-model'
    ? { ...reason, bases: [base, ...reason.bases] }
    : { code: 'on-unknown-model', bases: [base], reason };
}

function ancestorsOf(edges: LineageEdges, statements: readonly LineageEdge[]): Foundation[] {
  return statements
    .filter(({ kind }) => DESCENT.has(kind))
    .flatMap((edge) => [
      { model: edge.base, organisations: edge.baseOrganisations, through: [edge] },
      ...ancestorsOf(edges, edges.of(edge.base)).map((one) => ({ ...one, through: [edge, ...one.through] })),
    ]);
}
