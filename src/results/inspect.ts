import { HeadwayError, phrase } from '../contract/index.js';
import { countOrNull, isObject, member, textOrNull } from './json.js';
import type { ReportedMetric, ReportedTask, Results } from './results.js';

/**
 * Reads a log of Inspect (AI Security Institute) as JSON: `eval.task`, `results.scores[].metrics`. One log is
 * one task; its scorers' metrics are named `metric`, those of the first scorer that has one counting.
 *
 * @returns null where the JSON is no such log
 * @throws HeadwayError `unfinished-run` where the run did not end well
 */
export function readInspect(json: unknown, where: string): Results | null {
  const evaluation = member(json, 'eval');
  const name = textOrNull(member(evaluation, 'task'));
  if (name === null || member(json, 'version') === undefined) return null;
  const status = member(json, 'status');
  const results = member(json, 'results');
  const scores = member(results, 'scores');
  if ((status !== undefined && status !== 'success') || !Array.isArray(scores)) {
    throw new HeadwayError({
      code: 'unfinished-run',
      what: phrase`the run of ${name} holds no final scores (status ${textOrNull(status) ?? phrase`unknown`})`,
      where,
      remedy: 'give the log of a run that ended',
    });
  }
  const metrics = new Map<string, ReportedMetric>();
  for (const score of scores) {
    const found = member(score, 'metrics');
    if (!isObject(found)) continue;
    const standardError = member(member(found, 'stderr'), 'value');
    for (const [key, metric] of Object.entries(found)) {
      const value = member(metric, 'value');
      if (key !== 'stderr' && value !== undefined && !metrics.has(key))
        metrics.set(key, { value, standardError });
    }
  }
  const task: ReportedTask = {
    task: name.slice(name.lastIndexOf('/') + 1),
    metrics,
    items: itemsOf(evaluation, results),
    where: `${where}, results.scores`,
  };
  return { format: 'inspect', model: textOrNull(member(evaluation, 'model')), tasks: [task] };
}

/** Samples without their repetitions: `total_samples` counts each epoch. */
function itemsOf(evaluation: unknown, results: unknown): number | null {
  const total = countOrNull(member(results, 'total_samples'));
  const epochs = countOrNull(member(member(evaluation, 'config'), 'epochs')) ?? 1;
  return total === null ? null : Math.max(1, Math.round(total / epochs));
}
