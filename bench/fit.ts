import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Refit, refit } from '../src/answers/refit/refit.js';
import { bootstrapFit, drawAbilities, fitItemResponse, quantile, Random } from '../src/measure/index.js';
import { dataSets, openRegistry } from '../src/registry/index.js';
import { machine } from './machine.js';

/**
 * Times a fit from the neutral start, a warm bootstrap draw and a posterior draw on the shipped scores, on one
 * thread; and in the same run SciPy's `least_squares` on the same scores, where `python3` has SciPy. Processor
 * time, not the clock's, so that what else runs on the machine counts little.
 */
const FITS = 21;
const DRAWS = 400;

/** Milliseconds of processor time of each call, the compiler's and the collector's threads with them. */
function timed(calls: number, work: (call: number) => void): number[] {
  return Array.from({ length: calls }, (_, call) => {
    const start = process.cpuUsage();
    work(call);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  }).sort((x, y) => x - y);
}

const spread = (sorted: number[]) =>
  `min ${sorted[0].toFixed(2)}  median ${quantile(sorted, 0.5).toFixed(2)}  max ${sorted.at(-1)?.toFixed(2)}`;

interface PeerLine {
  readonly name: string;
  readonly milliseconds: number;
  /** Null for a bootstrap draw: both draw other samples. */
  readonly objective: number | null;
}

/** The same scores through SciPy; nothing where Python or SciPy is not there. */
function peers({ scores, anchor }: Refit): PeerLine[] {
  const rows: [number, number, number][] = [];
  for (let m = 0; m < scores.models; m++) {
    for (let i = scores.start[m]; i < scores.start[m + 1]; i++) {
      rows.push([m, scores.benchmark[i], scores.value[i]]);
    }
  }
  const script = fileURLToPath(new URL('peers/fit.py', import.meta.url));
  const input = JSON.stringify({ rows, models: scores.models, benchmarks: scores.benchmarks, anchor });
  const { status, stdout } = spawnSync('python3', [script], {
    input,
    encoding: 'utf8',
    env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' },
  });
  return status === 0 ? (JSON.parse(stdout) as PeerLine[]) : [];
}

function bench(fitted: Refit): void {
  const { scores, anchor, fit } = fitted;
  console.log(
    `\n${fitted.dataSet.id}: ${scores.value.length} scores, ${scores.models} models, ${scores.benchmarks} benchmarks`,
  );
  timed(5, () => fitItemResponse(scores, { anchor }));
  const cold = timed(FITS, () => fitItemResponse(scores, { anchor }));
  let unconverged = 0;
  const warm = timed(DRAWS, (draw) => {
    if (!bootstrapFit(scores, fit, Random.stream(1, draw), { anchor }).converged) unconverged++;
  });
  const few = quantile(
    timed(5, () => drawAbilities(scores, fit, { anchor, draws: 20, seed: 1 })),
    0.5,
  );
  const many = quantile(
    timed(5, () => drawAbilities(scores, fit, { anchor, draws: 220, seed: 1 })),
    0.5,
  );
  console.log(`  fit                  ${spread(cold)} ms; objective ${fit.objective.toFixed(6)}`);
  console.log(`  bootstrap draw       ${spread(warm)} ms; ${unconverged} of ${DRAWS} not converged`);
  console.log(`  posterior draw       ${((many - few) / 200).toFixed(2)} ms each, after the mode is found`);
  const ours = { fit: quantile(cold, 0.5), draw: quantile(warm, 0.5) };
  const found = peers(fitted);
  if (found.length === 0) console.log('  python3 with SciPy is not there: no peer is timed');
  for (const { name, milliseconds, objective } of found) {
    const ratio = milliseconds / (name.startsWith('bootstrap') ? ours.draw : ours.fit);
    console.log(
      `  SciPy, ${name}: median ${milliseconds.toFixed(0)} ms${objective === null ? '' : `; objective ${objective.toFixed(6)}`}; ${ratio.toFixed(0)} times ours`,
    );
  }
}

console.log(`${machine()}; milliseconds of processor time`);
const registry = await openRegistry();
for (const set of await dataSets(registry)) {
  if (set.source !== 'epoch-eci') bench(await refit(registry, set, null));
}
registry.close();
