import type { ModelFacts, PublishedValue, ScoreFacts } from '../../registry/index.js';

/** The versions that the fit treats as one model, and the score it uses of each benchmark. */
export interface FitGroup {
  /** Identifier: the model's name, with its first release day where one name has several fits. */
  readonly key: string;
  readonly model: string;
  /** The earliest released of its versions stands for it. */
  readonly facts: ModelFacts;
  readonly versions: readonly string[];
  /** The best score of each benchmark, by benchmark. */
  readonly scores: readonly ScoreFacts[];
}

/** The published index asks for scores on so many benchmarks. */
export const LEAST_BENCHMARKS = 4;

/**
 * Groups scores as the published index does: versions of one model share a fit; where one model name has
 * several published values, each value is a fit of its own. The best score of each benchmark counts.
 *
 * @param published the values published with the scores; empty: one fit a model
 * @param byVersion each version is a model of its own, as the paper has it
 * @param releasedFrom ISO day; versions released before it are left out, and those of a model without a day; null: none are
 * @param releasedUntil ISO day; null: no limit
 */
export function fitGroups(
  scores: readonly ScoreFacts[],
  facts: ReadonlyMap<string, ModelFacts>,
  published: readonly PublishedValue[],
  {
    byVersion,
    releasedFrom,
    releasedUntil,
    leastBenchmarks = LEAST_BENCHMARKS,
  }: {
    byVersion: boolean;
    releasedFrom: string | null;
    releasedUntil: string | null;
    leastBenchmarks?: number;
  },
): FitGroup[] {
  const keyOf = byVersion ? (known: ModelFacts) => known.version : groupKeys(published);
  const members = new Map<string, { versions: Set<string>; best: Map<string, ScoreFacts> }>();
  const firstDay = firstDays(facts);
  for (const score of scores) {
    const known = facts.get(score.version);
    if (!known) continue;
    const day = known.releasedOn ?? firstDay.get(known.model) ?? null;
    if (releasedFrom !== null && (day === null || day < releasedFrom)) continue;
    if (releasedUntil !== null && (day === null || day > releasedUntil)) continue;
    const key = keyOf(known);
    const group = members.get(key) ?? { versions: new Set(), best: new Map() };
    members.set(key, group);
    group.versions.add(score.version);
    const best = group.best.get(score.benchmark);
    if (!best || score.value > best.value) group.best.set(score.benchmark, score);
  }
  return [...members]
    .filter(([, { best }]) => best.size >= leastBenchmarks)
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([key, { versions, best }]) => {
      const ordered = [...versions].sort();
      const first = ordered
        .map((version) => facts.get(version) as ModelFacts)
        .reduce((x, y) => ((y.releasedOn ?? '9999') < (x.releasedOn ?? '9999') ? y : x));
      return { key, model: first.model, facts: first, versions: ordered, scores: [...best.values()] };
    });
}

/** The first release day of each model: an undated version is taken to have come with its model. */
function firstDays(facts: ReadonlyMap<string, ModelFacts>): Map<string, string> {
  const days = new Map<string, string>();
  for (const { model, releasedOn } of facts.values()) {
    const first = days.get(model);
    if (releasedOn !== null && (first === undefined || releasedOn < first)) days.set(model, releasedOn);
  }
  return days;
}

/** The key of a version's fit: its model's name, and its published value where the name has several. */
function groupKeys(published: readonly PublishedValue[]): (version: ModelFacts) => string {
  const firstDay = new Map<string, Map<number, string>>();
  const valueByVersion = new Map(published.map(({ version, value }) => [version, value]));
  for (const { facts: known, value } of published) {
    const days = firstDay.get(known.model) ?? new Map<number, string>();
    firstDay.set(known.model, days);
    const day = known.releasedOn ?? '';
    if (!days.has(value) || day < (days.get(value) as string)) days.set(value, day);
  }
  return ({ model, version, releasedOn }) => {
    const days = firstDay.get(model);
    if (!days || days.size < 2) return model;
    const value = valueByVersion.get(version);
    return `${model} (${value === undefined ? (releasedOn ?? 'undated') : days.get(value)})`;
  };
}
