import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { drawAbilities, mean, Random } from '../src/measure/index.js';
import { openRegistry } from '../src/registry/index.js';
import { type Ground, loadGround } from './evaluate-coverage/ground.js';
import { FIGURES, holds } from './evaluate-coverage/measured.js';
import { NAMES } from './evaluate-coverage/report.js';
import { refitValues } from './evaluate-coverage/values.js';
import { GENERATORS, makeWorld } from './evaluate-coverage/world.js';
import { DAY, reachedOnTheDay } from './evaluate-imputed/on-the-day.js';
import type { Imputed, Row } from './evaluate-imputed/result.js';
import { TREATMENTS, type Treated, treatWorld } from './evaluate-imputed/treatments.js';

/**
 * Whether an imputed ability for known models without scores makes a better interval than a bound: worlds of the generator
 * `truncation`, on seeds of its own. Writes docs/evaluate/imputed.md.
 *
 * npm run evaluate -- imputed [--worlds 150 --draws 200 --seeds 7,11,13]
 */
const FOLDER = new URL('../docs/evaluate/', import.meta.url).pathname;
const { values: flags } = parseArgs({
  options: {
    worlds: { type: 'string', default: '150' },
    draws: { type: 'string', default: '200' },
    seeds: { type: 'string', default: '7,11,13' },
  },
});
const [worlds, draws] = [Number(flags.worlds), Number(flags.draws)];
const seeds = flags.seeds.split(',').map(Number);
const registry = await openRegistry();
const ground = await loadGround(registry);
const treated = seeds.flatMap((seed) => treatedWorlds(ground, seed));
const found: Imputed = {
  contentHash: registry.contentHash,
  worlds: seeds.length * worlds,
  rows: tally(treated),
  onTheDay: await reachedOnTheDay(registry),
};
writeFileSync(`${FOLDER}imputed.json`, `${JSON.stringify(found, null, 1)}\n`);
writeFileSync(`${FOLDER}imputed.md`, page(found));
registry.close();

function treatedWorlds(ground: Ground, seed: number): Treated[] {
  const { refit } = ground;
  const generator = GENERATORS.find(({ name }) => name === 'truncation');
  if (!generator) throw new Error('no generator');
  const truths = drawAbilities(refit.scores, refit.fit, { anchor: refit.anchor, draws: worlds, seed });
  return Array.from({ length: worlds }, (_, world) => {
    const of = (values: Float64Array, width: number) => values.slice(world * width, (world + 1) * width);
    const truth = {
      ability: of(truths.ability, refit.groups.length),
      difficulty: of(truths.difficulty, refit.benchmarks.length),
      slope: of(truths.slope, refit.benchmarks.length),
    };
    const made = makeWorld(ground, truth, generator, Random.stream(seed, world));
    if (world % 50 === 49) console.error(`seed ${seed}: ${world + 1} of ${worlds} worlds`);
    return treatWorld(ground, made, refitValues(ground, made, draws, world), world);
  }).flat();
}

function tally(treated: readonly Treated[]): Row[] {
  return TREATMENTS.map((treatment) => ({
    treatment,
    cells: FIGURES.filter((figure) => figure !== 'points').map((figure) => {
      const own = treated.filter((one) => one.figure === figure);
      const held = own.filter(({ truth, intervals }) => holds(intervals[treatment], truth)).length;
      const widths = own.flatMap(({ intervals }) => {
        const { low, high } = intervals[treatment];
        return low === null || high === null ? [] : [high - low];
      });
      return { figure, held: held / own.length, width: mean(widths) };
    }),
  }));
}

function page({ contentHash, rows, onTheDay }: Imputed): string {
  const figures = rows[0]?.cells.map(({ figure }) => figure) ?? [];
  return [
    '# Known models without scores: a bound beside an imputed ability',
    '',
    `Written by \`npm run evaluate -- imputed\`; do not edit. Content ${contentHash.slice(0, 12)}.`,
    '',
    `${seeds.length * worlds} worlds of the generator \`truncation\` ([what a world is](../measure/interval.md#how-often-it-holds)), seeds ${seeds.join(', ')}, ${draws} draws each, three comparisons together, on \`eci-refit\`. Shares of worlds whose true gap lies in the 90 % interval, the mean width in months in brackets. In these worlds half of the models released before September 2023 have no scores; each is listed with the least of the scored models of its group that surpass it.`,
    '',
    `| a known model without scores is |${figures.map((figure) => ` ${NAMES[figure]} |`).join('')}`,
    `|---|${figures.map(() => '---|').join('')}`,
    ...rows.map(
      ({ treatment, cells }) =>
        `| ${treatment} |${cells.map(({ held, width }) => ` ${(100 * held).toFixed(0)} % (${width.toFixed(1)}) |`).join('')}`,
    ),
    '',
    'Drawn: in each draw, normal about the line of least squares through the scored models of the first year by day, with their deviation about it, cut off where it is known to be surpassed (and, in the last row, to surpass). No country, organisation or group enters. What follows from it: [the gap](../measure/gap.md#an-imputed-ability).',
    '',
    `## The shipped data, ${DAY}`,
    '',
    'The share of 1,000 draws in which a listed model of the United States, its ability so drawn, would have stood where China stood that day.',
    '',
    '| model | released | surpassed by | share of draws |',
    '|---|---|---|---|',
    ...onTheDay.map(
      ({ version, releasedOn, surpassedBy, share }) =>
        `| ${version} | ${releasedOn} | ${surpassedBy} | ${(100 * share).toFixed(1)} % |`,
    ),
    '',
  ].join('\n');
}
