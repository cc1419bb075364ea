import { HeadwayError, phrase } from '../contract/index.js';
import { countOrNull, isObject, member, textOrNull } from './json.js';
import type { ReportedMetric, ReportedTask, Results } from './results.js';

/** One run of HELM: the parsed `run_spec.json` and `stats.json` of its folder. */
export interface HelmRun {
  readonly runSpec: unknown;
  readonly stats: unknown;
  readonly where: string;
}

const SUBJECTS_OF_MMLU = 57;

/**
 * Reads runs of Stanford's HELM. A task is named by its scenario and the argument that says which data:
 * `commonsense:dataset=hellaswag`. The 57 subjects of MMLU, a run each, are averaged, each alike.
 *
 * @throws HeadwayError `not-results` for other files; `several-models` for runs of more than one model
 */
export function readHelm(runs: readonly HelmRun[]): Results {
  const models = new Set<string>();
  const tasks: ReportedTask[] = [];
  const subjects: ReportedTask[] = [];
  for (const run of runs) {
    const name = textOrNull(member(run.runSpec, 'name'));
    if (name === null || !Array.isArray(run.stats)) {
      throw new HeadwayError({
        code: 'not-results',
        what: 'these are not run_spec.json and stats.json of HELM',
        where: run.where,
        remedy: 'give the folder of a run as HELM wrote it',
      });
    }
    const model = textOrNull(member(member(run.runSpec, 'adapter_spec'), 'model'));
    if (model !== null) models.add(model);
    const task: ReportedTask = { task: taskName(name), ...statsOf(run.stats), where: run.where };
    if (/^mmlu:subject=/.test(task.task)) subjects.push(task);
    else tasks.push(task);
  }
  if (models.size > 1) {
    throw new HeadwayError({
      code: 'several-models',
      what: phrase`the runs are of ${models.size} models: ${[...models].slice(0, 5)}`,
      where: runs[0].where,
      remedy: 'give the runs of one model',
    });
  }
  const whole = new Set(subjects.map(({ task }) => task)).size === SUBJECTS_OF_MMLU;
  if (whole && subjects.length === SUBJECTS_OF_MMLU) tasks.push(averaged(subjects));
  else tasks.push(...subjects);
  return { format: 'helm', model: [...models][0] ?? null, tasks };
}

function taskName(name: string): string {
  const [scenario, rest = ''] = name.split(/:(.*)/s);
  const which = rest.split(',').find((argument) => /^(dataset|subset|subject|task)=/.test(argument));
  return which === undefined ? scenario.split(',')[0] : `${scenario}:${which}`;
}

/** The unperturbed means, of the test split where there is one, else of the validation split. */
function statsOf(stats: readonly unknown[]): Pick<ReportedTask, 'metrics' | 'items'> {
  const metrics = new Map<string, ReportedMetric>();
  let items: number | null = null;
  for (const split of ['valid', 'test']) {
    for (const stat of stats) {
      const name = member(stat, 'name');
      const metric = textOrNull(member(name, 'name'));
      if (metric === null || member(name, 'split') !== split || isObject(member(name, 'perturbation')))
        continue;
      if (metric === 'num_instances') items = countOrNull(member(stat, 'mean')) ?? items;
      else metrics.set(metric, { value: member(stat, 'mean'), standardError: undefined });
    }
  }
  return { metrics, items };
}

function averaged(subjects: readonly ReportedTask[]): ReportedTask {
  const sum = new Map<string, { total: number; count: number }>();
  for (const { metrics } of subjects) {
    for (const [metric, { value }] of metrics) {
      const known = sum.get(metric) ?? { total: 0, count: 0 };
      sum.set(metric, { total: known.total + Number(value), count: known.count + 1 });
    }
  }
  const metrics = [...sum]
    .filter(([, { count }]) => count === subjects.length)
    .map(
      ([metric, { total }]) =>
        [metric, { value: total / subjects.length, standardError: undefined }] as const,
    );
  const items = subjects.reduce((total, { items }) => total + (items ?? 0), 0);
  return {
    task: 'mmlu',
    metrics: new Map(metrics),
    items: items > 0 ? items : null,
    where: subjects[0].where,
  };
}
