import { HeadwayError } from '../contract/index.js';
import { readCsv } from './csv.js';
import { readInspect } from './inspect.js';
import { parseJson } from './json.js';
import { readLmEvaluationHarness } from './lm-evaluation-harness.js';
import type { Results } from './results.js';

/**
 * Reads one file of results, whatever its format but HELM's, which takes two (`readHelm`). What starts as JSON
 * is JSON; anything else is a CSV.
 *
 * @param where the file's name, for errors
 * @throws HeadwayError `not-json`, `not-results`, `unfinished-run`, `no-results`
 */
export function readResults(text: string, where: string): Results {
  const body = text.replace(/^\uFEFF/, '');
  if (body.trim() === '') throw none(where);
  const results = /^\s*[[{]/.test(body) ? readJson(parseJson(body, where), where) : readCsv(body, where);
  if (results.tasks.length === 0) throw none(where);
  return results;
}

function readJson(json: unknown, where: string): Results {
  const results = readInspect(json, where) ?? readLmEvaluationHarness(json, where);
  if (results) return results;
  throw new HeadwayError({
    code: 'not-results',
    what: 'the JSON is neither of lm-evaluation-harness nor a log of Inspect',
    where,
    remedy:
      'give results_*.json, an Inspect log (inspect log dump), the folder of a HELM run, or a CSV of benchmark, score, n',
  });
}

function none(where: string): HeadwayError {
  return new HeadwayError({
    code: 'no-results',
    what: 'the file holds no score',
    where,
    remedy: 'give a file with at least one benchmark and its score',
  });
}
