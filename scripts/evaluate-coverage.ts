import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { HEADWAY_VERSION } from '../src/answers/headway/headway-draws.js';
import { drawAbilities, type Parameters, Random } from '../src/measure/index.js';
import { openRegistry } from '../src/registry/index.js';
import { besideSampler } from './evaluate-coverage/beside-sampler.js';
import { type Ground, loadGround } from './evaluate-coverage/ground.js';
import { headwayWorlds } from './evaluate-coverage/headway-world.js';
import { measureWorld } from './evaluate-coverage/measured.js';
import { coveragePage, type Line } from './evaluate-coverage/report.js';
import { headwayValues, refitValues } from './evaluate-coverage/values.js';
import { generatorOf, makeWorld, type World } from './evaluate-coverage/world.js';

/**
 * How often the 90 % interval of the gap holds, on worlds whose abilities are known: docs/evaluate/coverage.md.
 * Seeded; each world is a line of the log, so that a run that was stopped goes on where it was.
 *
 * npm run evaluate -- coverage [--worlds 1000 --headway-worlds 1000 --draws 200 --seed 2026 --log FILE --page FILE]
 *
 * `--seconds N` stops after so long, `--part 1/2` makes every second world: then no page is written unless nothing is left
 * to do. Parts may share a log.
 */
const FOLDER = new URL('../docs/evaluate/', import.meta.url).pathname;
const { values: flags } = parseArgs({
  options: {
    worlds: { type: 'string', default: '1000' },
    'headway-worlds': { type: 'string', default: '1000' },
    seconds: { type: 'string', default: 'Infinity' },
    part: { type: 'string', default: '1/1' },
    draws: { type: 'string', default: '200' },
    seed: { type: 'string', default: '2026' },
    log: { type: 'string', default: `${FOLDER}coverage.jsonl.tmp` },
    page: { type: 'string', default: `${FOLDER}coverage.md` },
  },
});
const [draws, seed] = [Number(flags.draws), Number(flags.seed)];
const [part, parts] = flags.part.split('/').map(Number);
/** `method` changes when the worlds or what is measured of them do: lines of another are not read. */
const MEASURES = [
  { measure: 'eci-refit', method: 'coverage-2', worlds: Number(flags.worlds), valuesOf: refitValues },
  {
    measure: 'headway',
    method: `coverage-3 ${HEADWAY_VERSION}`,
    worlds: Number(flags['headway-worlds']),
    valuesOf: headwayValues,
  },
];

const registry = await openRegistry();
const ground = await loadGround(registry);
const began = performance.now();
let left = 0;
const runs = MEASURES.filter(({ worlds }) => worlds > 0).map(({ measure, method, worlds, valuesOf }) => {
  const run = [method, measure, registry.contentHash, draws, seed].join(' ');
  const known = new Set(readLog(run, worlds).map(({ world }) => world));
  const due = Array.from({ length: worlds }, (_, world) => world).filter((world) => !known.has(world));
  const own = due.filter((world) => world % parts === part - 1);
  const worldOf = own.length > 0 ? worldsOf(measure, worlds) : null;
  for (const world of own) {
    if (!worldOf || performance.now() - began > 1000 * Number(flags.seconds)) break;
    const made = worldOf(world);
    const pairs = measureWorld(ground, made, valuesOf(ground, made, draws, world));
    const line: Line = { run, world, generator: generatorOf(world).name, pairs };
    appendFileSync(
      flags.log,
      `${JSON.stringify(line, (_, value) => (typeof value === 'number' ? Number(value.toFixed(4)) : value))}\n`,
    );
    if (world % 50 === 49) console.error(`${measure}: ${world + 1} of ${worlds} worlds`);
  }
  const lines = readLog(run, worlds);
  left += worlds - lines.length;
  return { measure, seed, draws, lines };
});
if (left > 0) console.error(`${left} worlds are left to do; no page written`);
else writeFileSync(flags.page, coveragePage(runs, registry.contentHash, besideSampler(ground)));
registry.close();

function readLog(run: string, worlds: number): Line[] {
  if (!existsSync(flags.log)) return [];
  const whole = readFileSync(flags.log, 'utf8').split('\n').slice(0, -1);
  return whole
    .map((line) => JSON.parse(line) as Line)
    .filter((line) => line.run === run && line.world < worlds);
}

/** The worlds of a measure: half as it assumes them, made of its own posterior; the others are the same for all measures. */
function worldsOf(measure: string, worlds: number): (world: number) => World {
  const drawn = drawnTruths(ground, worlds);
  const assumed = measure === 'headway' ? headwayWorlds(ground, seed) : null;
  return (world) => {
    const generator = generatorOf(world);
    if (assumed && generator.breaks === null) return assumed(world);
    return makeWorld(ground, drawn(world), generator, Random.stream(seed, world));
  };
}

/** One draw of the posterior of the shipped fit a world. */
function drawnTruths({ refit }: Ground, worlds: number): (world: number) => Parameters {
  const { ability, difficulty, slope } = drawAbilities(refit.scores, refit.fit, {
    anchor: refit.anchor,
    draws: worlds,
    seed,
  });
  const of = (values: Float64Array, width: number, world: number) =>
    values.slice(world * width, (world + 1) * width);
  return (world) => ({
    ability: of(ability, refit.groups.length, world),
    difficulty: of(difficulty, refit.benchmarks.length, world),
    slope: of(slope, refit.benchmarks.length, world),
  });
}
