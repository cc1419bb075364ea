import type { SensitivityVariant } from '../../contract/index.js';
import type { ScoreFacts } from '../../registry/index.js';
import type { ScoreReporter } from './score-reporters.js';

/** What an index rests on under one choice; as the measure has it where nothing is said. */
export interface Choice {
  readonly variant: SensitivityVariant;
  /** Makes the test of which scores count. A test may remember what it has seen, so each run takes a new one. */
  readonly keeping?: () => (score: ScoreFacts) => boolean;
  /** Models of unknown access are counted as open weights, as an API, or left out. */
  readonly unknownAccess?: 'open-weights' | 'api' | 'left-out';
  /** Of `eci-refit`: the multiple of the published penalty. */
  readonly penalty?: number;
  /** Of `headway`: another seed, other dimensions, versions that share no strength. */
  readonly anotherSeed?: true;
  readonly factors?: number;
  readonly noLines?: true;
}

/** What the choices are made from. */
export interface Choosing {
  readonly measure: 'eci-refit' | 'headway';
  readonly benchmarks: readonly string[];
  readonly isPrivate: (benchmark: string) => boolean;
  readonly reporterOf: (score: ScoreFacts) => ScoreReporter;
  /** One of the groups is told by access. */
  readonly byAccess: boolean;
}

const FEW_BENCHMARKS = 6;
const PENALTIES = [0.001, 0.1, 10];
const FACTORS = [0, 1, 3];

const variant = (
  code: SensitivityVariant['code'],
  { benchmark = null, number = null }: Partial<SensitivityVariant> = {},
): SensitivityVariant => ({ code, benchmark, number });

/** All scores, as the measure takes them. */
export const ALL_SCORES: Choice = { variant: variant('all-scores') };

/** Every choice that could have been made otherwise, one at a time. */
export function choices({ measure, benchmarks, isPrivate, reporterOf, byAccess }: Choosing): Choice[] {
  const keeping = (
    code: SensitivityVariant['code'],
    keep: (score: ScoreFacts) => boolean,
    named: Partial<SensitivityVariant> = {},
  ): Choice => ({ variant: variant(code, named), keeping: () => keep });
  const byDeveloper = (score: ScoreFacts) => ['own', 'otherDevelopers'].includes(reporterOf(score));
  return [
    keeping('private-only', ({ benchmark }) => isPrivate(benchmark)),
    keeping('public-only', ({ benchmark }) => !isPrivate(benchmark)),
    keeping('without-self-reports', (score) => reporterOf(score) !== 'own'),
    keeping('without-developer-reports', (score) => !byDeveloper(score)),
    {
      variant: variant('few-benchmarks', { number: FEW_BENCHMARKS }),
      keeping: () => thinned(FEW_BENCHMARKS),
    },
    ...(byAccess
      ? [
          { variant: variant('unknown-access-open'), unknownAccess: 'open-weights' as const },
          { variant: variant('unknown-access-closed'), unknownAccess: 'api' as const },
        ]
      : []),
    { variant: variant('without-unknown-access'), unknownAccess: 'left-out' },
    ...(measure === 'headway'
      ? [
          { variant: variant('another-seed'), anotherSeed: true as const },
          ...FACTORS.map((factors) => ({ variant: variant('dimensions', { number: factors }), factors })),
          { variant: variant('no-lines'), noLines: true as const },
        ]
      : PENALTIES.map((penalty) => ({ variant: variant('penalty', { number: penalty }), penalty }))),
    ...benchmarks.map((name) =>
      keeping('without-benchmark', ({ benchmark }) => benchmark !== name, { benchmark: name }),
    ),
  ];
}

/** Keeps so many benchmarks of each version, the same ones in every run. */
function thinned(most: number): (score: ScoreFacts) => boolean {
  const kept = new Map<string, Set<string>>();
  return ({ version, benchmark }) => {
    const names = kept.get(version) ?? new Set();
    kept.set(version, names);
    if (names.size < most) names.add(benchmark);
    return names.has(benchmark);
  };
}
