import { HeadwayError, type SensitivityVariant } from '../../contract/index.js';
import { type MeasuredGap, measureGap } from '../../measure/index.js';
import { type DataSetFacts, earlierModels, fieldsOf, type Registry, scoresOf } from '../../registry/index.js';
import { type Groups, parseGroups, sidesOf } from '../groups.js';
import { progress } from '../progress.js';
import { ALL_SCORES, type Choice, choices } from './choices.js';
import { type ChosenTable, chosenTable } from './chosen-table.js';
import { scoreReporters } from './score-reporters.js';

/** One gap that is asked for under every choice. */
export interface Compared {
  readonly follower: string;
  readonly leader: string;
}

/** What the rows share. */
export interface Spanned {
  readonly measure: 'eci-refit' | 'headway';
  /** Day numbers. */
  readonly since: number;
  readonly asOf: number;
  readonly tolerance: number;
  readonly level: number;
  readonly draws: number;
  readonly seed: number;
}

/** The gap of one comparison under one choice, or why there is none. */
export interface GapOfRow {
  readonly measured: MeasuredGap;
  /** Models of the two groups with a value. */
  readonly models: number;
}

/** Each comparison under one choice. */
export interface GapRow {
  readonly variant: SensitivityVariant;
  /** Null where the choice holds no index. */
  readonly scores: number | null;
  /** In the order of the comparisons. */
  readonly gaps: readonly (GapOfRow | HeadwayError)[];
}

/**
 * The gap of each comparison under each choice, all scores first. Every row is a fit with draws of its own, from the one
 * seed. What a choice leaves without an index, or without two models of a group, is given with its reason.
 *
 * @param wanted which choices are measured, beside all scores
 * @throws HeadwayError for groups that cannot be read
 */
export async function* gapRows(
  registry: Registry,
  dataSet: DataSetFacts,
  comparisons: readonly Compared[],
  spanned: Spanned,
  wanted: (variant: SensitivityVariant) => boolean = () => true,
): AsyncGenerator<GapRow> {
  const { measure, draws, seed } = spanned;
  const earlier = await earlierModels(registry);
  const groups = comparisons.map(({ follower, leader }) => parseGroups(follower, leader));
  const rowOf = async (choice: Choice, { table, scores }: ChosenTable): Promise<GapRow> => {
    const drawn = table.draws ? await table.draws(draws, seed) : null;
    const gapOf = (asked: Groups): GapOfRow => {
      const found = sidesOf(table, asked, spanned.since, earlier);
      const known = ({ id }: { readonly id: number }) =>
        choice.unknownAccess !== 'left-out' || id < 0 || table.entries[id].access !== 'unknown';
      const sides = { ...found, leader: found.leader.filter(known), follower: found.follower.filter(known) };
      return {
        measured: measureGap({ ...spanned, ...sides, draws: drawn, definitionsOnly: true }),
        models: sides.leader.length + sides.follower.length,
      };
    };
    return { variant: choice.variant, scores, gaps: groups.map((asked) => attempt(() => gapOf(asked))) };
  };
  const scores = await scoresOf(registry, dataSet.id, null, dataSet.source !== 'epoch-paper');
  const whole = await chosenTable(registry, dataSet, measure, ALL_SCORES, scores, spanned);
  yield await rowOf(ALL_SCORES, whole);
  const rows = await registry.rows('SELECT name FROM benchmark WHERE private ORDER BY name');
  const hidden = new Set(rows.map(({ name }) => String(name)));
  const asked = choices({
    measure,
    benchmarks: whole.benchmarks,
    isPrivate: (name) => hidden.has(name),
    reporterOf: await scoreReporters(registry, dataSet),
    byAccess: groups.some(({ follower, leader }) =>
      [follower, leader].some((group) => fieldsOf(group).has('access')),
    ),
  }).filter(({ variant }) => wanted(variant));
  for (const [i, choice] of asked.entries()) {
    progress('measuring the gap under other choices', i / asked.length);
    const made = await attemptLater(() =>
      choice.unknownAccess
        ? Promise.resolve(countingUnknown(whole, choice.unknownAccess))
        : chosenTable(registry, dataSet, measure, choice, scores, spanned),
    );
    yield made instanceof HeadwayError
      ? { variant: choice.variant, scores: null, gaps: groups.map(() => made) }
      : await rowOf(choice, made);
  }
  progress('measuring the gap under other choices', 1);
}

/** The same values, models of unknown access counted otherwise; who is left out is for the groups to say. */
function countingUnknown(whole: ChosenTable, access: NonNullable<Choice['unknownAccess']>): ChosenTable {
  if (access === 'left-out') return whole;
  const { table } = whole;
  const entries = table.entries.map((entry) => (entry.access === 'unknown' ? { ...entry, access } : entry));
  return { ...whole, table: { ...table, entries } };
}

function refusal(error: unknown): HeadwayError {
  if (error instanceof HeadwayError) return error;
  if (!(error instanceof RangeError)) throw error;
  return new HeadwayError({
    code: 'no-index',
    what: error.message,
    remedy: 'leave less out',
  });
}

function attempt<Made>(make: () => Made): Made | HeadwayError {
  try {
    return make();
  } catch (error) {
    return refusal(error);
  }
}

async function attemptLater<Made>(make: () => Promise<Made>): Promise<Made | HeadwayError> {
  try {
    return await make();
  } catch (error) {
    return refusal(error);
  }
}
