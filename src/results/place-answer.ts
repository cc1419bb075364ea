import { type Estimate, isoDay, type PlaceAnswer, type PlaceNote } from '../contract/index.js';
import type { Results } from './results.js';
import type { ScoresToPlace, UsedScore } from './scores-to-place.js';

/** A figure and the ends of its interval, as `measure` gives them. */
interface Figure {
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Where a model stands, in numbers: what `placeAmong` returns. Models and benchmarks are positions. */
export interface PlacedNumbers extends Figure {
  readonly deviation: number;
  readonly behind: readonly ({
    readonly months: Figure;
    readonly points: Figure;
    readonly reachedBy: { readonly id: number; readonly day: number } | null;
    readonly censored: boolean;
    readonly ahead: number;
  } | null)[];
  readonly frontiers: readonly (readonly {
    readonly day: number;
    readonly value: number;
    readonly id: number;
  }[])[];
  readonly neighbours: readonly {
    readonly model: number;
    readonly difference: number;
    readonly probabilityAbove: number;
  }[];
  readonly further: readonly {
    readonly benchmark: number;
    readonly deviation: number;
    readonly narrowing: number;
  }[];
  readonly expected: readonly number[];
}

/** What the positions stand for. */
export interface PlacedNames {
  readonly models: readonly {
    readonly model: string;
    readonly version: string;
    readonly organisations: readonly string[];
    readonly releasedOn: string | null;
    readonly value: number;
  }[];
  readonly benchmarks: readonly string[];
  /** Each group as it is written, and how many of its releases have a value. */
  readonly groups: readonly { readonly name: string; readonly releases: number }[];
}

/** The published index asks for scores on so many benchmarks. */
const FEW_SCORES = 4;

/** What an answer to `place` says beside where its data come from. */
export type PlacedPart = Omit<
  PlaceAnswer,
  'file' | 'measure' | 'draws' | 'seed' | 'asOf' | 'vintage' | 'version' | 'contentHash' | 'attribution'
>;

/** Names for the numbers: what a reader is told of where a model stands. The same on a server and in a browser. */
export function placeAnswer(
  results: Results,
  { used, excluded }: ScoresToPlace,
  placed: PlacedNumbers,
  { models, benchmarks, groups }: PlacedNames,
  level: number,
): PlacedPart {
  const estimated = ({ estimate, low, high }: Figure): Estimate => ({ estimate, low, high, level });
  return {
    kind: 'place',
    format: results.format,
    model: results.model,
    level,
    value: estimated(placed),
    deviation: placed.deviation,
    behind: placed.behind.map((behind, i) => ({
      group: groups[i].name,
      months: behind && estimated(behind.months),
      points: behind && estimated(behind.points),
      probabilityAhead: behind?.ahead ?? null,
      reachedBy: behind?.reachedBy ? models[behind.reachedBy.id].model : null,
      reachedOn: behind?.reachedBy ? isoDay(behind.reachedBy.day) : null,
      censored: behind?.censored ?? false,
      models: groups[i].releases,
      frontier: placed.frontiers[i].map(({ day, value, id }) => {
        const { model, version, organisations } = models[id];
        return { day: isoDay(day), value, model, version, organisations: [...organisations] };
      }),
    })),
    neighbours: placed.neighbours.map(({ model: at, difference, probabilityAbove }) => {
      const { model, version, organisations, releasedOn, value } = models[at];
      return {
        ...{ model, version, organisations: [...organisations], releasedOn, value },
        ...{ difference, probabilityAbove },
      };
    }),
    further: placed.further.map(({ benchmark, deviation, narrowing }) => ({
      ...{ benchmark: benchmarks[benchmark], deviation, narrowing },
    })),
    scores: used.map(({ benchmark, value, reported }, i) => {
      const { task, metric, raw, standardError, items } = reported;
      return {
        ...{ benchmark: benchmarks[benchmark], task, metric, raw, value, standardError, items },
        expected: placed.expected[i],
      };
    }),
    excluded: [...excluded],
    notes: notesOf(used),
  };
}

function notesOf(used: readonly UsedScore[]): PlaceNote[] {
  const notes: PlaceNote[] = [{ code: 'benchmarks-as-fitted' }];
  if (used.length < FEW_SCORES) notes.push({ code: 'few-scores', scores: used.length, usual: FEW_SCORES });
  if (used.some(({ reported }) => reported.standardError === null)) notes.push({ code: 'no-standard-error' });
  return notes;
}
