import {
  type GapAnswer,
  type GapQuery,
  gapQuery,
  HeadwayError,
  isoDay,
  type LineageRiskAnswer,
  type LineageRiskQuery,
  phrase,
} from '../contract/index.js';
import { DAYS_PER_MONTH } from '../measure/index.js';
import {
  type DeclaredLineage,
  declaredLineage,
  type Foundation,
  homeFolder,
  type LineageEdges,
  lineageEdges,
  type ModelFacts,
  matches,
  organisationCountries,
  parseName,
  parsePredicate,
  type Registry,
} from '../registry/index.js';
import { type DependencyPart, dependencyOf } from './dependency.js';
import { detectedLineages } from './detected-lineage.js';
import { gap, gapWithEvidence } from './gap.js';
import type { Entry } from './measures/index.js';
import { attributions, provenance } from './provenance.js';

/** One version of the group, with what it stands on. */
interface Standing {
  readonly entry: Entry;
  readonly day: number;
  readonly part: DependencyPart;
  /** Foundations that would be lost: foreign ones, or those of what is withdrawn. */
  readonly lost: readonly Foundation[];
  /** Foundations that nobody declares, found by comparing weights. */
  readonly found: readonly Foundation[];
  readonly ofLeader: boolean;
}

/**
 * What share of a group's models, records and months at the frontier stands on foreign models, by what is
 * declared and by comparisons of weights kept on this machine; and the gap to a leader without the models that
 * stand on the leader's (or on what is withdrawn). What nobody states counts as unknown: each share goes from what is
 * known to what it would be if all that is unknown were foreign.
 *
 * @throws HeadwayError as `gap` does
 */
export async function lineageRisk(
  registry: Registry,
  query: LineageRiskQuery,
  home = homeFolder(),
): Promise<LineageRiskAnswer> {
  parsePredicate(query.group, '--group');
  const measured = await gapWithEvidence(registry, gapQueryOf(query, query.group));
  const { answer, table, sides } = measured;
  const leader = parsePredicate(query.leader, '--leader');
  const edges = await lineageEdges(registry);
  if (query.withdraw !== null) refuseUnknownLine(query.withdraw, edges, table.entries);
  const detected = await detectedLineages(registry, home);
  const countriesOf = await organisationCountries(registry);
  const asOf = answer.asOf ?? table.vintage;
  const members = sides.follower
    .map(({ id, day }) => ({ entry: table.entries[id], day }))
    .filter(({ day }) => isoDay(day) <= asOf)
    .sort((x, y) => x.day - y.day || y.entry.value - x.entry.value);
  const standings = members.map(({ entry, day }): Standing => {
    const names = [entry.version, entry.model];
    const declared = declaredLineage(edges, names);
    const contradicted = declared.contradicted || detected.contradictions(names, declared).length > 0;
    const found = contradicted ? [] : detected.foundations(names);
    const foundations = [...declared.foundations, ...found];
    const makers = (one: Foundation) => one.organisations.split(';').filter((name) => name !== '');
    const countries = (one: Foundation) => [...new Set(makers(one).flatMap(countriesOf))];
    const foreign = foundations.filter(
      (one) => countries(one).length > 0 && !countries(one).some((code) => entry.countries.includes(code)),
    );
    const itself: Foundation = {
      model: entry.version,
      organisations: entry.organisations.join(';'),
      through: [],
    };
    const lost =
      query.withdraw === null
        ? foreign
        : [itself, ...declared.ancestors, ...found].filter((one) =>
            goesBackTo(one, query.withdraw as string),
          );
    return {
      entry,
      day,
      part: contradicted
        ? 'contradicted'
        : partOf(declared, foundations, lost, (one) => countries(one).length === 0, query.withdraw !== null),
      lost,
      found,
      ofLeader: foundations.some(
        (one) => matches(leader, factsOf(one, makers(one), countries(one))) === true,
      ),
    };
  });
  const records = recordsOf(standings, query.since);
  const gone = standings.filter(({ lost, ofLeader }) =>
    query.withdraw === null ? ofLeader : lost.length > 0,
  );
  const excluded = gone.map(({ entry }) => entry.version);
  const without =
    excluded.length === 0
      ? null
      : await gap(
          registry,
          gapQueryOf(
            query,
            `(${query.group}) and not version in (${excluded.map((one) => `"${one}"`).join(', ')})`,
          ),
        );
  return {
    kind: 'lineage-risk',
    group: answer.follower,
    leader: answer.leader,
    withdraw: query.withdraw,
    measure: table.measure,
    since: query.since,
    models: dependencyOf(oncePerModel(standings).map(({ part }) => ({ part, weight: 1 }))),
    records: dependencyOf(records.map(({ part }) => ({ part, weight: 1 }))),
    months: dependencyOf(monthsHeld(records, asOf)),
    affected: standings.flatMap(({ entry, lost, found }) =>
      lost.slice(0, 1).map((one) => ({
        model: entry.model,
        version: entry.version,
        releasedOn: entry.releasedOn,
        value: entry.value,
        foundation: one.model,
        ...toldBy(one, found),
      })),
    ),
    gap: { with: figuresOf(answer), without: without && figuresOf(without), excluded },
    notes: [...detected.notes],
    attribution: attributions(table.dataSets),
    ...provenance(registry, asOf, table.vintage),
  };
}

