import type { CountedSaid } from '../../contract/index.js';
import { provincesIn, type Registry } from '../../registry/index.js';
import { groupOf, isGroup } from './group-of.js';
import { modalitiesIn } from './rank-by-count.js';

/** What a count counts: a predicate over the entries of the lists, and what sentences say of it. */
export interface CountedGroup {
  readonly predicate: string;
  readonly said: CountedSaid;
}

const THRESHOLD =
  /(?:over|more than|at least|above|exceeding|超过|逾)\s*([\d.]+)\s*(billion|trillion|million|B|M|T|亿|万亿)\b(?:[- ]?parameters?)?|参数/iu;
const TIMES: Readonly<Record<string, number>> = {
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  b: 1e9,
  trillion: 1e12,
  t: 1e12,
  亿: 1e8,
  万亿: 1e12,
};

/**
 * Reads what is counted from a claim's subject and quote: a country or a maker, a province, a field, and a least
 * number of parameters. Null where no group is named.
 */
export async function countedGroup(
  registry: Registry,
  subject: string | null,
  quote: string,
): Promise<CountedGroup | null> {
  const predicates: string[] = [];
  const provinces = provincesIn(`${subject ?? ''} ${quote}`);
  const named = await groupOf(registry, subject ?? quote);
  const group = provinces.length === 0 && isGroup(named) ? named : null;
  if (provinces.length > 0) predicates.push(`province in (${provinces.join(', ')})`);
  if (group !== null) predicates.push(`(${group.predicate})`);
  const modalities = modalitiesIn(`${subject ?? ''} ${quote}`);
  const modality = modalities.length === 1 ? modalities[0] : null;
  if (modality !== null) predicates.push(`modality=${modality}`);
  const parametersOver = predicates.length > 0 ? parametersIn(quote) : null;
  if (parametersOver !== null) predicates.push(`parameters>${parametersOver}`);
  if (predicates.length === 0) return null;
  return {
    predicate: predicates.join(' and '),
    said: { group: group?.said ?? null, provinces, modality, parametersOver, released: null },
  };
}

/** The least number of parameters that a quote sets as a condition; null where it sets none. */
export function parametersIn(quote: string): number | null {
  if (!/parameter|参数/iu.test(quote)) return null;
  const found = THRESHOLD.exec(quote);
  const times = TIMES[found?.[2]?.toLowerCase() ?? ''];
  return found?.[1] === undefined || times === undefined ? null : Number(found[1]) * times;
}
