import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { HeadwayError, type Phrase, phrase } from '../../contract/index.js';
import { type HelmRun, parseJson, type Results, readHelm, readResults } from '../../results/index.js';

const MOST_BYTES = 64_000_000;
const MOST_RUNS = 1_000;
const DEEPEST_FOLDER = 4;
const [RUN_SPEC, STATS] = ['run_spec.json', 'stats.json'];

/**
 * Reads results from a file; from a folder, the runs of HELM in it. At most 64 MB a file.
 *
 * @throws HeadwayError `no-such-file`, `too-large`, and what the parsers of `src/results` throw
 */
export async function readResultsFile(path: string): Promise<Results> {
  const found = await stat(path).catch(() => null);
  if (!found)
    throw refused('no-such-file', 'there is no such file or folder', path, 'give a file of results');
  if (found.isDirectory()) return readHelm(await runsUnder(path, 0));
  const runFolder = dirname(path);
  if ([RUN_SPEC, STATS].includes(basename(path)) && (await isRun(runFolder))) {
    return readHelm([await readRun(runFolder)]);
  }
  return readResults(await readBounded(path), basename(path));
}

async function runsUnder(folder: string, depth: number): Promise<HelmRun[]> {
  if (await isRun(folder)) return [await readRun(folder)];
  const runs: HelmRun[] = [];
  if (depth < DEEPEST_FOLDER) {
    const entries = await readdir(folder, { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    for (const name of folders.sort()) runs.push(...(await runsUnder(join(folder, name), depth + 1)));
  }
  if (depth === 0 && (runs.length === 0 || runs.length > MOST_RUNS)) {
    const what = runs.length === 0 ? `holds no ${RUN_SPEC} beside a ${STATS}` : `holds ${runs.length} runs`;
    throw refused(
      'not-results',
      phrase`the folder ${what}`,
      folder,
      'give the folder of the HELM runs of one model',
    );
  }
  return runs;
}

async function isRun(folder: string): Promise<boolean> {
  const found = await Promise.all(
    [RUN_SPEC, STATS].map((name) => stat(join(folder, name)).catch(() => null)),
  );
  return found.every((one) => one?.isFile());
}

async function readRun(folder: string): Promise<HelmRun> {
  const [runSpec, stats] = [join(folder, RUN_SPEC), join(folder, STATS)];
  return {
    runSpec: parseJson(await readBounded(runSpec), `${basename(folder)}/${RUN_SPEC}`),
    stats: parseJson(await readBounded(stats), `${basename(folder)}/${STATS}`),
    where: basename(folder),
  };
}

/** The text of a file that does not say its size truly either: no more than the bound is ever read. */
async function readBounded(path: string): Promise<string> {
  let file: FileHandle | null = null;
  try {
    file = await open(path);
    const parts: Buffer[] = [];
    let bytes = 0;
    for (;;) {
      const { bytesRead, buffer } = await file.read({ buffer: Buffer.allocUnsafe(1 << 20) });
      if (bytesRead === 0) return Buffer.concat(parts).toString('utf8');
      parts.push(buffer.subarray(0, bytesRead));
      bytes += bytesRead;
      if (bytes > MOST_BYTES) {
        throw refused(
          'too-large',
          'the file is larger than 64 MB',
          path,
          'take the samples out (inspect log dump --header-only), or give a CSV of benchmark, score, n',
        );
      }
    }
  } catch (error) {
    if (error instanceof HeadwayError) throw error;
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw refused(
      'unreadable',
      phrase`the file cannot be read: ${reason}`,
      path,
      'give a file that you may read',
    );
  } finally {
    await file?.close();
  }
}

function refused(
  code: string,
  what: string | Phrase,
  where: string | Phrase,
  remedy: string | Phrase,
): HeadwayError {
  return new HeadwayError({ code, what, where, remedy });
}
