import { HeadwayError, phrase } from '../../src/contract/index.js';
import { type HelmRun, parseJson, type Results, readHelm, readResults } from '../../src/results/index.js';
import type { ChosenFile } from './messages.js';

const [RUN_SPEC, STATS] = ['run_spec.json', 'stats.json'];

/**
 * The results in the files that were chosen: one file of any format, or the two files of each run of HELM.
 *
 * @throws HeadwayError where they are no results, or results of several files that are not of HELM
 */
export function readFiles(files: readonly ChosenFile[]): Results {
  const runs = runsIn(files);
  if (runs.length > 0) return readHelm(runs);
  const [first, ...others] = files;
  if (first === undefined || others.length > 0) {
    throw new HeadwayError({
      code: 'several-files',
      what:
        first === undefined ? 'there is no file' : phrase`${files.length} files are not one model’s results`,
      ...(first && { where: first.path }),
      remedy: 'give one file, or run_spec.json and stats.json of each HELM run',
    });
  }
  return readResults(first.text, nameOf(first.path));
}

/** Pairs of the two files of a run: those of one folder, or the only two. */
function runsIn(files: readonly ChosenFile[]): HelmRun[] {
  const folders = new Map<string, Map<string, ChosenFile>>();
  for (const file of files) {
    const folder = file.path.split('/').slice(0, -1).join('/');
    const held = folders.get(folder) ?? new Map<string, ChosenFile>();
    folders.set(folder, held);
    held.set(nameOf(file.path), file);
  }
  return [...folders].flatMap(([folder, held]) => {
    const [runSpec, stats] = [held.get(RUN_SPEC), held.get(STATS)];
    if (!runSpec || !stats) return [];
    const where = folder === '' ? RUN_SPEC : nameOf(folder);
    return [
      {
        runSpec: parseJson(runSpec.text, `${where}/${RUN_SPEC}`),
        stats: parseJson(stats.text, `${where}/${STATS}`),
        where,
      },
    ];
  });
}

const nameOf = (path: string): string => path.split('/').at(-1) ?? path;
