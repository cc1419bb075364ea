import type {
  BriefQuestion,
  CheckedClaim,
  ClaimType,
  ClaimValue,
  ConflictCode,
  DocumentNote,
  Measured,
  OddityCode,
  Relation,
  SpeakerRecord,
  Verdict,
  Voice,
} from '../../../contract/index.js';
import { COUNTED_WHOLE, cell, count, percent, wholeCell } from '../../numbers.js';
import { type Sentences, sentence } from '../sentences.js';
import { capital } from './numbers.js';
import { verdictWords } from './verdict/index.js';

const NOTES: Sentences<DocumentNote> = {
  'too-complex': () =>
    'the page is too large or too deeply nested to find its article: all of its text is read',
  'no-article': () => 'no article was found in the page: all of its text is read',
  'feed-too-long': () => 'the feed does not end within the bound: its first entries are read',
  'feed-nested': () => 'the feed is nested too deeply',
  'feed-broken': () => 'the feed breaks off',
  'feed-entries': ({ entries }) => `the first ${entries} entries are read`,
  'feed-summary': () => 'the feed gives a summary, not the article',
  'pages-read': ({ pages, of }) => `the first ${pages} of ${of} pages are read`,
  'characters-read': ({ characters }) => `the first ${characters} characters are read`,
  'language-not-read': () => 'not read: the language is neither English nor Chinese',
  'claims-of-first': ({ characters }) => `claims: only the first ${characters} characters were read`,
  'parts-unanswered': ({ model, parts, of }) => `${model}: ${parts} of ${of} parts were not answered in JSON`,
  'claims-dropped': ({ model, claims }) =>
    `${model}: ${claims} claims dropped, their quotes not in the text or their fields unfit`,
  'parts-read': ({ model, parts, of }) => `${model}: only the first ${parts} of ${of} parts were read`,
};

/** "24 to 36 months", "at least 1 year", "places 1 to 2". */
function stated({ min, max, unit: raw }: ClaimValue): string {
  const number = (amount: number) => (raw === 'USD' ? `$${large(amount)}` : large(amount));
  if (/^(?:rank|place)s?$/.test(raw)) return placeText(min, max);
  if (/^years?$/.test(raw) && min !== null && min === max && min > 1900) return String(min);
  const unit =
    raw === 'USD'
      ? ''
      : ` ${spelled(raw, min === max || min === null || max === null ? (min ?? max ?? 0) : max)}`;
  if (min === null) return `at most ${number(max ?? 0)}${unit}`;
  if (max === null) return `at least ${number(min)}${unit}`;
  return min === max ? `${number(min)}${unit}` : `${number(min)} to ${number(max)}${unit}`;
}

const LARGE = new Intl.NumberFormat('en', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 2,
});

/** "12,000", "3.3 billion". */
const large = (amount: number): string =>
  amount >= 1e6 ? LARGE.format(amount) : amount.toLocaleString('en', { maximumFractionDigits: 2 });

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

/** "not measurable": the words of a verdict. */
const verdictName = (decided: Verdict): string => decided.replace('-', ' ');

function verdict({ verdict: decided, factor }: Pick<CheckedClaim, 'verdict' | 'factor'>): string {
  if (decided === null) return '–';
  return factor === null ? verdictName(decided) : `${verdictName(decided)} ${factor.toFixed(1)} times`;
}

const CONFLICTS: Sentences<ConflictCode> = {
  'copies-differ': ({ type }) => `copies of one report differ in what they state of one thing (${type})`,
  opposite: ({ one, other }) =>
    `one says ${one.replaceAll('-', ' ')}, the other ${other.replaceAll('-', ' ')}`,
  'figures-apart': ({ type }) => `the figures stated have no value in common (${type})`,
  refuted: () => 'the measurement of its day refutes it',
};

const ODDITIES: Sentences<OddityCode> = {
  'never-introduced': ({ name }) => `${name} speaks and is never introduced`,
  'no-such-model': ({ name }) => `“${name}” is called a model, and no model of that name is known`,
  'headline-alone': ({ quote }) => `no source that is quoted says what the headline “${quote}” says`,
};

function measuredText({ estimate, unit, of }: Measured): string {
  if (of?.code === 'chance') return percent(estimate.estimate / 100);
  if (unit === 'rank') return `place ${wholeCell(estimate)}`;
  return `${COUNTED_WHOLE.test(unit) ? wholeCell(estimate) : cell(estimate)} ${unit}`;
}

const QUESTIONS: Readonly<Record<BriefQuestion, string>> = {
  lag: 'Who leads, and by how much',
  trend: 'Is the gap changing',
  chance: 'Will it close',
  foundations: 'On whose foundations',
  census: 'What exists, and where',
  constraints: 'What holds them back',
  frontiers: 'What comes next',
  other: 'Who is who, and the rest',
};

