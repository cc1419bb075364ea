import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DrawsOrigin } from '../../contract/index.js';
import { CHAINS, drawHeadway, headwayPoints, type PosteriorOptions } from '../../measure/index.js';
import { type DataSetFacts, dataSets, type Registry } from '../../registry/index.js';
import { progress } from '../progress.js';
import { type HeadwayProblem, headwayProblem } from './headway-problem.js';

/** Version of the model and its inference. What ships from another one is not used. */
export const HEADWAY_VERSION = 'headway-index-2';
const SEED = 1;
const DRAWS = 1000;
/** What ships is a run several times as long, thinned: it costs a minute, and its chains agree. */
const LONG = { warmUp: 400, thin: 6 };

/** Draws of the index in points: row-major, a row of `problem.groups` a draw. */
export interface HeadwayDraws {
  readonly count: number;
  readonly seed: number;
  readonly points: Float32Array;
  readonly key: string;
  /** Shipped with the data, or drawn now by a quick run. */
  readonly made: 'shipped' | 'quick';
}

/** What draws rest on. */
export function originOf({ count, made, seed, key }: HeadwayDraws): DrawsOrigin {
  return {
    code: made === 'shipped' ? 'headway-shipped' : 'headway-quick',
    draws: count,
    seed,
    key: key.slice(0, 12),
    method: HEADWAY_VERSION,
  };
}

/** What draws are keyed by: the version of the method, the seed, the groups and their scores. */
export function headwayKey({ groups, rated, scale }: HeadwayProblem, seed: number): string {
  const content = groups.map(({ key, scores }) => [
    key,
    scores.map(({ benchmark, value }) => [benchmark, value]),
  ]);
  const fixed = scale instanceof Float64Array ? [...scale] : scale;
  return createHash('sha256')
    .update(JSON.stringify([HEADWAY_VERSION, seed, rated, fixed, content]))
    .digest('hex');
}

/** The shipped draws where they are of this content, seed and number; else drawn now, which takes seconds. */
export function headwayDraws(
  registry: Registry,
  dataSet: DataSetFacts,
  problem: HeadwayProblem,
  count: number = DRAWS,
  seed: number = SEED,
): HeadwayDraws {
  const key = headwayKey(problem, seed);
  const shipped = readShipped(registry, dataSet, key, problem.groups.length, count);
  const points = shipped ?? drawPoints(problem, count, seed);
  return { count, seed, key, points, made: shipped ? 'shipped' : 'quick' };
}

/** The first `count` of draws of that seed; null where they are of another seed, or fewer. */
export function firstDraws(drawn: HeadwayDraws, count: number, seed: number): HeadwayDraws | null {
  if (drawn.seed !== seed || drawn.count < count) return null;
  const width = drawn.points.length / drawn.count;
  return { ...drawn, count, points: drawn.points.subarray(0, count * width) };
}

/** Draws now; a multiple of the chains is drawn and cut to `count`. */
export function drawPoints(
  problem: HeadwayProblem,
  count: number,
  seed: number,
  options: Omit<PosteriorOptions, 'seed' | 'draws'> = {},
): Float32Array {
  const draws = Math.ceil(count / (options.chains ?? CHAINS));
  const told = (share: number) => progress('drawing the index', share);
  const posterior = drawHeadway(problem.scores, problem, {
    progress: told,
    ...(problem.factors !== null && { factors: problem.factors }),
    ...options,
    seed,
    draws,
  });
  progress('drawing the index', 1);
  return headwayPoints(posterior, problem.scale).subarray(0, count * problem.groups.length);
}

interface Description {
  readonly version: string;
  readonly key: string;
  readonly seed: number;
  readonly draws: number;
  readonly groups: readonly string[];
}

const namesOf = (dataSet: string) => ({
  draws: `headway-${dataSet}.f32`,
  description: `headway-${dataSet}.json`,
});

function readShipped(
  registry: Registry,
  dataSet: DataSetFacts,
  key: string,
  width: number,
  count: number,
): Float32Array | null {
  if (!registry.drawsFolder) return null;
  const names = namesOf(dataSet.id);
  const description = join(registry.drawsFolder, names.description);
  const file = join(registry.drawsFolder, names.draws);
  if (!existsSync(description) || !existsSync(file)) return null;
  const read = JSON.parse(readFileSync(description, 'utf8')) as Description;
  if (read.key !== key || read.draws < count) return null;
  const bytes = readFileSync(file);
  if (bytes.length !== read.draws * width * 4) return null;
  return new Float32Array(Uint8Array.from(bytes.subarray(0, count * width * 4)).buffer);
}

/** The draws that ship with a snapshot, of each folder of scores. Paths are relative to it. */
export async function shippedHeadwayDraws(
  registry: Registry,
): Promise<{ path: string; bytes: Uint8Array }[]> {
  const files: { path: string; bytes: Uint8Array }[] = [];
  for (const dataSet of await dataSets(registry)) {
    if (dataSet.source !== 'epoch-benchmarks') continue;
    const problem = await headwayProblem(registry, dataSet);
    const points = drawPoints(problem, DRAWS, SEED, LONG);
    const names = namesOf(dataSet.id);
    const description: Description = {
      version: HEADWAY_VERSION,
      key: headwayKey(problem, SEED),
      seed: SEED,
      draws: DRAWS,
      groups: problem.groups.map((group) => group.key),
    };
    files.push({
      path: `draws/${names.draws}`,
      bytes: new Uint8Array(points.buffer, points.byteOffset, points.byteLength),
    });
    files.push({
      path: `draws/${names.description}`,
      bytes: Buffer.from(`${JSON.stringify(description, null, 1)}\n`),
    });
  }
  return files;
}
