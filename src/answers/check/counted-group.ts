import { provinceName, provincesIn, type Registry } from '../../registry/index.js';
import { groupOf, isGroup } from './group-of.js';
import { modalitiesIn } from './rank-by-count.js';

/** What a count counts: a predicate over the entries of the lists, and its words. */
export interface CountedGroup {
  readonly predicate: string;
  readonly label: string;
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
  const parts: CountedGroup[] = [];
  const provinces = provincesIn(`${subject ?? ''} ${quote}`);
  const group = await groupOf(registry, subject ?? quote);
  if (provinces.length > 0) {
    parts.push({
      predicate: `province in (${provinces.join(', ')})`,
      label: provinces.map(provinceName).join(' and '),
    });
  } else if (isGroup(group)) parts.push({ predicate: `(${group.predicate})`, label: group.label });
  const modalities = modalitiesIn(`${subject ?? ''} ${quote}`);
  if (modalities.length === 1) {
    parts.push({ predicate: `modality=${modalities[0]}`, label: `the field ${modalities[0]}` });
  }
  const threshold = parametersIn(quote);
  if (parts.length > 0 && threshold !== null) {
    parts.push({
      predicate: `parameters>${threshold}`,
      label: `more than ${threshold / 1e9} billion parameters`,
    });
  }
  if (parts.length === 0) return null;
  return {
    predicate: parts.map(({ predicate }) => predicate).join(' and '),
    label: parts.map(({ label }) => label).join(', '),
  };
}

/** The least number of parameters that a quote sets as a condition; null where it sets none. */
export function parametersIn(quote: string): number | null {
  if (!/parameter|参数/iu.test(quote)) return null;
  const found = THRESHOLD.exec(quote);
  const times = TIMES[found?.[2]?.toLowerCase() ?? ''];
  return found?.[1] === undefined || times === undefined ? null : Number(found[1]) * times;
}