/** The words of checked documents, of the ledger, and of briefings. */
export const checkWords = {
  note: (note: DocumentNote): string => sentence(NOTES, note),
  type: (type: ClaimType): string => type,
  voice: (voice: Voice): string => voice,
  relation: (relation: Relation): string => relation.replaceAll('-', ' '),
  verdictName,
  unit: (unit: string): string => unit,

  stated,

  /** The verdict with its factor: "overstated 2.1 times". */
  verdict,

  ...verdictWords,

  /** The verdict with its sentence, beside the claim’s own words. */
  judged(claim: CheckedClaim): string {
    const why = verdictWords.why(claim);
    return why === '' ? verdict(claim) : `${capital(verdict(claim))}. ${why}`;
  },

  /** "11.3 [11.3, 14.8] months". */
  measured: (measured: Measured | null): string => (measured === null ? '–' : measuredText(measured)),

  /** How many claims there are, and how many of each verdict. */
  counted(claims: readonly Pick<CheckedClaim, 'verdict'>[]): string {
    const by = new Map<string, number>();
    for (const { verdict: decided } of claims) {
      const name = decided === null ? 'not judged' : verdictName(decided);
      by.set(name, (by.get(name) ?? 0) + 1);
    }
    const counted = claims.length === 1 ? '1 claim' : `${claims.length} claims`;
    const split = [...by].sort(([, x], [, y]) => y - x).map(([name, number]) => `${number} ${name}`);
    return split.length === 0 ? counted : `${counted}: ${split.join(', ')}`;
  },

  title: 'Check what is said',
  lead: 'Paste an article, or name its address. Each claim about the AI race is shown in its place, with who said it, when, what is measured, and whether it holds. English and Chinese are read. What you paste is answered and forgotten.',
  another: 'Check another',
  checkedBy: (title: string): string => `${title} – checked by Headway`,
  text: 'Text',
  orAddress: 'or address',
  publishedOn: 'Published on (where the text does not say)',
  submit: 'Check',
  table: 'Claims and verdicts',
  theText: 'The text',
  oneByOne: 'Claim by claim',
  beside: (figure: string, what: string): string => `${figure}: ${what}`,
  quoted: (quote: string): string => `“${quote}”`,
  dayUnknown: 'not known',
  asOf: (asOf: string | null, version: string, hash: string): string =>
    `As of ${asOf ?? 'the day of each claim'}. Headway ${version}, data ${hash}.`,
  neverIntroduced: (speaker: string): string => `${speaker} (never introduced)`,
  through: (via: string): string => `through ${via}`,
  hedged: (words: string): string => `hedged: "${words}"`,
  pair: (first: string, second: string): string => `${first}, ${second}`,
  days: (from: string, to: string): string => `${from} to ${to}`,
  by: (day: string): string => `by ${day}`,
  /** The period before it was said that a claim speaks of. */
  about: (from: string, to: string): string => `of ${from} to ${to}`,
  columns: {
    id: 'id',
    claim: 'claim',
    who: 'who',
    speaker: 'speaker',
    saidOn: 'said on',
    stated: 'stated',
    verdict: 'verdict',
    measured: 'measured',
    why: 'why',
    foundAt: 'found at',
  },

  ledger: {
    total: (total: number): string => (total === 1 ? '1 claim' : `${count(total)} claims`),
    heading: (total: number): string =>
      `${total === 1 ? '1 claim' : `${count(total)} claims`}, and how they held`,
    lead: 'Public statements about the race, in our paraphrase, each with the day it was made and the address where it was found. A verdict compares a statement with what is measured as of its day; most cannot be measured, and each says why.',
    objected: (times: number): string => `, objected to ${times} times`,
    objections: (number: number): string => ` (${number} objection${number > 1 ? 's' : ''})`,
    objection: (id: string, madeOn: string, by: string | null, text: string): string =>
      `${id}: objection of ${madeOn}${by ? ` by ${by}` : ''}: ${text}`,
    resolved: (decided: Verdict): string => `${verdictName(decided)}, resolved`,
    page: 'page',
    record({ speaker, counted, direct, twoReports, leftOut, verdicts }: SpeakerRecord): string {
      const split = verdicts
        .map(({ verdict: decided, claims }) => `${claims} ${verdictName(decided)}`)
        .join(', ');
      return `${speaker}: ${counted} counted (${direct} in direct words, ${twoReports} reported by two independent sources${leftOut > 0 ? `; ${leftOut} that one report alone attributes are left out` : ''})${split ? `: ${split}` : ''}.`;
    },
    unnamed: 'unnamed',
    chart: {
      title: 'Months behind: claimed and measured',
      subtitle:
        'Each bar is what was claimed, on the day it was claimed; the line is the measured gap of China behind the United States (daily definition, eci-refit), the band its 90 % interval. Orange: refuted by the measurement of that day.',
      source: (claims: number, version: string, hash: string): string =>
        `${claims} claims of the ledger. Headway ${version}, data ${hash}. Scores: Epoch AI, CC BY.`,
      description: (claims: number, from: string | null): string =>
        `${claims} claims of how many months China is behind the United States, from ${from ?? 'no day'}, beside the measured gap.`,
    },
  },

  brief: {
    title: (documents: number): string => `Briefing over ${plural(documents, 'document')}`,
    lead: (documents: number, origins: number): string =>
      `${plural(documents, 'document')} of ${plural(origins, 'origin')}: documents that retell one report are one source.`,
    conflict: (one: ConflictCode): string => sentence(CONFLICTS, one),
    oddity: (one: OddityCode): string => sentence(ODDITIES, one),
    question: (question: BriefQuestion): string => QUESTIONS[question],
    counted: (claims: number, origins: number): string =>
      `${plural(claims, 'claim')} of ${plural(origins, 'origin')}.`,
    documents: 'documents',
    document: 'document',
    published: 'published',
    origin: 'origin',
    headline: 'the headline',
    textItself: 'the text itself',
    notMeasured: 'Not measured',
    conflicts: 'Conflicts',
    odd: 'Odd',
    through: (who: string, via: string): string => `${who}, through ${via}`,
    /** What a document says, cited. */
    cited: (quote: string, figure: string, who: string, document: string): string =>
      `“${quote}”${figure === '' ? '' : ` (${figure})`} – ${who}, ${document}`,
    colon: (first: string, second: string): string => `${first}: ${second}`,
    judged: (verdict: string, why: string): string => `${verdict}. ${why}`,
  },
};

const plural = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
