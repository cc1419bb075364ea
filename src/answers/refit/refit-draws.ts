import { existsSync, readFileSync } from 'node:fs';
import type { OwnDrawsOrigin } from '../../contract/index.js';
import { drawAbilities, scaleThrough, toPoints } from '../../measure/index.js';
import { anchorGroup, type Refit, SCALE_ANCHORS } from './refit.js';
import { SHIPPED_SEED } from './shipped-fit.js';

/** Draws of the index in points: row-major, one row of groups a draw. */
export interface RefitDraws {
  readonly count: number;
  readonly points: Float32Array;
  readonly origin: OwnDrawsOrigin;
}

/** Draws of the refit: the shipped ones when they are of the same content and seed, else drawn now. */
export function refitDraws(refit: Refit, count: number, seed: number): RefitDraws {
  return shippedDraws(refit, count, seed) ?? drawRefit(refit, count, seed);
}

/** Draws from the posterior; the scale is put through the two anchors again in every draw. */
export function drawRefit(refit: Refit, count: number, seed: number): RefitDraws {
  const { groups, scores, fit, anchor, prior } = refit;
  const { ability } = drawAbilities(scores, fit, { anchor, prior, draws: count, seed });
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
  return { count, points, origin: { code: 'fit-drawn-now', draws: count, seed } };
}

/** Shipped draws are little-endian, as every machine that Node runs on is. */
function shippedDraws({ shipped, groups }: Refit, count: number, seed: number): RefitDraws | null {
  if (!shipped || seed !== SHIPPED_SEED || shipped.draws < count || !existsSync(shipped.file)) return null;
  const bytes = readFileSync(shipped.file);
  if (bytes.length !== shipped.draws * groups.length * 4) return null;
  const points = new Float32Array(Uint8Array.from(bytes.subarray(0, count * groups.length * 4)).buffer);
  return {
    count,
    points,
    origin: { code: 'fit-shipped', draws: count, seed, key: shipped.key.slice(0, 12) },
  };
}
