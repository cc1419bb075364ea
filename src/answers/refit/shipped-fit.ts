import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fit } from '../../measure/index.js';
import type { Registry } from '../../registry/index.js';
import type { FitGroup } from './fit-groups.js';

/** Version of the method of fit and draws. What ships from another one is not used. */
const METHOD = 'laplace-conditional-2';

/** The seed and the number of the draws that ship. */
export const SHIPPED_SEED = 1;
export const SHIPPED_DRAWS = 1000;

/** A fit and its draws as they ship beside the tables. */
export interface ShippedFit {
  readonly key: string;
  readonly fit: Fit;
  readonly draws: number;
  /** File of little-endian float32: `draws` rows of points, one a group. */
  readonly file: string;
}

/** What a fit and its draws are keyed by: the method, the scores, the groups, the anchor. */
export function fitKey(groups: readonly FitGroup[], anchor: string): string {
  const content = groups.map(({ key, scores }) => [
    key,
    scores.map((score) => [score.benchmark, score.value]),
  ]);
  return createHash('sha256')
    .update(JSON.stringify([METHOD, SHIPPED_SEED, anchor, content]))
    .digest('hex');
}

/** Names of the two files of a data set: the draws and their description with the fit. */
export function shippedNames(dataSet: string): { draws: string; description: string } {
  return { draws: `${dataSet}.f32`, description: `${dataSet}.json` };
}

/** The description that ships, as text: the same fit gives the same bytes. */
export function describeFit(key: string, groups: readonly FitGroup[], fit: Fit): string {
  const { objective, converged, iterations, gradientNorm, ability, difficulty, slope } = fit;
  return `${JSON.stringify(
    {
      key,
      draws: SHIPPED_DRAWS,
      seed: SHIPPED_SEED,
      groups: groups.map((group) => group.key),
      fit: {
        objective,
        converged,
        iterations,
        gradientNorm,
        ability: [...ability],
        difficulty: [...difficulty],
        slope: [...slope],
      },
    },
    null,
    1,
  )}\n`;
}

/** The fit that ships with a data set, when it is of this content; null otherwise. */
export function shippedFit(registry: Registry, dataSet: string, key: string): ShippedFit | null {
  if (!registry.drawsFolder) return null;
  const names = shippedNames(dataSet);
  const description = join(registry.drawsFolder, names.description);
  if (!existsSync(description)) return null;
  const read = JSON.parse(readFileSync(description, 'utf8')) as {
    key: string;
    draws: number;
    fit: Omit<Fit, 'ability' | 'difficulty' | 'slope'> & Record<'ability' | 'difficulty' | 'slope', number[]>;
  };
  if (read.key !== key) return null;
  const fit: Fit = {
    ...read.fit,
    ability: Float64Array.from(read.fit.ability),
    difficulty: Float64Array.from(read.fit.difficulty),
    slope: Float64Array.from(read.fit.slope),
  };
  return { key, fit, draws: read.draws, file: join(registry.drawsFolder, names.draws) };
}
