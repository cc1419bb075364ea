import type { BriefAnswer, BriefClaim, BriefQuestion } from '../contract/index.js';
import { statedText, verdictText } from './claims.js';

export const QUESTIONS: Readonly<Record<BriefQuestion, string>> = {
  lag: 'Who leads, and by how much',
  trend: 'Is the gap changing',
  chance: 'Will it close',
  foundations: 'On whose foundations',
  census: 'What exists, and where',
  constraints: 'What holds them back',
  frontiers: 'What comes next',
  other: 'Who is who, and the rest',
};

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
export function briefPage({ documents, origins, questions }: BriefAnswer): BriefPage {
  const counted = plural(documents.length, 'document');
  return {
    title: `Briefing over ${counted}`,
    summary: `${counted} of ${plural(origins, 'origin')}: documents that retell one report are one source.`,
    sections: questions.map(({ question, origins: own, claims }) => {
      const lines = claims.map(lineOf);
      const unmeasured = new Map<string, BriefLine[]>();
      for (const line of lines.filter(({ verdict }) => verdict === null)) {
        unmeasured.set(line.why, [...(unmeasured.get(line.why) ?? []), line]);
      }
      return {
        title: QUESTIONS[question],
        counted: `${plural(claims.length, 'claim')} of ${plural(own, 'origin')}.`,
        measured: lines.filter(({ verdict }) => verdict !== null),
        unmeasured: [...unmeasured].map(([why, own]) => ({ why, lines: own })),
      };
    }),
  };
}

function lineOf({ document, claim }: BriefClaim): BriefLine {
  const { quote, speaker, speakerResolved, voice, via, value, explanation } = claim;
  const name = speaker ?? (voice === 'headline' ? 'the headline' : 'the text itself');
  const introduced = speaker !== null && !speakerResolved ? `${name} (never introduced)` : name;
  const why = sentence(withoutQuote(explanation ?? '', quote));
  const measured = claim.verdict !== 'not-measurable' && claim.verdict !== null;
  return {
    quote,
    stated: value === null ? '' : statedText(value),
    who: via !== null && via !== speaker ? `${introduced}, through ${via}` : introduced,
    document,
    verdict: measured ? verdictText(claim) : null,
    why,
    figure: claim.figure,
  };
}

/** An explanation without the verdict that it begins with, which stands before it. */
function sentence(explanation: string): string {
  const rest = explanation.replace(/^(?:Not measurable|Pending): /u, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** "It" for the claim's own words, which stand before. */
function withoutQuote(explanation: string, quote: string): string {
  const whole = quote.replace(/\s+/g, ' ').trim();
  return explanation.replace(/“([^”]*)”/gu, (all, inner: string) =>
    inner.length > 1 &&
    whole.startsWith(inner.replace(/…$/u, '')) &&
    inner.length >= Math.min(whole.length, 20)
      ? 'it'
      : all,
  );
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
