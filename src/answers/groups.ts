import { dayNumber, type ExclusionReason, HeadwayError, phrase } from '../contract/index.js';
import type { EarlierModel, Release } from '../measure/index.js';
import {
  type EarlierFacts,
  fieldsOf,
  type ModelFacts,
  matches,
  type Predicate,
  parsePredicate,
  valuesOf,
  writePredicate,
} from '../registry/index.js';
import type { MeasureTable } from './measures/index.js';

/** The two groups of a comparison, as they were written. */
export interface Groups {
  readonly follower: Predicate;
  readonly leader: Predicate;
}

export interface Exclusion {
  readonly model: string;
  readonly version: string;
  readonly reason: ExclusionReason;
}

/** The releases of both groups, what was left out, and the known models that may have stood earlier. */
export interface Sides {
  readonly follower: readonly Release[];
  readonly leader: readonly Release[];
  readonly earlierFollowers: readonly EarlierModel[];
  readonly earlierLeaders: readonly EarlierModel[];
  readonly excluded: readonly Exclusion[];
}

export function parseGroups(follower: string, leader: string): Groups {
  return {
    follower: parsePredicate(follower, '--follower'),
    leader: parsePredicate(leader, '--leader'),
  };
}

/**
 * Splits the entries of a measure into the two groups. A model of both is listed and left out of both;
 * unreleased and undated models set no frontier; a model whose membership is not known is listed.
 *
 * @param least how many models with a value each group must have: a frontier takes two
 * @throws HeadwayError where a group has fewer
 */
export function sidesOf(
  table: MeasureTable,
  groups: Groups,
  since: number,
  known: readonly EarlierFacts[],
  least = 2,
): Sides {
  const sides = { follower: [] as Release[], leader: [] as Release[] };
  const earlier = { follower: [] as EarlierModel[], leader: [] as EarlierModel[] };
  const excluded: Exclusion[] = [];
  const shared = new Set<string>();
  for (const entry of table.entries) {
    const side = sideOf(entry, groups);
    const day = entry.releasedOn === null ? null : dayNumber(entry.releasedOn);
    if (side === null) continue;
    const reason = typeof side === 'string' ? unfit(entry, day) : side.reason;
    if (typeof side === 'object' && side.shared) shared.add(entry.model);
    if (reason !== null) {
      excluded.push({ model: entry.model, version: entry.version, reason });
    } else if (typeof side === 'string' && day !== null) {
      sides[side].push({ day, value: entry.value, id: entry.id });
      if (day < since) earlier[side].push({ day, upper: entry.value, id: entry.id });
    }
  }
  const scored = new Set(table.entries.map((entry) => entry.version));
  known.forEach((model, index) => {
    const side = sideOf(model, groups);
    const day = dayNumber(model.releasedOn ?? '');
    if (typeof side !== 'string' || day === null || unfit(model, day) || scored.has(model.version)) return;
    earlier[side].push({ day, upper: upperOf(model.version, table, known), id: -1 - index });
  });
  for (const name of ['follower', 'leader'] as const) {
    const models = new Set(sides[name].map((release) => table.entries[release.id].model));
    if (models.size < least) throw tooFew(name, models.size, shared.size, groups, table);
  }
  return { ...sides, earlierFollowers: earlier.follower, earlierLeaders: earlier.leader, excluded };
}

/** The group of a model: its name, null for neither, or why it is left out of both. */
function sideOf(
  facts: ModelFacts,
  { follower, leader }: Groups,
): 'follower' | 'leader' | { reason: ExclusionReason; shared: boolean } | null {
  const [f, l] = [matches(follower, facts), matches(leader, facts)];
  if (f === true && l === true) return { reason: { code: 'in-both-groups' }, shared: true };
  if (f === true) return 'follower';
  if (l === true) return 'leader';
  if (f === false && l === false) return null;
  const named = [...fieldsOf(f === null ? follower : leader)];
  const unknown = named.find((field) => valuesOf(field, facts) === null);
  return { reason: { code: 'not-known', field: unknown ?? 'membership' }, shared: false };
}

function unfit(facts: ModelFacts, day: number | null): ExclusionReason | null {
  if (facts.access === 'unreleased') return { code: 'unreleased' };
  return day === null ? { code: 'release-day-unknown' } : null;
}

/** The greatest value that an earlier version may have: by its own scores, and by what surpassed it. */
function upperOf(version: string, table: MeasureTable, known: readonly EarlierFacts[], depth = 0): number {
  const facts = known.find((model) => model.version === version);
  const own = table.upper(version);
  if (!facts || depth > known.length) return own;
  const better = table.entries.filter((entry) => entry.model === facts.surpassedBy);
  const bound =
    better.length > 0
      ? Math.max(...better.map((entry) => entry.value))
      : upperOf(facts.surpassedBy, table, known, depth + 1);
  return Math.min(own, bound);
}

function tooFew(
  side: 'follower' | 'leader',
  models: number,
  shared: number,
  groups: Groups,
  table: MeasureTable,
): HeadwayError {
  const ours = writePredicate(groups[side]);
  const where = phrase`with a value on ${table.measure}, vintage ${table.vintage}`;
  const named = side === 'follower' ? phrase`follower` : phrase`leader`;
  if (shared > 0) {
    const all = shared === 1 ? phrase`the one model` : phrase`all ${shared} models`;
    const rest = models === 0 ? all : phrase`${shared} of the ${shared + 1} models`;
    const across = side === 'follower' ? 'leader' : 'follower';
    const theirs = writePredicate(groups[across]);
    const nested = models === 0 && ours !== theirs;
    const are = shared === 1 ? phrase`is` : phrase`are`;
    return new HeadwayError({
      code: 'shared-group',
      what: phrase`${rest} of the ${named} (${ours}) ${where} ${are} in both groups, and so excluded from both`,
      where: phrase`--${side}`,
      remedy: nested
        ? phrase`leave the one out of the other: --${across} '${theirs} and not (${ours})'`
        : 'choose two groups that share fewer models',
    });
  }
  return new HeadwayError({
    code: models === 0 ? 'empty-group' : 'group-of-one',
    what: phrase`the ${named} (${ours}) has ${models === 0 ? phrase`no model` : phrase`one model`} ${where}`,
    where: phrase`--${side}`,
    remedy: 'choose a wider group or another measure; headway models lists what is held',
  });
}
