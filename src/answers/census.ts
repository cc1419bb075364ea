import {
  type CensusAnswer,
  type CensusGroup,
  type CensusNote,
  type CensusQuery,
  HeadwayError,
  phrase,
  requireDay,
} from '../contract/index.js';
import {
  type CensusModel,
  census as censusOf,
  countryName,
  dataSets,
  matches,
  parsePredicate,
  provinceName,
  type Registry,
  writePredicate,
} from '../registry/index.js';
import { attributions, provenance } from './provenance.js';

/** Bands of the number of parameters: each from its bound up. */
const BANDS = [
  { from: 0, label: 'below 1B' },
  { from: 1e9, label: '1B to 10B' },
  { from: 1e10, label: '10B to 100B' },
  { from: 1e11, label: '100B to 1T' },
  { from: 1e12, label: '1T and above' },
] as const;

/**
 * How many models the lists hold as of a day, each once, by one of their fields.
 *
 * @throws HeadwayError for a predicate or day that cannot be read, or a day before every list
 */
export async function census(registry: Registry, query: CensusQuery): Promise<CensusAnswer> {
  if (query.asOf !== null) requireDay(query.asOf, '--as-of');
  const where = query.where === null ? null : parsePredicate(query.where, '--where');
  const { models, lists } = await censusOf(registry, query.asOf);
  const counts = new CensusCounts(query.by);
  const entries: CensusModel[] = [];
  let listed = 0;
  let undecided = 0;
  for await (const model of models) {
    listed += 1;
    const met = where === null ? true : matches(where, model);
    if (met === null) undecided += 1;
    if (met !== true) continue;
    counts.add(model);
    if (entries.length < query.limit) entries.push(model);
  }
  if (listed === 0) {
    throw new HeadwayError({
      code: 'before-all-data',
      what: phrase`no list names a model by ${query.asOf}`,
      where: '--as-of',
      remedy: 'choose a later day; headway data shows the lists that are held',
    });
  }
  const sets = (await dataSets(registry)).filter(({ id }) => lists.some(({ dataSet }) => dataSet === id));
  return {
    kind: 'census',
    by: query.by,
    where: where && writePredicate(where),
    total: counts.total,
    verifiable: counts.verifiable,
    undecided,
    groups: counts.groups(),
    lists: lists.map((list) => ({
      ...list,
      title: sets.find(({ id }) => id === list.dataSet)?.title ?? list.dataSet,
      ...counts.ofList(list.dataSet),
    })),
    entries: entries.map((model) => ({
      model: model.model,
      organisations: [...model.organisations],
      countries: [...model.countries],
      provinces: [...(model.provinces ?? [])],
      access: model.access,
      parameters: model.parameters ?? null,
      releasedOn: model.releasedOn,
      lists: [...model.lists],
    })),
    notes: notesOf(query),
    attribution: attributions(sets),
    ...provenance(registry, query.asOf, sets[0]?.publishedOn ?? null),
  };
}

/** Counts models a model at a time, by one of their fields and by list. */
class CensusCounts {
  total = 0;
  verifiable = 0;
  readonly #groups = new Map<string | null, { count: number; verifiable: number }>();
  readonly #lists = new Map<string, { counted: number; only: number }>();

  constructor(private readonly by: CensusQuery['by']) {}

  add(model: CensusModel): void {
    const verifiable = isVerifiable(model) ? 1 : 0;
    this.total += 1;
    this.verifiable += verifiable;
    const values = valuesOf(model, this.by);
    for (const value of values.length > 0 ? values : [null]) {
      const group = this.#groups.get(value) ?? { count: 0, verifiable: 0 };
      group.count += 1;
      group.verifiable += verifiable;
      this.#groups.set(value, group);
    }
    for (const dataSet of model.lists) {
      const list = this.#lists.get(dataSet) ?? { counted: 0, only: 0 };
      list.counted += 1;
      if (model.lists.length === 1) list.only += 1;
      this.#lists.set(dataSet, list);
    }
  }

  ofList(dataSet: string): { counted: number; only: number } {
    return this.#lists.get(dataSet) ?? { counted: 0, only: 0 };
  }

  groups(): CensusGroup[] {
    return [...this.#groups]
      .map(([value, { count, verifiable }]) => ({
        value,
        label: labelOf(value, this.by),
        count,
        share: count / this.total,
        verifiable,
      }))
      .sort(this.by === 'year' || this.by === 'parameters' ? byValue : byCount);
  }
}

/** The organisation and the release day are stated: the entry can be checked. */
function isVerifiable(model: CensusModel): boolean {
  return model.organisations.length > 0 && model.releasedOn !== null;
}

function byCount(x: CensusGroup, y: CensusGroup): number {
  const unknown = Number(x.value === null) - Number(y.value === null);
  return unknown || y.count - x.count || (x.label < y.label ? -1 : 1);
}

function byValue(x: CensusGroup, y: CensusGroup): number {
  const unknown = Number(x.value === null) - Number(y.value === null);
  return unknown || Number(x.value) - Number(y.value);
}

function valuesOf(model: CensusModel, by: CensusQuery['by']): readonly string[] {
  switch (by) {
    case 'country':
      return model.countries;
    case 'province':
      return model.provinces ?? [];
    case 'organisation':
      return model.organisations;
    case 'kind':
      return model.kinds ?? [];
    case 'modality':
      return model.modalities ?? [];
    case 'hardware':
      return model.hardware ?? [];
    case 'access':
      return model.access === 'unknown' ? [] : [model.access];
    case 'parameters': {
      const { parameters } = model;
      if (parameters === null || parameters === undefined) return [];
      return [String(BANDS.findLast(({ from }) => parameters >= from)?.from ?? 0)];
    }
    case 'year':
      return model.releasedOn === null ? [] : [model.releasedOn.slice(0, 4)];
  }
}

function labelOf(value: string | null, by: CensusQuery['by']): string {
  if (value === null) return 'not known';
  if (by === 'country') return countryName(value);
  if (by === 'province') return provinceName(value);
  if (by === 'parameters') return BANDS.find(({ from }) => String(from) === value)?.label ?? value;
  return value;
}

function notesOf({ by, asOf, where }: CensusQuery): CensusNote[] {
  const notes: CensusNote[] = [{ code: 'lower-bound' }, { code: 'shares-of-lists' }];
  if (asOf !== null) notes.push({ code: 'lists-cut' });
  if (['country', 'organisation', 'kind', 'modality', 'hardware'].includes(by)) {
    notes.push({ code: 'several-values' });
  }
  if (by === 'hardware') notes.push({ code: 'hardware-as-stated' });
  if (where !== null) notes.push({ code: 'undecided-apart' });
  return notes;
}
