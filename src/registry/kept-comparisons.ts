import { closeSync, existsSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { LineageNote } from '../contract/codes/lineage.js';
import { HeadwayError } from '../contract/error.js';
import type { KeptComparison } from '../contract/lineage-kept.js';
import { phrase } from '../contract/phrase.js';
import { flushFolder } from './home.js';
import { withSyncLock } from './lock.js';

/** What is kept of comparisons of weights, in the order in which they were made. */
export interface KeptComparisons {
  readonly comparisons: readonly KeptComparison[];
  /** What was passed over: a last line that was never written whole. */
  readonly note: LineageNote | null;
}

/** The file of kept comparisons: a line of JSON each, only ever added to. */
export function comparisonsFile(home: string): string {
  return join(home, 'detected-lineage.jsonl');
}

/**
 * The comparisons kept on this machine; none without the file. A last line without an end, left by a process that
 * was killed while it wrote, is passed over.
 *
 * @throws HeadwayError naming any other line that is broken
 */
export async function keptComparisons(home: string): Promise<KeptComparisons> {
  const path = comparisonsFile(home);
  if (!existsSync(path)) return { comparisons: [], note: null };
  const { keptComparisonSchema } = await import('../contract/lineage-kept.js');
  const read = (line: string) => keptComparisonSchema.safeParse(parsed(line)).data;
  const lines = readFileSync(path, 'utf8').split('\n');
  const last = lines.pop() as string;
  const comparisons = lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const comparison = read(line);
    if (comparison) return [comparison];
    throw new HeadwayError({
      code: 'broken-comparisons',
      what: 'a kept comparison of weights cannot be read',
      where: phrase`${path}, line ${index + 1}`,
      remedy: 'correct the line, or delete it',
    });
  });
  if (last.trim() === '') return { comparisons, note: null };
  return { comparisons, note: { code: 'line-passed-over', file: path } };
}

/** Milliseconds: a comparison may have taken minutes, and is not lost because another is just being kept. */
const PATIENCE = 60_000;

/**
 * Adds comparisons, flushed to the disk, while no other process writes; waits a minute for one that does. What a
 * killed process left of a line is cut off first.
 *
 * @throws HeadwayError when another process holds the lock for longer, or a held line is broken
 */
export function keepComparisons(
  home: string,
  added: readonly KeptComparison[],
  patience = PATIENCE,
): Promise<void> {
  return withSyncLock(
    home,
    async () => {
      await keptComparisons(home);
      const path = comparisonsFile(home);
      const content = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
      const file = openSync(path, 'a');
      try {
        ftruncateSync(file, content.lastIndexOf('\n') + 1);
        writeSync(file, added.map((one) => `${JSON.stringify(one)}\n`).join(''));
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      flushFolder(home);
    },
    patience,
  );
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
