import { type Line, met } from './lines.js';

const BENCH = '[times](../bench.md)';
const RATINGS = '[ratings](../measure/ratings.md)';

/** Lines from the times on record: docs/bench.md and docs/measure/ratings.md. */
export function benchLines(bench: string, ratings: string): Line[] {
  const numbers = (page: string, pattern: RegExp) =>
    [...page.matchAll(pattern)].map(([, value]) => Number(value));
  const sparse = numbers(
    bench,
    /bootstrap draw, analytical sparse Jacobian: median \d+ ms; (\d+) times ours/g,
  );
  const higher = numbers(bench, /our objective is higher in (\d+)/g);
  const [estimate] = numbers(
    bench,
    /^ {2}estimate .*; the first(?:, with the worker's start,)? ([\d.]+) ms/gm,
  );
  const [median] = numbers(bench, /^ {2}estimate +min [\d.]+ +median ([\d.]+)/gm);
  const [intervals] = numbers(bench, /^ {2}intervals +min [\d.]+ +median ([\d.]+)/gm);
  const faster = numbers(ratings, /([\d.]+) times faster than evalica end to end/g);
  const memory = numbers(ratings, /^ {2}ours +.*?, (\d+) MB/gm);
  return [
    {
      asked:
        'A bootstrap draw at least 60 times faster than SciPy’s, the analytical sparse Jacobian too, at an objective no higher',
      found: `${sparse.join(' and ')} times, objective higher in ${higher.reduce((sum, one) => sum + one, 0)} resamples`,
      met: met(sparse.length > 0 && sparse.every((times) => times >= 60) && higher.every((one) => one === 0)),
      where: BENCH,
    },
    {
      asked: 'How a fit grows as versions and benchmarks grow 1, 10, 100 fold',
      found: '100 fold versions and 10 fold benchmarks; 100 fold benchmarks were not run',
      met: 'partly',
      where: BENCH,
    },
    {
      asked: 'Ratings equal arena-rank’s within 0.1 point and evalica’s within 1e-6',
      found: 'held by test/measure/ratings/peers.test.ts',
      met: 'yes',
      where: RATINGS,
    },
    {
      asked:
        '`rate` at least 3 times faster end to end than the faster of evalica and arena-rank, 1 M and 10 M votes, CSV and Parquet, under 1 GB',
      found: `${faster.map((times) => times.toFixed(1)).join(', ')} times; at most ${Math.max(...memory)} MB`,
      met: met(
        faster.length >= 4 && faster.every((times) => times >= 3) && memory.every((size) => size < 1000),
      ),
      where: RATINGS,
    },
    {
      asked: 'In the browser a refit’s estimate under 50 ms, intervals within 2 s',
      found: `estimate ${median} ms in the median, the first ${estimate}; intervals ${((intervals ?? Number.NaN) / 1000).toFixed(2)} s`,
      met: met((median ?? 99) < 50 && (estimate ?? 99) < 50 && (intervals ?? 9999) < 2000),
      where: BENCH,
    },
  ];
}
