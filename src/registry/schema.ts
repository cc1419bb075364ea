import { EVENT_KINDS } from '../contract/words.js';

/** A column of the registry: its name, its DuckDB type, and what it holds. */
export interface Column {
  readonly name: string;
  readonly type: 'VARCHAR' | 'DOUBLE' | 'INTEGER' | 'DATE' | 'BOOLEAN';
  readonly holds: string;
  /** True where a row may lack it. */
  readonly optional?: true;
}

/** A table of the registry. The same definition gives the DDL, the CSV of the snapshot and its order. */
export interface Table {
  readonly name: string;
  readonly holds: string;
  /**
   * `compiled`: written by hand in `data/compiled`; `imported`: made from sources, in `data/snapshot`; `derived`: made
   * from the other tables when a vintage is built, and shipped in `data/snapshot`.
   */
  readonly origin: 'compiled' | 'imported' | 'derived';
  readonly columns: readonly Column[];
  /** The columns that identify a row, and the order of the snapshot. */
  readonly key: readonly string[];
  /** True where few questions read it: of the shipped data it is loaded when a query first names it. */
  readonly onDemand?: true;
}

const column = (name: string, type: Column['type'], holds: string): Column => ({ name, type, holds });
const optional = (name: string, type: Column['type'], holds: string): Column => ({
  name,
  type,
  holds,
  optional: true,
});

const addressChecked = optional(
  'address_checked',
  'DATE',
  'when the address, or a copy of its page, was last read and found to say so; empty where it was not',
);

/** Version of this schema. A database written by a newer one is refused. */
export const SCHEMA_VERSION = 3;

