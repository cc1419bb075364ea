import type { Distribution } from '../../claims/verdict/index.js';
import type { Claim, Estimate, Scope, Verdict } from '../../contract/index.js';

/** What a proxy measures and what it does not, before the sentence that it qualifies. */
export function scoped(scope: Scope, sentence: string): string {
  if (scope !== 'proxy') return capital(sentence);
  return `On text-model benchmarks, which measure neither applications nor talent nor adoption, ${sentence}`;
}

export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** A number with one decimal, or whole where that is what it is. */
export function figure(value: number): string {
  const text = value.toFixed(1).replace(/\.0$/, '');
  return text.startsWith('-') ? `−${text.slice(1)}` : text;
}

/** "90 % interval 4.1 to 9.8"; an open end is said to be open. */
export function intervalText({ low, high }: Pick<Distribution, 'low' | 'high'>): string {
  if (low === null && high === null) return 'no interval is known';
  if (low === null) return `90 % interval up to ${figure(high as number)}, no lower bound`;
  if (high === null) return `90 % interval from ${figure(low)}, no upper bound`;
  return `90 % interval ${figure(low)} to ${figure(high)}`;
}

export function estimateOf({ estimate, low, high }: Distribution): Estimate {
  return { estimate, low, high, level: 0.9 };
}

/** What was stated, in words: "24 to 36 months", "at least 12 months". */
export function sizeText(size: { min: number | null; max: number | null }, unit: string): string {
  const { min, max } = size;
  if (min !== null && max !== null) {
    return min === max ? `${figure(min)} ${unit}` : `${figure(min)} to ${figure(max)} ${unit}`;
  }
  if (min !== null) return `at least ${figure(min)} ${unit}`;
  return max === null ? '' : `at most ${figure(max)} ${unit}`;
}

/** What a figure says of the claim, as the end of its sentence. */
export function consequence(verdict: Verdict, factor: number | null, stated: string): string {
  const times = factor === null ? '' : ` ${figure(factor)} times`;
  switch (verdict) {
    case 'supported':
      return `which supports ${stated}`;
    case 'overstated':
      return `so ${stated} is overstated${times}`;
    case 'understated':
      return `so ${stated} is understated${times}`;
    case 'contradicted':
      return `which contradicts ${stated}`;
    default:
      return `which leaves ${stated} uncertain`;
  }
}

/** The claim's own words, short enough for a sentence. */
export function quoted({ quote }: Pick<Claim, 'quote'>): string {
  const text = quote.replace(/\s+/g, ' ').trim();
  return `“${text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text}”`;
}

/** A share of a hundred in whole per cent. */
export function inPercents(share: number): string {
  return `${Math.round(share)} %`;
}
