import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawAbilities, scaleThrough, toPoints } from '../../measure/index.js';
import type { Registry } from '../../registry/index.js';
import { anchorGroup, type Refit, SCALE_ANCHORS } from './refit.js';

/** Draws of the index in points: row-major, one row of groups a draw. */
export interface RefitDraws {
  readonly count: number;
  readonly points: Float32Array;
  readonly origin: string;
}

/** Version of the method that makes the draws. Shipped draws of another one are not used. */
const METHOD = 'laplace-conditional-1';

/** What the shipped draws of a refit are keyed by: the scores, the groups, the method, the seed. */
export function drawsKey(refit: Refit, seed: number): string {
  const content = refit.groups.map(({ key, scores }) => [key, scores.map((s) => [s.benchmark, s.value])]);
  return createHash('sha256')
    .update(JSON.stringify([METHOD, seed, refit.benchmarks[refit.anchor], content]))
    .digest('hex');
}

/** Name of the file with the draws of a data set. */
export function drawsFile(dataSet: string): string {
  return `${dataSet}.f32`;
}

/** Draws of the refit: the shipped ones when they are of the same content, else drawn now. */
export function refitDraws(registry: Registry, refit: Refit, count: number, seed: number): RefitDraws {
  return shippedDraws(registry, refit, count, seed) ?? drawRefit(refit, count, seed);
}

/** Draws from the posterior; the scale is put through the two anchors again in every draw. */
export function drawRefit(refit: Refit, count: number, seed: number): RefitDraws {
  const { groups, scores, fit, anchor } = refit;
  const { ability } = drawAbilities(scores, fit, { anchor, draws: count, seed });
  const [low, high] = SCALE_ANCHORS.map(({ model }) => anchorGroup(groups, fit.ability, model));
  const points = new Float32Array(ability.length);
  for (let draw = 0; draw < count; draw++) {
    const row = ability.subarray(draw * groups.length, (draw + 1) * groups.length);
    const scale =
      low >= 0 && high >= 0
        ? scaleThrough(row, {
            low: { model: low, points: SCALE_ANCHORS[0].points },
            high: { model: high, points: SCALE_ANCHORS[1].points },
          })
        : refit.scale;
    for (let g = 0; g < groups.length; g++) points[draw * groups.length + g] = toPoints(scale, row[g]);
  }
  return { count, points, origin: `${count} draws of the posterior of our fit, seed ${seed}, drawn now` };
}

function shippedDraws(registry: Registry, refit: Refit, count: number, seed: number): RefitDraws | null {
  if (!registry.drawsFolder) return null;
  const file = join(registry.drawsFolder, drawsFile(refit.dataSet.id));
  if (!existsSync(file) || !existsSync(`${file}.json`)) return null;
  const { key, draws } = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as { key: string; draws: number };
  if (draws < count || key !== drawsKey(refit, seed)) return null;
  const bytes = readFileSync(file);
  if (bytes.length !== draws * refit.groups.length * 4) return null;
  const points = new Float32Array(count * refit.groups.length);
  for (let i = 0; i < points.length; i++) points[i] = bytes.readFloatLE(4 * i);
  return {
    count,
    points,
    origin: `${count} shipped draws of the posterior of our fit, key ${key.slice(0, 12)}`,
  };
}