export const TABLES: readonly Table[] = [
  {
    name: 'organisation',
    holds:
      'who makes models, and the countries it belongs to (coded from the organisation, not from an upstream)',
    origin: 'compiled',
    columns: [
      column('name', 'VARCHAR', 'name as the sources write it'),
      column('countries', 'VARCHAR', 'ISO 3166-1 alpha-2 codes, joined by ";"'),
      column('address', 'VARCHAR', 'where the seat is stated'),
      optional('kind', 'VARCHAR', 'company, university, government or joint'),
      optional('parent', 'VARCHAR', 'the organisation it is part of'),
      optional('province', 'VARCHAR', 'ISO 3166-2 code of the province or region'),
      optional('city', 'VARCHAR', 'city of the seat'),
      optional('founded', 'INTEGER', 'year'),
      optional('founders', 'VARCHAR', 'joined by ";"'),
      addressChecked,
    ],
    key: ['name'],
  },
  {
    name: 'organisation_alias',
    holds: 'other names of organisations, in any script',
    origin: 'compiled',
    columns: [
      column('alias', 'VARCHAR', 'the name as a list writes it'),
      column('organisation', 'VARCHAR', 'organisation.name'),
    ],
    key: ['alias'],
  },
  {
    name: 'organisation_valuation',
    holds: 'what an organisation was valued at, and when',
    origin: 'compiled',
    onDemand: true,
    columns: [
      column('organisation', 'VARCHAR', 'organisation.name'),
      column('day', 'DATE', 'when it was reported'),
      column('usd', 'DOUBLE', 'US dollars'),
      column('address', 'VARCHAR', 'where it is stated'),
      addressChecked,
    ],
    key: ['organisation', 'day'],
  },
  {
    name: 'person',
    holds: 'people that documents quote, and their roles',
    origin: 'compiled',
    onDemand: true,
    columns: [
      column('name', 'VARCHAR', 'name'),
      column('also', 'VARCHAR', 'other names, joined by ";"'),
      column('organisation', 'VARCHAR', 'where'),
      column('role', 'VARCHAR', 'as what'),
      optional('from_year', 'INTEGER', 'since when'),
      optional('until_year', 'INTEGER', 'until when; empty where it lasts or is not known'),
      column('address', 'VARCHAR', 'where it is stated'),
      addressChecked,
    ],
    key: ['name', 'organisation', 'role'],
  },
  {
    name: 'name_alias',
    holds: 'other names of models, checked by hand',
    origin: 'compiled',
    onDemand: true,
    columns: [
      column('alias', 'VARCHAR', 'the name as a list writes it'),
      column('organisation', 'VARCHAR', 'whose model; empty: whoever’s'),
      column('name', 'VARCHAR', 'the name to read instead'),
      column('address', 'VARCHAR', 'where that can be checked'),
      addressChecked,
    ],
    key: ['alias', 'organisation'],
  },
  {
    name: 'name_decision',
    holds: 'what was decided by hand about two names that the rules cannot settle',
    origin: 'compiled',
    onDemand: true,
    columns: [
      column('name_a', 'VARCHAR', 'a name'),
      column('organisation_a', 'VARCHAR', 'its maker; empty: whoever’s'),
      column('name_b', 'VARCHAR', 'the other'),
      column('organisation_b', 'VARCHAR', 'its maker'),
      column('decision', 'VARCHAR', 'same or different'),
      column('why', 'VARCHAR', 'why'),
      column('address', 'VARCHAR', 'where that can be checked'),
      addressChecked,
    ],
    key: ['name_a', 'organisation_a', 'name_b', 'organisation_b'],
  },
  {
    name: 'lineage_edge',
    holds: 'what someone declares a model to be built on; statements that contradict each other are all kept',
    origin: 'compiled',
    columns: [
      column('model', 'VARCHAR', 'name'),
      column('organisations', 'VARCHAR', 'its makers, joined by ";"'),
      column(
        'base',
        'VARCHAR',
        'what it is built on; empty where its maker says it trained the weights itself',
      ),
      column('base_organisations', 'VARCHAR', 'makers of the base, joined by ";"; empty where unknown'),
      column('kind', 'VARCHAR', 'as words.ts has it'),
      column('stated_by', 'VARCHAR', 'who says so'),
      column('licence', 'VARCHAR', 'of the base, where the statement names it'),
      column('address', 'VARCHAR', 'where it is stated'),
      addressChecked,
    ],
    key: ['model', 'organisations', 'base', 'kind', 'stated_by', 'address'],
  },
  {
    name: 'benchmark',
    holds:
      'each benchmark: where its score stands, its guessing floor and ceiling, and where those come from',
    origin: 'compiled',
    columns: [
      column('name', 'VARCHAR', 'the name Epoch’s index uses'),
      optional('file', 'VARCHAR', 'file of Epoch’s benchmark folder; empty where only the paper has scores'),
      optional('score_column', 'VARCHAR', 'the column with the score'),
      column('scale', 'DOUBLE', 'factor from the column to a fraction (or to the unit)'),
      optional('standard_error_column', 'VARCHAR', 'the column with the standard error of the score'),
      optional('standard_error_scale', 'DOUBLE', 'factor from that column to the unit of the score'),
      optional('address_column', 'VARCHAR', 'the column with the address of the score'),
      column('unit', 'VARCHAR', '"fraction", or the unit of a benchmark without a ceiling'),
      optional('floor', 'DOUBLE', 'the fraction that guessing scores; empty where there is none to remove'),
      optional('ceiling', 'DOUBLE', 'the greatest possible fraction'),
      column('in_index', 'BOOLEAN', 'whether the ECI-compatible index uses it'),
      column('private', 'BOOLEAN', 'whether its questions are kept private'),
      optional('released_on', 'DATE', 'when the benchmark was published'),
      column('floor_reason', 'VARCHAR', 'why the floor is what it is'),
      column('floor_address', 'VARCHAR', 'where that can be checked'),
      optional('domain', 'VARCHAR', 'as words.ts has it; empty for one of no domain named there'),
    ],
    key: ['name'],
  },
  {
    name: 'earlier_model',
    holds: 'models that are known but stand in no published frontier: they may have reached a level earlier',
    origin: 'compiled',
    columns: [
      column('version', 'VARCHAR', 'identifier'),
      column('model', 'VARCHAR', 'name'),
      column('organisations', 'VARCHAR', 'joined by ";"'),
      column('released_on', 'DATE', 'release day'),
      column('access', 'VARCHAR', 'as words.ts has it'),
      column('address', 'VARCHAR', 'where the release is stated'),
      column('surpassed_by', 'VARCHAR', 'a model or an earlier version that stands above it'),
      column('surpassed_address', 'VARCHAR', 'where that is shown'),
      addressChecked,
    ],
    key: ['version'],
  },
  {
    name: 'event',
    holds: 'what statements appeal to: rules, releases, withdrawals, licence changes, public programmes',
    origin: 'compiled',
    onDemand: true,
    columns: [
      column('day', 'DATE', 'when it was published or took place'),
      column('kind', 'VARCHAR', EVENT_KINDS.join(', ')),
      column('title', 'VARCHAR', 'what happened, in a phrase'),
      column('by', 'VARCHAR', 'who did it'),
      column('countries', 'VARCHAR', 'ISO 3166-1 codes of those it concerns, joined by ";"'),
      column('models', 'VARCHAR', 'models it concerns, joined by ";"; empty where none'),
      optional('in_force_on', 'DATE', 'when it took effect, where that is another day'),
      column('address', 'VARCHAR', 'where it is stated'),
      addressChecked,
    ],
    key: ['day', 'title'],
  },
  {
    name: 'data_set',
    holds: 'one published data set on one day: a vintage of one source',
    origin: 'imported',
    columns: [
      column('id', 'VARCHAR', 'identifier, for example epoch-eci-2026-07'),
      column('source', 'VARCHAR', 'the importer that reads it'),
      column('path', 'VARCHAR', 'the upstream file or folder, as data/sources.json names it'),
      column('title', 'VARCHAR', 'title'),
      column('publisher', 'VARCHAR', 'who publishes it'),
      column('published_on', 'DATE', 'the vintage'),
      column('precision', 'VARCHAR', '"day" or "about"'),
      column('retrieved_on', 'DATE', 'when it was retrieved'),
      column('address', 'VARCHAR', 'where it is published'),
      column('licence', 'VARCHAR', 'its licence'),
      column('attribution', 'VARCHAR', 'the line to show'),
      column('digest', 'VARCHAR', 'SHA-256 of the upstream bytes'),
      column('rows', 'INTEGER', 'facts kept'),
      column('dropped', 'INTEGER', 'rows or cells passed over'),
    ],
    key: ['id'],
  },
  {
    name: 'version',
    holds: 'an evaluated configuration of a model, as one data set describes it',
    origin: 'imported',
    columns: [
      column('data_set', 'VARCHAR', 'data_set.id'),
      column('id', 'VARCHAR', 'identifier, for example gpt-5-2025-08-07_high'),
      column('model', 'VARCHAR', 'what was released, for example GPT-5'),
      optional('display_name', 'VARCHAR', 'name to print'),
      column('organisations', 'VARCHAR', 'joined by ";"; empty where unknown'),
      optional('released_on', 'DATE', 'release day'),
      column('access', 'VARCHAR', 'as words.ts has it'),
      optional('licence_class', 'VARCHAR', 'unrestricted, restricted or non-commercial'),
    ],
    key: ['data_set', 'id'],
  },
  {
    name: 'published_value',
    holds: 'a value of a measure as published',
    origin: 'imported',
    columns: [
      column('data_set', 'VARCHAR', 'data_set.id'),
      column('measure', 'VARCHAR', 'for example eci'),
      column('version', 'VARCHAR', 'version.id in the same data set'),
      column('value', 'DOUBLE', 'the value'),
      optional('low', 'DOUBLE', 'lower end of the published interval'),
      optional('high', 'DOUBLE', 'upper end of the published interval'),
      column('row', 'INTEGER', 'row of the upstream file, the header being 1'),
    ],
    key: ['data_set', 'measure', 'version'],
  },
  {
    name: 'score',
    holds: 'what a version scored on a benchmark, as published (before floor and ceiling)',
    origin: 'imported',
    columns: [
      column('data_set', 'VARCHAR', 'data_set.id'),
      column('benchmark', 'VARCHAR', 'benchmark.name'),
      column('version', 'VARCHAR', 'version.id'),
      column('raw', 'DOUBLE', 'fraction, or the unit of the benchmark'),
      optional('standard_error', 'DOUBLE', 'as published, in the same unit'),
      optional('address', 'VARCHAR', 'where the score is stated'),
      optional('fold', 'INTEGER', 'fold of the paper’s cross-validation'),
      column('file', 'VARCHAR', 'upstream file'),
      column('row', 'INTEGER', 'row of the upstream file, the header being 1'),
    ],
    key: ['data_set', 'benchmark', 'version', 'row'],
  },
  {
    name: 'published_difficulty',
    holds: 'difficulty and slope of a benchmark as published with an index',
    origin: 'imported',
    onDemand: true,
    columns: [
      column('data_set', 'VARCHAR', 'data_set.id'),
      column('benchmark', 'VARCHAR', 'benchmark.name'),
      column('difficulty', 'DOUBLE', 'points of the index'),
      column('slope', 'DOUBLE', 'per point of the index'),
    ],
    key: ['data_set', 'benchmark'],
  },
  {
    name: 'published_scale',
    holds: 'the affine map from a fit to the published index: index = intercept + factor * ability',
    origin: 'imported',
    onDemand: true,
    columns: [
      column('data_set', 'VARCHAR', 'data_set.id'),
      column('intercept', 'DOUBLE', 'points'),
      column('factor', 'DOUBLE', 'points per logit'),
    ],
    key: ['data_set'],
  },
  {
    name: 'edition',
    holds: 'one dated edition of a data set that holds several',
    origin: 'imported',
    onDemand: true,
    columns: [
      column('data_set', 'VARCHAR', 'data_set.id'),
      column('published_on', 'DATE', 'the day of the edition'),
      column('entries', 'INTEGER', 'entries that it lists'),
      column('named', 'INTEGER', 'entries that name a model'),
    ],
    key: ['data_set', 'published_on'],
  },
  {
    name: 'arena_rating',
    holds: 'ratings of the arena as published, over the editions in which they stand unchanged',
    origin: 'imported',
    onDemand: true,
    columns: [
      column('data_set', 'VARCHAR', 'data_set.id'),
      column('category', 'VARCHAR', 'overall, or a category of prompts'),
      column('version', 'VARCHAR', 'version.id in the same data set'),
      column('first_on', 'DATE', 'the first edition with these figures'),
      column('last_on', 'DATE', 'the last of the editions in a row with these figures'),
      column('rating', 'DOUBLE', 'points'),
      optional('low', 'DOUBLE', 'lower end of the published 95 % interval'),
      optional('high', 'DOUBLE', 'upper end of the published 95 % interval'),
      optional('votes', 'INTEGER', 'votes it rests on'),
      column('row', 'INTEGER', 'row of the upstream file where the figures first stand'),
    ],
    key: ['data_set', 'category', 'version', 'first_on'],
  },
  {
    name: 'model_record',
    holds: 'a model as a list of models describes it',
    origin: 'imported',
    onDemand: true,
    columns: [
      column('data_set', 'VARCHAR', 'data_set.id'),
      column('model', 'VARCHAR', 'name'),
      column('organisations', 'VARCHAR', 'joined by ";"; empty where unknown'),
      column('organisation_kinds', 'VARCHAR', 'as the list has them, joined by ";"'),
      column('upstream_countries', 'VARCHAR', 'as the list has them, for comparison only; joined by ";"'),
      optional('released_on', 'DATE', 'release or publication day'),
      column('modalities', 'VARCHAR', 'domains as the list has them, joined by ";"'),
      optional('parameters', 'DOUBLE', 'number of parameters'),
      optional('training_compute', 'DOUBLE', 'FLOP'),
      column('hardware', 'VARCHAR', 'chips it was trained on, joined by ";"'),
      optional('hardware_quantity', 'DOUBLE', 'how many'),
      column('access', 'VARCHAR', 'as words.ts has it'),
      optional('licence_class', 'VARCHAR', 'unrestricted, restricted or non-commercial'),
      column('base_models', 'VARCHAR', 'models it is declared to be built on, joined by ";"'),
      column('confidence', 'VARCHAR', 'of the figures, as the list has it'),
      column('row', 'INTEGER', 'row of the upstream file, the header being 1'),
    ],
    key: ['data_set', 'model'],
  },
  {
    name: 'distillation',
    holds: 'whether a version is distilled from another, as a list judges it',
    origin: 'imported',
    onDemand: true,
    columns: [
      column('data_set', 'VARCHAR', 'data_set.id'),
      column('version', 'VARCHAR', 'as the list names it'),
      column('distilled', 'BOOLEAN', 'what the list says'),
      column('confidence', 'VARCHAR', 'high, medium or low, as the list has it'),
      column('row', 'INTEGER', 'row of the upstream file, the header being 1'),
    ],
    key: ['data_set', 'version'],
  },
  {
    name: 'census_entry',
    holds: 'an entry of a public list of models, over the editions in which it stands unchanged',
    origin: 'imported',
    onDemand: true,
    columns: [
      column('data_set', 'VARCHAR', 'data_set.id'),
      column('number', 'INTEGER', 'place in the list'),
      column('first_on', 'DATE', 'the first edition with this entry'),
      column('last_on', 'DATE', 'the last of the editions in a row with this entry'),
      column('organisation', 'VARCHAR', 'empty where the entry names none'),
      column('model', 'VARCHAR', 'empty where the entry names none'),
      column('place', 'VARCHAR', 'province and city as the list has them'),
      optional('province', 'VARCHAR', 'ISO 3166-2 code of the province or region'),
      column('category', 'VARCHAR', 'as the list has it'),
      column('row', 'INTEGER', 'row of the upstream file where the entry first stands'),
    ],
    key: ['data_set', 'number', 'first_on'],
  },
  {
    name: 'price',
    holds: 'what a million tokens cost through an API, as a list has it',
    origin: 'imported',
    onDemand: true,
    columns: [
      column('data_set', 'VARCHAR', 'data_set.id'),
      column('version', 'VARCHAR', 'name at the API'),
      column('model', 'VARCHAR', 'name'),
      column('organisations', 'VARCHAR', 'joined by ";"'),
      column('access', 'VARCHAR', 'as words.ts has it'),
      optional('licence_class', 'VARCHAR', 'unrestricted, restricted or non-commercial'),
      optional('input', 'DOUBLE', 'US dollars for a million tokens read'),
      optional('output', 'DOUBLE', 'US dollars for a million tokens written'),
      optional('address', 'VARCHAR', 'where the price is stated'),
      column('row', 'INTEGER', 'number of the entry in the upstream file'),
    ],
    key: ['data_set', 'version'],
  },
  {
    name: 'model_name',
    holds: 'which model each name of the lists means, as the names matcher tells',
    origin: 'derived',
    onDemand: true,
    columns: [
      column('name', 'VARCHAR', 'as a list writes it'),
      column('organisations', 'VARCHAR', 'its makers as that list has them; empty where it says nothing'),
      column('model', 'VARCHAR', 'one text for all names of one model'),
      optional('family', 'VARCHAR', 'the model_name.model of a family that a list names in its stead'),
    ],
    key: ['name', 'organisations'],
  },
  {
    name: 'dropped',
    holds: 'rows and cells of the sources that were passed over, and why',
    origin: 'imported',
    onDemand: true,
    columns: [
      column('data_set', 'VARCHAR', 'data_set.id'),
      column('file', 'VARCHAR', 'upstream file'),
      column('row', 'INTEGER', 'row of the upstream file, the header being 1'),
      column('column', 'VARCHAR', 'column'),
      column('reason', 'VARCHAR', 'why'),
    ],
    key: ['data_set', 'file', 'row', 'column'],
  },
];

/** The table of a name; throws on a name that is not in `TABLES`. */
export function tableNamed(name: string): Table {
  const table = TABLES.find((candidate) => candidate.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
}

/** The statement that creates a table. Keys are checked when facts are built, not by an index: it opens twice as fast. */
export function createStatement(table: Table): string {
  const columns = table.columns.map((c) => `"${c.name}" ${c.type}${c.optional ? '' : ' NOT NULL'}`);
  return `CREATE TABLE ${table.name} (${columns.join(', ')})`;
}
