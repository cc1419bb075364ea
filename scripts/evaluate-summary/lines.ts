import { existsSync, readFileSync } from 'node:fs';
import type { ForecastRecord } from '../../src/contract/index.js';
import type { Imputed } from '../evaluate-imputed/result.js';
import type { Results } from '../evaluate-index/report.js';
import type { Shrinkage } from '../evaluate-thinned/shrinkage.js';
import { benchLines } from './bench-lines.js';
import { coverageLines } from './coverage-lines.js';
import { type Line, met } from './line.js';
import { imputedLine, sensitivityLines } from './sensitivity-lines.js';

const INDEX = '[index](index.md)';
const FORECAST = '[forecast](forecast.md)';
const THINNED = '[thinned](thinned.md)';

/** The lines of docs/evaluate/summary.md; `folder` holds the documentation. */
export function summaryLines(folder: string): Line[] {
  const read = (name: string) => JSON.parse(readFileSync(`${folder}evaluate/${name}`, 'utf8'));
  return [
    ...indexLines(read('index.json') as Results),
    ...coverageLines(readFileSync(`${folder}evaluate/coverage.md`, 'utf8')),
    ...(existsSync(`${folder}evaluate/thinned.json`) ? [thinnedLine(read('thinned.json') as Shrinkage)] : []),
    ...benchLines(
      readFileSync(`${folder}bench.md`, 'utf8'),
      readFileSync(`${folder}measure/ratings.md`, 'utf8'),
    ),
    ...forecastLines((read('forecast.json') as { record: ForecastRecord }).record),
    ...OPEN,
    imputedLine(read('imputed.json') as Imputed),
    ...sensitivityLines(read('index.json') as Results),
  ];
}

function indexLines({ folds, new: later, 'leave-out': left, stability }: Results): Line[] {
  if (!folds || !later || !left || !stability) throw new Error('run npm run evaluate -- index first');
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const differences = (set: typeof folds) =>
    Object.entries(set.against)
      .map(
        ([name, { difference }]) =>
          `${name} ${difference.estimate.toFixed(4)} (to ${difference.high.toFixed(4)})`,
      )
      .join(', ');
  const below = (set: typeof folds) =>
    Object.values(set.against).every(({ difference }) => difference.high < 0);
  const covers = (share: number) => share >= 0.88 && share <= 0.92;
  const all = [folds.coverage, left.benchmarks.coverage, left.models.coverage].map(
    ({ estimate }) => estimate,
  );
  return [
    {
      asked: 'On the paper’s folds the error less that of each baseline below zero by a 90 % interval',
      found: differences(folds),
      met: met(below(folds)),
      where: INDEX,
    },
    {
      asked: 'Squared error there at most 0.0066, 0.0058 the aim',
      found: folds.error.estimate.toFixed(4),
      met: met(folds.error.estimate <= 0.0066),
      where: INDEX,
    },
    {
      asked: 'Frozen, then scored once on the rows of 2026-05 that are new',
      found: `scored three times, last with the second version ([why](../measure/headway-index.md#scored-more-than-once)); ${differences(later)}`,
      met: 'partly',
      where: INDEX,
    },
    {
      asked: '90 % predictive intervals hold 88 to 92 %: the folds, a benchmark left out, a version left out',
      found: all.map(percent).join(', '),
      met: all.every(covers) ? 'yes' : all.some(covers) ? 'partly' : 'no',
      where: INDEX,
    },
    {
      asked: 'Stability between vintages beside ECI’s',
      found: `deviation ${stability.headway.deviation.toFixed(1)} and greatest ${stability.headway.greatest.toFixed(1)} points between the two sets of scores held; eci-refit on the same ${stability.eciRefit.deviation.toFixed(1)} and ${stability.eciRefit.greatest.toFixed(1)}; ECI as published, other vintages, up to ${Math.max(...stability.eci.map(({ deviation }) => deviation)).toFixed(1)} and ${Math.max(...stability.eci.map(({ greatest }) => greatest)).toFixed(1)}`,
      met: 'yes',
      where: INDEX,
    },
  ];
}

/** Of `moved` in months: how far the middle of the interval moves at most, all models thinned alike or one group alone. */
function thinnedLine({ moved }: Shrinkage): Line {
  const alike = moved
    .filter(({ figure }) => figure !== 'points')
    .flatMap(({ variants }) => variants.filter(({ name }) => name === 'all models alike'));
  const most = Math.max(...alike.map(({ middle }) => Math.abs(middle.mean)));
  const alone = moved
    .filter(({ figure }) => figure !== 'points')
    .flatMap(({ variants }) => variants.filter(({ name }) => name !== 'all models alike'));
  const mostAlone = Math.max(...alone.map(({ middle }) => Math.abs(middle.mean)));
  return {
    asked: 'Shrinkage of sparsely scored models must not move the gap: thinned to equal benchmark counts',
    found: `thinned to 4 benchmarks a model, the middle of an interval in months moves by at most ${most.toFixed(1)}; one group alone thinned, by at most ${mostAlone.toFixed(1)}: that group comes out higher, not nearer to the middle`,
    met: mostAlone < 0.25 ? 'yes' : most < 1 ? 'partly' : 'no',
    where: THINNED,
  };
}

function forecastLines({ months, points, pairs, overtakes }: ForecastRecord): Line[] {
  const pooled = [months, points].map(({ pooled }) => pooled);
  const twelve = overtakes.at(-1);
  return [
    {
      asked:
        'CRPS beats a random walk with calibrated steps, over at least 20 pairs, or the random walk is used and said',
      found: `${pairs.length} pairs; pooled difference in months ${share(pooled[0])}, in points ${share(pooled[1])}; at 12 months in months it does not, and the random walk is used there`,
      met: met(pairs.length >= 20 && pooled.every((one) => (one?.high ?? 1) < 0)),
      where: FORECAST,
    },
    {
      asked: 'Chances of overtaking that can be trusted',
      found: twelve
        ? `12 months ahead the Brier score is ${twelve.brier['path-bootstrap'].toFixed(3)}, worse than the base rate’s ${twelve.brier.baseRate.toFixed(3)}; each chance is shown with what came of such chances`
        : 'none scored',
      met: met((twelve?.brier['path-bootstrap'] ?? 1) < (twelve?.brier.baseRate ?? 0)),
      where: FORECAST,
    },
  ];
}

function share(interval: { estimate: number; low: number | null; high: number | null } | null): string {
  if (!interval) return 'none';
  const percent = (value: number | null) => (value === null ? 'open' : `${(100 * value).toFixed(0)} %`);
  return `${percent(interval.estimate)} (${percent(interval.low)} to ${percent(interval.high)})`;
}

/** What no evaluation can decide, since it is not there. */
const OPEN: readonly Line[] = [
  {
    asked: 'Late scoring estimated from successive vintages',
    found: 'shown with each provisional gap; two editions are too few for an interval, and it says so',
    met: 'partly',
    where: '[gap](../measure/gap.md)',
  },
];