/** What tells that a model stands on another. */
function toldBy(
  one: Foundation,
  found: readonly Foundation[],
): Pick<LineageRiskAnswer['affected'][number], 'by' | 'statedBy'> {
  if (found.includes(one)) return { by: 'weights', statedBy: null };
  const statedBy = one.through[0]?.statedBy ?? null;
  return { by: statedBy === null ? 'name' : 'statement', statedBy };
}

function partOf(
  declared: DeclaredLineage,
  foundations: readonly Foundation[],
  lost: readonly Foundation[],
  unknownMaker: (one: Foundation) => boolean,
  withdrawing: boolean,
): DependencyPart {
  if (lost.length > 0) return 'foreign';
  if (declared.lineage === 'self-developed') return 'selfDeveloped';
  if (foundations.length === 0) return 'unknown';
  return !withdrawing && foundations.some(unknownMaker) ? 'unknown' : 'domestic';
}

/** A slip in the name would otherwise read as "nothing stands on it". */
function refuseUnknownLine(withdrawn: string, { edges }: LineageEdges, entries: readonly Entry[]): void {
  const names = new Set([
    ...edges.flatMap(({ model, base }) => [model, base]),
    ...entries.flatMap(({ model, version }) => [model, version]),
  ]);
  if ([...names].some((model) => model !== '' && goesBackTo({ model }, withdrawn))) return;
  throw new HeadwayError({
    code: 'unknown-line',
    what: phrase`no model that is measured or that a statement of lineage names is called "${withdrawn}"`,
    where: '--withdraw',
    remedy: 'name a line ("Llama 2") or one of its sizes ("Llama 2 70B"); headway models lists names',
  });
}

/** Whether an ancestor is of the withdrawn line: "Llama 2" takes every size of it. */
function goesBackTo({ model }: Pick<Foundation, 'model'>, withdrawn: string): boolean {
  const line = parseName(withdrawn);
  const parsed = parseName(model);
  return parsed.words === line.words && (line.size === '' || parsed.size === line.size);
}

function factsOf({ model }: Foundation, makers: readonly string[], countries: readonly string[]): ModelFacts {
  return {
    model,
    version: model,
    organisations: makers,
    countries,
    access: 'unknown',
    licenceClass: null,
    releasedOn: null,
  };
}

function oncePerModel(standings: readonly Standing[]): Standing[] {
  const byModel = new Map<string, Standing>();
  for (const one of standings) if (!byModel.has(one.entry.model)) byModel.set(one.entry.model, one);
  return [...byModel.values()];
}

/** The releases that raised the group's frontier, in order. */
function recordsOf(standings: readonly Standing[], from: string): Standing[] {
  const records: Standing[] = [];
  for (const one of standings) {
    if (isoDay(one.day) < from) continue;
    const last = records.at(-1);
    if (!last || one.entry.value > last.entry.value) records.push(one);
  }
  return records;
}

function monthsHeld(records: readonly Standing[], asOf: string) {
  const end = Date.parse(asOf) / 86_400_000 + 1;
  return records.map(({ part, day }, i) => ({
    part,
    weight: ((records[i + 1]?.day ?? end) - day) / DAYS_PER_MONTH,
  }));
}

function figuresOf({ months, points, average }: GapAnswer): LineageRiskAnswer['gap']['with'] {
  return { months, points, averageMonths: average.months?.estimate ?? null };
}

function gapQueryOf(query: LineageRiskQuery, follower: string): GapQuery {
  const { group: _, withdraw: __, ...measure } = query;
  return { ...gapQuery({ follower, leader: query.leader }), ...measure, follower };
}
