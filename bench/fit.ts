import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { SCORE_SOURCES } from '../src/answers/measures/eci-refit.js';
import { type Refit, refit } from '../src/answers/refit/refit.js';
import {
  bootstrapFit,
  drawAbilities,
  fitItemResponse,
  quantile,
  Random,
  resample,
  type Scores,
} from '../src/measure/index.js';
import { dataSets, openRegistry } from '../src/registry/index.js';
import { machine } from './machine.js';

/**
 * Times a fit from the neutral start, a warm bootstrap draw and a posterior draw on the shipped scores, on one
 * thread; and in the same run SciPy's `least_squares` on the same scores, where `python3` has SciPy. Processor
 * time, not the clock's, so that what else runs on the machine counts little.
 */
const FITS = 21;
const DRAWS = 400;
/** SciPy fits the first of our resamples too. */
const SHARED = 7;

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
  /** The fit's; null for a bootstrap draw. */
  readonly objective: number | null;
  /** Of a bootstrap draw: the objective on each of our first resamples. */
  readonly objectives: readonly number[];
}

/** The same scores through SciPy; nothing where Python or SciPy is not there. */
function peers({ scores, anchor }: Refit): PeerLine[] {
  const rows: [number, number, number][] = [];
  for (let m = 0; m < scores.models; m++) {
    for (let i = scores.start[m]; i < scores.start[m + 1]; i++) {
      rows.push([m, scores.benchmark[i], scores.value[i]]);
    }
  }
  const weights = Array.from({ length: SHARED }, (_, draw) => weightOfAll(scores, draw));
  const script = fileURLToPath(new URL('peers/fit.py', import.meta.url));
  const input = JSON.stringify({
    rows,
    models: scores.models,
    benchmarks: scores.benchmarks,
    anchor,
    weights,
  });
  const { status, stdout } = spawnSync('python3', [script], {
    input,
    encoding: 'utf8',
    env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' },
  });
  return status === 0 ? (JSON.parse(stdout) as PeerLine[]) : [];
}

/** How often each score is drawn in our resample of a seed, 0 where it is not. */
function weightOfAll(scores: Scores, draw: number): number[] {
  const { scores: sample, weight } = resample(scores, Random.stream(1, draw));
  const all = new Array<number>(scores.value.length).fill(0);
  for (let m = 0; m < scores.models; m++) {
    for (let j = sample.start[m]; j < sample.start[m + 1]; j++) {
      const at = scores.benchmark.indexOf(sample.benchmark[j], scores.start[m]);
      all[at] = weight[j];
    }
  }
  return all;
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
  const drawn = Array.from(
    { length: SHARED },
    (_, draw) => bootstrapFit(scores, fit, Random.stream(1, draw), { anchor }).objective,
  );
  for (const { name, milliseconds, objective, objectives } of found) {
    const ratio = milliseconds / (name.startsWith('bootstrap') ? ours.draw : ours.fit);
    console.log(
      `  SciPy, ${name}: median ${milliseconds.toFixed(0)} ms${objective === null ? '' : `; objective ${objective.toFixed(6)}`}; ${ratio.toFixed(0)} times ours`,
    );
    if (objectives.length > 0) {
      const excess = objectives.map((theirs, i) => drawn[i] / theirs - 1);
      console.log(
        `    on the same ${objectives.length} resamples our objective is higher in ${excess.filter((e) => e > 1e-7).length}; ours over theirs less 1: ${Math.min(...excess).toExponential(1)} to ${Math.max(...excess).toExponential(1)}`,
      );
    }
  }
}

console.log(`${machine()}; milliseconds of processor time`);
const registry = await openRegistry();
for (const set of await dataSets(registry)) {
  if (SCORE_SOURCES.includes(set.source)) bench(await refit(registry, set, null));
}
registry.close();
