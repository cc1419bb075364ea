import type { BriefAnswer, BriefClaim } from '../contract/index.js';
import type { Messages } from './messages/index.js';

/** A claim as a briefing prints it. */
export interface BriefLine {
  readonly quote: string;
  /** "2 to 3 years"; empty where no figure is stated. */
  readonly stated: string;
  /** "Jenny Xiao, through Wired". */
  readonly who: string;
  readonly document: string;
  /** "overstated 2.1 times"; null where nothing is measured. */
  readonly verdict: string | null;
  /** Why, without the claim's own words. */
  readonly why: string;
  /** The id of the figure that it rests on, for `headway explain`. */
  readonly figure: string | null;
}

/** A section of a briefing: what was measured, and, by the reason why not, what was not. */
export interface BriefSection {
  readonly title: string;
  readonly counted: string;
  readonly measured: readonly BriefLine[];
  readonly unmeasured: readonly { readonly why: string; readonly lines: readonly BriefLine[] }[];
}

/** A briefing as its faces print it. */
export interface BriefPage {
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly BriefSection[];
}

/** What a briefing says, whatever it is printed on. */
export function briefPage({ documents, origins, questions }: BriefAnswer, { check }: Messages): BriefPage {
  const { brief } = check;
  return {
    title: brief.title(documents.length),
    summary: brief.lead(documents.length, origins),
    sections: questions.map(({ question, origins: own, claims }) => {
      const lines = claims.map((claim) => lineOf(claim, check));
      const unmeasured = new Map<string, BriefLine[]>();
      for (const line of lines.filter(({ verdict }) => verdict === null)) {
        unmeasured.set(line.why, [...(unmeasured.get(line.why) ?? []), line]);
      }
      return {
        title: brief.question(question),
        counted: brief.counted(claims.length, own),
        measured: lines.filter(({ verdict }) => verdict !== null),
        unmeasured: [...unmeasured].map(([why, own]) => ({ why, lines: own })),
      };
    }),
  };
}

function lineOf({ document, claim }: BriefClaim, check: Messages['check']): BriefLine {
  const { quote, speaker, speakerResolved, voice, via, value } = claim;
  const name = speaker ?? (voice === 'headline' ? check.brief.headline : check.brief.textItself);
  const introduced = speaker !== null && !speakerResolved ? check.neverIntroduced(name) : name;
  const measured = claim.verdict !== 'not-measurable' && claim.verdict !== null;
  return {
    quote,
    stated: value === null ? '' : check.stated(value),
    who: via !== null && via !== speaker ? check.brief.through(introduced, via) : introduced,
    document,
    verdict: measured ? check.verdict(claim) : null,
    why: check.why(claim),
    figure: claim.figure,
  };
}

/** A conflict as a briefing prints it: what does not go together, and the claims. */
export function conflictText(
  { says }: BriefAnswer['conflicts'][number],
  { questions }: BriefAnswer,
  { check }: Messages,
): string {
  if (says.code !== 'refuted') return check.brief.conflict(says);
  const claim = questions.flatMap(({ claims }) => claims).find((one) => one.claim.id === says.claim)?.claim;
  return claim === undefined ? check.brief.conflict(says) : check.judged(claim);
}
