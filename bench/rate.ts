/**
 * Speed and memory of `rate` beside evalica and arena-rank, and held-out log-loss.
 *
 * `total` is the whole process of the program by the clock, `cpu` its processor time; the best of three, or of one for slow peers.
 *
 *   npm run build && HEADWAY_BENCH_PYTHON=venv/bin/python npx tsx bench/rate.ts [votes ...]
 *
 * The Python needs evalica 0.4.2, arena-rank 0.1.1 and pyarrow. Votes default to 1000000 10000000.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { heldOut, splitLlmfao } from './rate/held-out.js';
import { writeVotes } from './rate/votes.js';

interface Run {
  total: number;
  [stage: string]: number | string;
}

const path = (name: string) => new URL(name, import.meta.url).pathname;
const python = process.env.HEADWAY_BENCH_PYTHON ?? 'python3';

function run(command: string, script: string, file: string, repeats: number, ...more: string[]): Run | null {
  let best: Run | null = null;
  for (let i = 0; i < repeats; i++) {
    const start = performance.now();
    const child = spawnSync(command, [path(script), file, ...more], { encoding: 'utf8' });
    const total = (performance.now() - start) / 1000;
    const last = child.stdout?.trim().split('\n').at(-1);
    if (child.status !== 0 || !last) {
      console.log(`  ${script}: did not run (${child.stderr?.trim().split('\n').at(-1) ?? child.error})`);
      return null;
    }
    if (!best || total < best.total) best = { ...JSON.parse(last), total };
  }
  return best;
}

function line(name: string, result: Run | null): void {
  if (!result) return;
  const figures = Object.entries(result)
    .map(([stage, value]) => {
      if (typeof value === 'string') return `${stage} ${value}`;
      return stage === 'memory' ? `${value.toFixed(0)} MB` : `${stage} ${value.toFixed(2)} s`;
    })
    .join(', ');
  console.log(`  ${name.padEnd(30)} ${figures}`);
}

const folder = mkdtempSync(join(tmpdir(), 'headway-rate-'));
try {
  const sizes = process.argv.slice(2).map(Number);
  for (const votes of sizes.length > 0 ? sizes : [1e6, 1e7]) {
    const [name] = await writeVotes(folder, `votes-${votes}`, votes, 1);
    const repeats = votes > 2e6 ? 1 : 3;
    for (const ending of ['csv', 'parquet']) {
      const file = `${name}.${ending}`;
      console.log(`${votes.toLocaleString('en-US')} votes, ${ending}`);
      const ours = run('node', 'rate/ours.js', file, 3);
      const stages = run('node', 'rate/stages.js', file, 3);
      const evalica = run(python, 'peers/rate_evalica.py', file, repeats);
      const numbered = run(python, 'peers/rate_evalica.py', file, repeats, 'numbered');
      const arena = run(python, 'peers/rate_arena_rank.py', file, repeats);
      line('ours', ours);
      line('ours, stages', stages);
      line('evalica', evalica);
      line('evalica, names numbered first', numbered);
      line('arena-rank', arena);
      for (const [name, peer] of Object.entries({ evalica, numbered, arena }))
        if (ours && peer)
          console.log(
            `  ${(peer.total / ours.total).toFixed(1)} times faster than ${name} end to end, ${(Number(peer.cpu) / Number(ours.cpu)).toFixed(1)} in processor time`,
          );
      if (stages)
        console.log(
          `  reading takes ${(Number(stages.read) / Number(stages.scan)).toFixed(2)} of DuckDB's own scan`,
        );
    }
  }
  const [first, last] = await writeVotes(folder, 'held-out', 1e6, 2, true);
  console.log(
    'held-out log-loss, 1,000,000 generated votes, last fifth:',
    await heldOut(`${first}.csv`, `${last}.csv`),
  );
  const real = splitLlmfao(folder);
  if (real) console.log('held-out log-loss, llmfao, last fifth of prompts:', await heldOut(...real));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
