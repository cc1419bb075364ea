import type { CheckAnswer, CheckedClaim, ClaimValue, Measured } from '../contract/index.js';
import { cell } from './numbers.js';

/** A claim and its number in the document. */
export interface NumberedClaim {
  readonly claim: CheckedClaim;
  readonly number: number;
}

/** A piece of a block: plain text, or the beginning or end of a claim. */
export interface ClaimMark {
  readonly at: number;
  readonly opens: boolean;
  readonly number: number;
  readonly claim: CheckedClaim;
}

/** The claims of one block, by their numbers. */
export function claimsIn(claims: readonly CheckedClaim[], start: number, end: number): NumberedClaim[] {
  return claims
    .map((claim, index) => ({ claim, number: index + 1 }))
    .filter(({ claim }) => claim.start >= start && claim.start < end);
}

/** Where claims begin and end in a block, in the order of its text; of two at one place the longer begins first. */
export function marksOf(own: readonly NumberedClaim[], end: number): ClaimMark[] {
  return own
    .flatMap(({ claim, number }) => [
      { at: claim.start, opens: true, number, claim },
      { at: Math.min(claim.end, end), opens: false, number, claim },
    ])
    .sort((a, b) => {
      const length = (mark: ClaimMark) => mark.claim.end - mark.claim.start;
      return (
        a.at - b.at ||
        Number(a.opens) - Number(b.opens) ||
        (a.opens ? length(b) - length(a) : length(a) - length(b))
      );
    });
}

/** "24 to 36 months", "at least 1 year", "places 1 to 2". */
export function statedText({ min, max, unit: raw }: ClaimValue): string {
  const number = (amount: number) => amount.toLocaleString('en', { maximumFractionDigits: 2 });
  if (/^(?:rank|place)s?$/.test(raw)) return placeText(min, max);
  const unit = spelled(raw, min === max || min === null || max === null ? (min ?? max ?? 0) : max);
  if (min === null) return `at most ${number(max ?? 0)} ${unit}`;
  if (max === null) return `at least ${number(min)} ${unit}`;
  return min === max ? `${number(min)} ${unit}` : `${number(min)} to ${number(max)} ${unit}`;
}

const COUNTED = /^(year|quarter|month|week|day|model|region|province|parameter|point|benchmark)s?$/;

/** "1 year", "2 years": units that are counted agree with their number; others stay as they are. */
function spelled(unit: string, amount: number): string {
  const one = COUNTED.exec(unit)?.[1];
  return one === undefined ? unit : `${one}${amount === 1 ? '' : 's'}`;
}

function placeText(min: number | null, max: number | null): string {
  if (min !== null && max !== null) return min === max ? `place ${min}` : `places ${min} to ${max}`;
  return min === null ? `place ${max} or better` : `place ${min} or worse`;
}

/** The verdict with its sentence; a sentence that begins with its verdict ("Not measurable: …") stands alone. */
export function judgedText(claim: CheckedClaim): string {
  const { verdict, explanation } = claim;
  if (explanation === null) return verdictText(claim);
  const words = (verdict ?? '').replace('-', ' ');
  const alone = words !== '' && explanation.toLowerCase().startsWith(words);
  return alone ? explanation : `${verdictText(claim)}: ${explanation}`;
}

/** The verdict with its factor: "overstated 2.1 times". */
export function verdictText({ verdict, factor }: Pick<CheckedClaim, 'verdict' | 'factor'>): string {
  if (verdict === null) return '–';
  return factor === null ? verdict : `${verdict} ${factor.toFixed(1)} times`;
}

/** "11.3 [11.3, 14.8] months". */
export function measuredText(measured: Measured | null): string {
  return measured === null ? '–' : `${cell(measured.estimate)} ${measured.unit}`;
}

/** What a document is called: its title, else the name of its file or its address. */
export function titleOf({ title, source }: CheckAnswer['document']): string {
  if (title !== null || /^https?:/i.test(source)) return title ?? source;
  return source.split(/[\\/]/).at(-1) || source;
}

/** How many claims there are, and how many of each verdict. */
export function countedText({ claims }: Pick<CheckAnswer, 'claims'>): string {
  const by = new Map<string, number>();
  for (const { verdict } of claims)
    by.set(verdict ?? 'not judged', (by.get(verdict ?? 'not judged') ?? 0) + 1);
  const counted = claims.length === 1 ? '1 claim' : `${claims.length} claims`;
  const split = [...by].sort(([, x], [, y]) => y - x).map(([verdict, number]) => `${number} ${verdict}`);
  return split.length === 0 ? counted : `${counted}: ${split.join(', ')}`;
}
