import { type Line, met } from './line.js';

const BENCH = '[times](../bench.md)';
const RATINGS = '[ratings](../measure/ratings.md)';

/** A row of the table of times: votes, file, then ours, evalica and evalica numbered, by the clock and in processor time; our memory. */
const RUN =
  /^\| (\d+ M) \| (CSV|Parquet) \| ([\d.]+) \(([\d.]+)\) \| ([\d.]+) \(([\d.]+)\) \| ([\d.]+) \(([\d.]+)\) \| [^|]+ \| (\d+) MB/gm;

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
  const runs = [...ratings.matchAll(RUN)].map(([, votes, file, ...figures]) => {
    const [, own, , evalica, , numbered, memory] = figures.map(Number);
    return { name: `${votes} ${file}`, documented: evalica / own, numbered: numbered / own, memory };
  });
  const times = (of: 'documented' | 'numbered') =>
    runs.map((run) => `${run.name} ${run[of].toFixed(1)}`).join(', ');
  const enough = (of: 'documented' | 'numbered') => runs.length === 4 && runs.every((run) => run[of] >= 3);
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
      found: `in processor time, evalica as documented: ${times('documented')}; with names numbered first: ${times('numbered')}; at most ${Math.max(...runs.map(({ memory }) => memory))} MB`,
      met: enough('documented') ? (enough('numbered') ? 'yes' : 'partly') : 'no',
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
