import type { Claim, ClaimValue } from '../../src/contract/index.js';
import type { Label, Labelled } from './labels.js';

export interface Pair {
  label: Label;
  claim: Claim;
}

export interface Score {
  name: string;
  language: string;
  style: string;
  labels: number;
  emitted: number;
  pairs: Pair[];
  missed: Label[];
  spurious: Claim[];
  /** Negatives that a claim covers by half. */
  negatives: { label: Label; claim: Claim }[];
  wrongValues: Pair[];
  wrongSpeakers: Pair[];
}

/**
 * Claims against labels. A claim finds a label of its type where the spans share at least half of both together
 * (intersection over union of raw offsets); each is used once, the greatest overlap first.
 */
export function score(
  { name, language, style, claims: labels, negatives }: Labelled,
  claims: readonly Claim[],
): Score {
  const all = labels.flatMap((label) =>
    claims
      .filter(({ type }) => type === label.type)
      .map((claim) => ({ label, claim, overlap: overlap(label, claim) })),
  );
  const pairs: Pair[] = [];
  const used = new Set<unknown>();
  for (const { label, claim, overlap: shared } of all.sort((a, b) => b.overlap - a.overlap)) {
    if (shared < 0.5 || used.has(label) || used.has(claim)) continue;
    used.add(label).add(claim);
    pairs.push({ label, claim });
  }
  return {
    name,
    language,
    style,
    labels: labels.length,
    emitted: claims.length,
    pairs,
    missed: labels.filter((label) => !used.has(label)),
    spurious: claims.filter((claim) => !used.has(claim)),
    negatives: negatives.flatMap((label) =>
      claims.filter((claim) => overlap(label, claim) >= 0.5).map((claim) => ({ label, claim })),
    ),
    wrongValues: pairs.filter(
      ({ label, claim }) => label.value !== undefined && !sameValue(label.value, claim.value),
    ),
    wrongSpeakers: pairs.filter(
      ({ label, claim }) => label.speaker !== undefined && !sameSpeaker(label.speaker, claim),
    ),
  };
}

export function overlap(
  { start, end }: { start: number; end: number },
  { rawStart, rawEnd }: Pick<Claim, 'rawStart' | 'rawEnd'>,
): number {
  if (rawStart === null || rawEnd === null) return 0;
  const shared = Math.min(end, rawEnd) - Math.max(start, rawStart);
  return shared <= 0 ? 0 : shared / (Math.max(end, rawEnd) - Math.min(start, rawStart));
}

/** Units are compared in one spelling, years as months, parts as percent; amounts to half a percent. */
export function sameValue(a: ClaimValue | null, b: ClaimValue | null): boolean {
  if (a === null || b === null) return a === b;
  const near = (x: number | null, y: number | null) =>
    x === null || y === null ? x === y : Math.abs(x - y) <= 0.005 * Math.max(Math.abs(x), Math.abs(y));
  const [x, y] = [plain(a), plain(b)];
  return near(x.min, y.min) && near(x.max, y.max) && x.unit === y.unit;
}

const SPELLINGS: Readonly<Record<string, string>> = {
  percent: '%',
  百分比: '%',
  times: 'times',
  x: 'times',
  个: 'item',
  款: 'item',
  家: 'item',
};
/** Accelerators are counted as chips, cards, GPUs, or by the name of their kind: one spelling. */
const ACCELERATOR =
  /^(?:(?:ai )?(?:chip|gpu|card|accelerator|processor)|[abhv]\d{2,3}|g?b\d{3}|gh200|ascend|tpu|blackwell)$/;
const MONTHS: Readonly<Record<string, number>> = {
  year: 12,
  month: 1,
  decade: 120,
  quarter: 3,
  week: 12 / 52.18,
  day: 12 / 365.25,
};

function plain({ min, max, unit }: ClaimValue): ClaimValue {
  const lower = unit.toLowerCase();
  const singular = ACCELERATOR.test(lower.replace(/s$/, ''))
    ? 'chip'
    : lower.replace(/ies$/, 'y').replace(/(?<=[a-z]{2})s$/, '');
  const scale = MONTHS[singular];
  if (scale)
    return { min: min === null ? null : min * scale, max: max === null ? null : max * scale, unit: 'month' };
  const spelt = SPELLINGS[unit] ?? singular;
  if (spelt === 'times' && (max ?? min ?? 1) < 1) {
    return { min: min === null ? null : 100 * min, max: max === null ? null : 100 * max, unit: '%' };
  }
  return { min, max, unit: spelt };
}

/** Null is the narrator. Remarks in brackets do not count; a name counts with any of its spellings. */
export function sameSpeaker(
  label: string | null,
  { speaker, voice }: Pick<Claim, 'speaker' | 'voice'>,
): boolean {
  const wanted = (label ?? '')
    .replace(/\([^)]*\)|（[^）]*）/g, '')
    .replace(/^anonymous:/i, '')
    .trim();
  const narrates = wanted === '' || /^narrator|^headline/i.test(wanted);
  if (narrates)
    return (
      speaker === null ||
      voice === 'narrator' ||
      voice === 'headline' ||
      (wanted.includes('/') && sharesWord(wanted, speaker))
    );
  return speaker !== null && sharesWord(wanted, speaker);
}

function sharesWord(a: string, b: string | null): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1 && !/^(?:the|of|and|in|for|at|some|many)$/.test(word));
  const others = new Set(words(b ?? ''));
  if (/[\u4e00-\u9fff]/.test(a)) return b !== null && (a.includes(b) || b.includes(a));
  return words(a).some((word) => others.has(word));
}
