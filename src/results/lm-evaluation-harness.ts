import { countOrNull, isObject, type JsonObject, member, textOrNull } from './json.js';
import type { ReportedMetric, ReportedTask, Results } from './results.js';

/**
 * Reads `results_*.json` of EleutherAI's lm-evaluation-harness (0.4 on): `results` by task, its metrics named
 * `metric,filter`; `n-samples`. The parts of a group that has a score of its own are left out.
 *
 * @returns null where the JSON is none of its files
 */
export function readLmEvaluationHarness(json: unknown, where: string): Results | null {
  const results = member(json, 'results');
  if (!isObject(results) || !Object.values(results).some(hasFilteredMetric)) return null;
  const groups = member(json, 'group_subtasks');
  const scored = (task: string) => hasFilteredMetric(results[task]);
  const parts = new Set(Object.keys(results).flatMap((task) => (scored(task) ? partsOf(groups, task) : [])));
  const tasks = Object.entries(results)
    .filter(([task, result]) => hasFilteredMetric(result) && !parts.has(task))
    .map(([task, result]): ReportedTask => {
      const metrics = metricsOf(result as JsonObject);
      return { task, metrics, items: itemsOf(json, groups, task), where: `${where}, results.${task}` };
    });
  const model = member(json, 'model_name') ?? member(member(json, 'config'), 'model_name');
  return { format: 'lm-evaluation-harness', model: textOrNull(model), tasks };
}

function hasFilteredMetric(result: unknown): boolean {
  return isObject(result) && Object.keys(result).some((key) => /^\w+,[\w-]+$/.test(key));
}

function metricsOf(result: JsonObject): ReadonlyMap<string, ReportedMetric> {
  const metrics = new Map<string, ReportedMetric>();
  for (const [key, value] of Object.entries(result)) {
    const [metric, filter] = key.split(',');
    if (filter === undefined || metric.endsWith('_stderr')) continue;
    metrics.set(key, { value, standardError: member(result, `${metric}_stderr,${filter}`) });
  }
  return metrics;
}

/** Every task below a group, at any depth. */
function partsOf(groups: unknown, task: string, seen = new Set<string>()): string[] {
  const parts = member(groups, task);
  if (!Array.isArray(parts)) return [];
  for (const part of parts) {
    if (typeof part !== 'string' || part === task || seen.has(part)) continue;
    seen.add(part);
    partsOf(groups, part, seen);
  }
  return [...seen];
}

function itemsOf(json: unknown, groups: unknown, task: string): number | null {
  const counts = member(json, 'n-samples');
  const own = countOrNull(member(member(counts, task), 'effective'));
  if (own !== null) return own;
  let sum = 0;
  for (const part of partsOf(groups, task)) {
    sum += countOrNull(member(member(counts, part), 'effective')) ?? 0;
  }
  return sum > 0 ? sum : null;
}
