import { type CheckedClaim, dayNumber } from '../../contract/index.js';

/** A claim of the ledger, as far as its story goes. */
type Told = Pick<CheckedClaim, 'id' | 'type' | 'speaker' | 'value' | 'saidOn' | 'via'>;

/** Retellings of one report appear within so many days. */
const DAYS = 45;

/**
 * The story of each claim: the id of the first claim that says the same (by its type, its figure and its speaker) within
 * 45 days. A claim without a figure, a speaker or a day stands alone, as nothing then tells a retelling from a repetition.
 */
export function firstTellings(claims: readonly Told[]): Map<string, string> {
  const stories = new Map<string, string>();
  const first: Told[] = [];
  for (const claim of [...claims].sort(byDay)) {
    const known = first.find((other) => tellsTheSame(claim, other));
    stories.set(claim.id, known?.id ?? claim.id);
    if (!known) first.push(claim);
  }
  return stories;
}

function byDay(x: Told, y: Told): number {
  return (x.saidOn?.from ?? '9').localeCompare(y.saidOn?.from ?? '9') || (x.id < y.id ? -1 : 1);
}

function tellsTheSame(one: Told, other: Told): boolean {
  const { value, speaker, saidOn } = one;
  if (value === null || speaker === null || saidOn === null || other.saidOn === null) return false;
  const apart = (dayNumber(saidOn.from) as number) - (dayNumber(other.saidOn.to) as number);
  return (
    one.type === other.type &&
    speaker === other.speaker &&
    value.min === other.value?.min &&
    value.max === other.value?.max &&
    value.unit.replace(/s$/, '') === other.value?.unit.replace(/s$/, '') &&
    apart <= DAYS
  );
}
