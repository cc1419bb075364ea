import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BENCHMARK_ALIASES, BENCHMARK_TASKS } from '../../src/results/index.js';

const csv = readFileSync(new URL('../../data/compiled/benchmark.csv', import.meta.url), 'utf8');
const names = csv.split('\n').map((line) => line.split(',')[0]);

describe('the table of tasks', () => {
  it('names only benchmarks that are held', () => {
    const tasks = Object.values(BENCHMARK_TASKS).flatMap((table) => Object.values(table));
    for (const { benchmark, metrics } of tasks) {
      expect(names).toContain(benchmark);
      expect(metrics.length).toBeGreaterThan(0);
    }
    for (const benchmark of Object.values(BENCHMARK_ALIASES)) expect(names).toContain(benchmark);
  });
});
