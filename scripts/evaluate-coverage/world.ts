import { dayNumber } from '../../src/contract/index.js';
import { type Parameters, type Random, type Score, sigmoid } from '../../src/measure/index.js';
import type { Ground } from './ground.js';

/** A world whose abilities are known: its truth, the day that is asked about, and the scores that are seen. */
export interface World {
  readonly asOf: number;
  readonly truth: Pick<Parameters, 'ability'>;
  readonly scores: readonly Score[];
  /** False where scores stay as drawn, below 0 and above 1 too: the model of the fit knows no edges. */
  readonly clipped: boolean;
}

/** How the scores of a world come about. */
export interface Generator {
  readonly name: string;
  /** What it does that the model of the fit does not assume; null where it does as the model assumes. */
  readonly breaks: string | null;
  /** The share of the worlds, in tenths. */
  readonly tenths: number;
  readonly scores: (ground: Ground, truth: Parameters, asOf: number, random: Random) => Score[];
}

const FIRST_DAY = dayNumber('2024-07-01') as number;
const LAST_DAY = dayNumber('2026-04-08') as number;
const JITTER = 0.05;
const LEAST_BENCHMARKS = 4;
/** A vintage appears so many days after its newest model, as that of 2026-05-01 did after 2026-04-08. */
const VINTAGE_AFTER = 23;
export const TRUNCATED_BEFORE = dayNumber('2023-09-01') as number;

/**
 * A world by `generator`. Each model takes the ability, in one posterior draw of the shipped fit, of one of the
 * `NEIGHBOURS` of its own country and access released nearest to it, moved a little: so the pace and the
 * gaps are those of the data, but which model leads when differs from world to world.
 */
export function makeWorld(ground: Ground, drawn: Parameters, generator: Generator, random: Random): World {
  const asOf = dayOf(random);
  const ability = drawn.ability.map((_, model) => {
    const near = ground.neighbours[model];
    return drawn.ability[near[random.integer(near.length)]] + JITTER * random.normal();
  });
  const truth = { ...drawn, ability };
  const scores = generator.scores(ground, truth, asOf, random);
  return { asOf, truth, scores, clipped: generator.breaks !== null };
}

export const GENERATORS: readonly Generator[] = [
  {
    name: 'as assumed',
    breaks: null,
    tenths: 5,
    scores: (ground, truth, _, random) => noisy(ground, truth, () => random.normal()),
  },
  {
    name: 'heavy tails',
    breaks: 'noise is Student’s t with 3 degrees of freedom, of the same variance',
    tenths: 1,
    scores: (ground, truth, _, random) => noisy(ground, truth, () => studentT3(random) / Math.sqrt(3)),
  },
  {
    name: 'uneven noise',
    breaks:
      'a benchmark’s noise is log-normal about the common one, by a factor e^0.6, and falls to a tenth of it where scores near 0 or 1',
    tenths: 1,
    scores: (ground, truth, _, random) => {
      const own = ground.refit.benchmarks.map(() => Math.exp(0.6 * random.normal()));
      return noisy(ground, truth, (expected, benchmark) => {
        const spread = Math.max(0.1, Math.sqrt(4 * expected * (1 - expected)));
        return own[benchmark] * spread * random.normal();
      });
    },
  },
  {
    name: 'missing not at random',
    breaks:
      'a score is seen with chance σ(1 + z), z its noise in deviations, so that what came out well is seen more often; each model keeps at least the four that came out best',
    tenths: 1,
    scores: (ground, truth, _, random) => selected(ground, truth, random),
  },
  {
    name: 'delayed scoring',
    breaks: `only models released by the day and scored within ${VINTAGE_AFTER} days of it are seen; the wait is Weibull, shape 1.6, scale 90 days`,
    tenths: 1,
    scores: (ground, truth, asOf, random) => {
      const wait = Float64Array.from(ground.day, () => 90 * (-Math.log(1 - random.uniform())) ** (1 / 1.6));
      return noisy(ground, truth, () => random.normal()).filter(
        ({ model }) => ground.day[model] <= asOf && ground.day[model] + wait[model] <= asOf + VINTAGE_AFTER,
      );
    },
  },
  {
    name: 'truncation',
    breaks:
      'each model released before 2023-09-01 has no scores with chance one half; it is listed as known, with a model that surpassed it',
    tenths: 1,
    scores: (ground, truth, _, random) => {
      const lost = Array.from(ground.day, (day) => random.uniform() < 0.5 && day < TRUNCATED_BEFORE);
      return noisy(ground, truth, () => random.normal()).filter(({ model }) => !lost[model]);
    },
  },
];

/** The day that is asked about. */
export const dayOf = (random: Random): number => FIRST_DAY + random.integer(LAST_DAY - FIRST_DAY + 1);

/** Which generator a world has: the same in every run, each in its share. */
export function generatorOf(world: number): Generator {
  const dealt = GENERATORS.flatMap((generator) => new Array<Generator>(generator.tenths).fill(generator));
  return dealt[world % dealt.length];
}

function noisy(
  { refit: { scores }, sigma }: Ground,
  truth: Parameters,
  noise: (expected: number, benchmark: number) => number,
): Score[] {
  const seen: Score[] = [];
  for (let model = 0; model < scores.models; model++) {
    for (let i = scores.start[model]; i < scores.start[model + 1]; i++) {
      const benchmark = scores.benchmark[i];
      const expected = sigmoid(truth.slope[benchmark] * (truth.ability[model] - truth.difficulty[benchmark]));
      seen.push({ model, benchmark, value: expected + sigma * noise(expected, benchmark) });
    }
  }
  return seen;
}

function selected(ground: Ground, truth: Parameters, random: Random): Score[] {
  const drawn: number[] = [];
  const all = noisy(ground, truth, () => {
    drawn.push(random.normal());
    return drawn[drawn.length - 1];
  });
  const rank = new Map<number, number[]>();
  for (const [i, { model }] of all.entries()) rank.set(model, [...(rank.get(model) ?? []), i]);
  const best = new Set(
    [...rank.values()].flatMap((own) => own.sort((x, y) => drawn[y] - drawn[x]).slice(0, LEAST_BENCHMARKS)),
  );
  return all.filter((_, i) => random.uniform() < sigmoid(1 + drawn[i]) || best.has(i));
}

/** Student's t with 3 degrees of freedom: a normal over the root of a chi-square over its degrees. */
function studentT3(random: Random): number {
  const chiSquare = random.normal() ** 2 + random.normal() ** 2 + random.normal() ** 2;
  return random.normal() / Math.sqrt(chiSquare / 3);
}
