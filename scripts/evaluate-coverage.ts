import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { drawAbilities, type Parameters, Random } from '../src/measure/index.js';
import { openRegistry } from '../src/registry/index.js';
import { besideSampler } from './evaluate-coverage/beside-sampler.js';
import { type Ground, loadGround } from './evaluate-coverage/ground.js';
import { measureWorld } from './evaluate-coverage/measured.js';
import { coveragePage, type Line } from './evaluate-coverage/report.js';
import { headwayValues, refitValues } from './evaluate-coverage/values.js';
import { generatorOf, makeWorld } from './evaluate-coverage/world.js';

/**
 * How often the 90 % interval of the gap holds, on worlds whose abilities are known: docs/evaluate/coverage.md.
 * Seeded; each world is a line of the log, so that a run that was stopped goes on where it was.
 *
 * npm run evaluate -- coverage [--worlds 1000 --headway-worlds 300 --draws 200 --seed 2026 --log FILE --page FILE]
 */
const FOLDER = new URL('../docs/evaluate/', import.meta.url).pathname;
const { values: flags } = parseArgs({
  options: {
    worlds: { type: 'string', default: '1000' },
    'headway-worlds': { type: 'string', default: '300' },
    draws: { type: 'string', default: '200' },
    seed: { type: 'string', default: '2026' },
    log: { type: 'string', default: `${FOLDER}coverage.jsonl.tmp` },
    page: { type: 'string', default: `${FOLDER}coverage.md` },
  },
});
const [draws, seed] = [Number(flags.draws), Number(flags.seed)];
/** Changes when the worlds or what is measured of them do: lines of another method are not read. */
const METHOD = 'coverage-2';
const MEASURES = [
  { measure: 'eci-refit', worlds: Number(flags.worlds), valuesOf: refitValues },
  { measure: 'headway', worlds: Number(flags['headway-worlds']), valuesOf: headwayValues },
];

const registry = await openRegistry();
const ground = await loadGround(registry);
const runs = MEASURES.filter(({ worlds }) => worlds > 0).map(({ measure, worlds, valuesOf }) => {
  const run = [METHOD, measure, registry.contentHash, draws, seed].join(' ');
  const lines = readLog(run, worlds);
  const known = new Set(lines.map(({ world }) => world));
  const drawn = drawnTruths(ground, worlds);
  for (let world = 0; world < worlds; world++) {
    if (known.has(world)) continue;
    const generator = generatorOf(world);
    const made = makeWorld(ground, drawn(world), generator, Random.stream(seed, world));
    const pairs = measureWorld(ground, made, valuesOf(ground, made, draws, world));
    const line: Line = { run, world, generator: generator.name, pairs };
    appendFileSync(
      flags.log,
      `${JSON.stringify(line, (_, value) => (typeof value === 'number' ? Number(value.toFixed(4)) : value))}\n`,
    );
    lines.push(line);
    if (world % 50 === 49) console.error(`${measure}: ${world + 1} of ${worlds} worlds`);
  }
  return { measure, seed, draws, lines };
});
writeFileSync(flags.page, coveragePage(runs, registry.contentHash, besideSampler(ground)));
registry.close();

function readLog(run: string, worlds: number): Line[] {
  if (!existsSync(flags.log)) return [];
  const whole = readFileSync(flags.log, 'utf8').split('\n').slice(0, -1);
  return whole
    .map((line) => JSON.parse(line) as Line)
    .filter((line) => line.run === run && line.world < worlds);
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
