import type { BriefAnswer, CheckedClaim, Evidence, LedgerEntry, Measured } from '../contract/index.js';
import type { Answer } from './answer.js';
import type { Messages } from './messages/index.js';

/**
 * An answer with the sentences of what it says by codes, where its claims have any: what a program reads beside the
 * codes. An answer without claims is itself.
 */
export function inWords<T extends Pick<Answer, 'kind'>>(answer: T, words: Messages): T {
  return spoken(answer as unknown as Answer, words) as unknown as T;
}

function spoken(answer: Answer, words: Messages): Answer {
  switch (answer.kind) {
    case 'check':
      return { ...answer, claims: answer.claims.map((claim) => claimInWords(claim, words)) };
    case 'claims':
      return { ...answer, entries: answer.entries.map((entry) => entryInWords(entry, words)) };
    case 'brief':
      return briefInWords(answer, words);
    default:
      return answer;
  }
}

/** A claim with its sentence, and with what its figures and its evidence are. */
export function claimInWords(claim: CheckedClaim, { check }: Messages): CheckedClaim {
  const figure = (one: Measured): Measured => ({ ...one, what: check.measuredOf(one) });
  return {
    ...claim,
    measured: claim.measured && figure(claim.measured),
    explanation: check.explanation(claim),
    evidence: claim.evidence.map((one): Evidence => ({ ...one, what: check.evidence(one) })),
    beside: claim.beside.map(figure),
  };
}

function entryInWords(entry: LedgerEntry, words: Messages): LedgerEntry {
  const { claim, resolution } = entry;
  return {
    ...entry,
    claim: claimInWords(claim, words),
    resolution: resolution && { ...resolution, explanation: outcomeOf(entry, words) },
  };
}

/** The sentence of how a forecast came out. */
export function outcomeOf({ claim, resolution }: LedgerEntry, { check }: Messages): string | null {
  if (resolution === null) return null;
  const { reason = null, factor = null, verdict, explanation } = resolution;
  return check.explanation({ ...claim, reason, factor, verdict, explanation });
}

function briefInWords(answer: BriefAnswer, words: Messages): BriefAnswer {
  const { brief } = words.check;
  return {
    ...answer,
    questions: answer.questions.map((question) => ({
      ...question,
      claims: question.claims.map(({ document, claim }) => ({
        document,
        claim: claimInWords(claim, words),
      })),
    })),
    conflicts: answer.conflicts.map((one) => ({ ...one, what: brief.conflict(one.says) })),
    oddities: answer.oddities.map((one) => ({ ...one, what: brief.oddity(one.says) })),
  };
}
