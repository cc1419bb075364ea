import type {
  DetectedLineage,
  KeptComparison,
  LineageContradiction,
  LineageNote,
} from '../contract/index.js';
import {
  type DeclaredLineage,
  declaredLineage,
  type Foundation,
  keptComparisons,
  type LineageEdges,
  lineageEdges,
  lineageKey,
  newestFacts,
  type Registry,
} from '../registry/index.js';

/** What the kept comparisons of weights say of models, beside what is declared. */
export interface DetectedLineages {
  /** What was passed over in reading them. */
  readonly notes: readonly LineageNote[];
  /** The comparisons of a model under any of its names, in the order in which they were made. */
  of(names: readonly string[]): DetectedLineage[];
  /** Where a comparison and the statements cannot both be true. */
  contradictions(names: readonly string[], declared: DeclaredLineage): LineageContradiction[];
  /**
   * Other makers' models with which the model shares weights and which were released before it. The tests have no
   * direction; the days give it, so that without both days there is none.
   */
  foundations(names: readonly string[]): Foundation[];
}

const SHARED = new Set(['same-weights', 'derived']);
const NOT_SEEN = new Set(['architecture-only', 'independent']);
/** The kinds of statement by which the weights go on from the base's. */
const CARRIES_WEIGHTS = new Set(['fine-tune', 'continued-training', 'merge', 'quantisation', 'derived']);

interface Known {
  readonly organisations: readonly string[];
  readonly releasedOn: string | null;
}

/** Reads the kept comparisons of a home. @throws HeadwayError naming a line that is broken */
export async function detectedLineages(registry: Registry, home: string): Promise<DetectedLineages> {
  const { comparisons, note } = await keptComparisons(home);
  const edges = await lineageEdges(registry);
  const known = comparisons.length > 0 ? await knownModels(registry, edges) : () => UNKNOWN;
  const of = (names: readonly string[]) => detectedOf(comparisons, names);
  const shared = (names: readonly string[]) => {
    const own = names.map(known);
    const makers = new Set(own.flatMap(({ organisations }) => organisations));
    const day = earliest(own);
    return of(names)
      .filter(({ verdict }) => SHARED.has(verdict))
      .map((one) => ({ ...one, ...known(one.other) }))
      .filter(({ organisations }) => !organisations.some((maker) => makers.has(maker)))
      .filter(({ other }) => !standsOn(edges, other, names))
      .map((one) => ({ ...one, before: day !== null && one.releasedOn !== null && one.releasedOn < day }));
  };
  return {
    notes: note === null ? [] : [note],
    of,
    contradictions: (names, declared) => [
      ...(saysOwn(declared) ? shared(names) : []).flatMap(
        ({ other, day, before }): LineageContradiction[] => {
          const otherSaysSo = saysOwn(declaredLineage(edges, [other]));
          return otherSaysSo || before ? [{ code: 'shared-though-own', other, day, otherSaysSo }] : [];
        },
      ),
      ...of(names)
        .filter(({ verdict }) => NOT_SEEN.has(verdict))
        .flatMap(({ other, verdict, day }) =>
          declared.statements
            .filter(({ base, kind }) => CARRIES_WEIGHTS.has(kind) && lineageKey(base) === lineageKey(other))
            .map(
              ({ base, kind, statedBy }): LineageContradiction => ({
                code: 'no-trace-of-base',
                kind,
                base,
                statedBy,
                verdict,
                day,
              }),
            ),
        ),
    ],
    foundations: (names) =>
      shared(names)
        .filter(({ before }) => before)
        .map(({ other, organisations }) => ({
          model: other,
          organisations: organisations.join(';'),
          through: [],
        })),
  };
}

function saysOwn({ lineage, statements }: DeclaredLineage): boolean {
  return lineage === 'self-developed' || statements.some(({ kind }) => kind === 'pretrained');
}

const UNKNOWN: Known = { organisations: [], releasedOn: null };

function detectedOf(comparisons: readonly KeptComparison[], names: readonly string[]): DetectedLineage[] {
  if (comparisons.length === 0) return [];
  const keys = new Set(names.map(lineageKey));
  return comparisons.flatMap(({ a, b, verdict, log10P, decidedBy, day, version }) => {
    const sides = keys.has(lineageKey(a.name)) ? [a, b] : keys.has(lineageKey(b.name)) ? [b, a] : null;
    if (!sides) return [];
    const [model, other] = sides;
    const digests = { model: model.readDigest, other: other.readDigest };
    return [{ other: other.name, verdict, log10P, decidedBy, day, version, digests }];
  });
}

/** Makers and first release day of a model under any writing of its name. */
async function knownModels(registry: Registry, edges: LineageEdges): Promise<(name: string) => Known> {
  const byKey = new Map<string, Known>();
  for (const { version, model, organisations, releasedOn } of (await newestFacts(registry)).values()) {
    for (const key of new Set([version, model].map(lineageKey))) {
      const held = byKey.get(key) ?? UNKNOWN;
      byKey.set(key, {
        organisations: [...new Set([...held.organisations, ...organisations])],
        releasedOn: earliest([held, { releasedOn }]),
      });
    }
  }
  const split = (text = '') => text.split(';').filter((name) => name !== '');
  return (name) => {
    const { organisations, releasedOn } = byKey.get(lineageKey(name)) ?? UNKNOWN;
    return {
      organisations: [...new Set([...organisations, ...split(edges.of(name)[0]?.organisations)])],
      releasedOn,
    };
  };
}

function earliest(models: readonly Pick<Known, 'releasedOn'>[]): string | null {
  return models.flatMap(({ releasedOn }) => releasedOn ?? []).sort()[0] ?? null;
}

/** Whether a model is declared to go on from one of the names. */
function standsOn(edges: LineageEdges, model: string, names: readonly string[]): boolean {
  const keys = new Set(names.map(lineageKey));
  const { statements, foundations } = declaredLineage(edges, [model]);
  return [...statements.map(({ base }) => base), ...foundations.map((one) => one.model)].some(
    (base) => base !== '' && keys.has(lineageKey(base)),
  );
}
