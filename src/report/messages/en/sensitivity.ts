import type {
  Estimate,
  ReportDifference,
  SensitivityAnswer,
  SensitivityRow,
  SensitivityVariant,
} from '../../../contract/index.js';
import { count, ends, levelName, oneDecimal, signed } from '../../numbers.js';
import { groupLabel, groupName } from './groups.js';

function variantName({ code, benchmark, number }: SensitivityVariant): string {
  switch (code) {
    case 'all-scores':
      return 'all scores';
    case 'another-seed':
      return 'another seed';
    case 'without-benchmark':
      return `without ${benchmark}`;
    case 'private-only':
      return 'private benchmarks only';
    case 'public-only':
      return 'public benchmarks only';
    case 'without-self-reports':
      return 'without what developers report of their own models';
    case 'without-developer-reports':
      return 'without anything that developers report';
    case 'few-benchmarks':
      return `at most ${number} benchmarks a version`;
    case 'unknown-access-open':
      return 'unknown access counted as open weights';
    case 'unknown-access-closed':
      return 'unknown access counted as closed';
    case 'without-unknown-access':
      return 'without models of unknown access';
    case 'penalty':
      return `${number} times the published penalty`;
    case 'dimensions':
      return `${number} further dimensions instead of 2`;
    case 'no-lines':
      return 'no strength shared between versions of a model';
  }
}

const hundredths = (one: Estimate): Estimate => ({
  ...one,
  estimate: 100 * one.estimate,
  low: one.low === null ? null : 100 * one.low,
  high: one.high === null ? null : 100 * one.high,
});
const within = (one: Estimate) => `${signed(one.estimate)} (${ends(one) ?? 'no interval'})`;

const AGAINST: Record<ReportDifference['against'], string> = {
  anyone: 'anyone else’s',
  'other-developers': 'those of other developers',
  'nobody-who-makes-models': 'those of people who make no models',
};

/** The words of a table of sensitivity. */
export const sensitivityWords = {
  heading: 'What moves the gap',
  title: ({ follower, leader }: Pick<SensitivityAnswer, 'follower' | 'leader'>): string =>
    `What moves the gap of ${groupName(follower)} behind ${groupName(leader)}`,

  details({ measure, method, asOf, vintage, since, tolerance, draws, level }: SensitivityAnswer): string {
    const by = tolerance === 0 ? '' : `, with a tolerance of ${tolerance}`;
    return `By the ${method} definition on ${measure}${by}, as of ${asOf}, since ${since}, vintage ${vintage}. Each row is fitted again, with ${count(draws)} draws of its own: ${levelName(level)} intervals.`;
  },

  /** The greatest move, and whether any choice changes who is ahead. */
  lead(answer: SensitivityAnswer): string {
    const { base, largest, alike, measured, aheadChanges, follower, leader } = answer;
    if (!base.months && base.ahead === null)
      return `There is no gap to move on ${answer.asOf}: one of the groups has no model with a value by then.`;
    const stands = base.months
      ? `With all scores the gap is ${oneDecimal(base.months.estimate)} months (${ends(base.months) ?? 'no interval'}). `
      : '';
    const by =
      alike > 0 ? `; ${alike} other ${alike === 1 ? 'choice moves' : 'choices move'} it as much` : '';
    const moved =
      largest?.months && largest.movedMonths !== null
        ? `The greatest move is ${signed(largest.movedMonths)} months, to ${oneDecimal(largest.months.estimate)}: ${variantName(largest.variant)}${by}. `
        : 'No choice moves the months. ';
    const ahead = { leader: groupName(leader), follower: groupName(follower), level: null };
    const name = base.ahead && ahead[base.ahead];
    const who =
      aheadChanges.length > 0
        ? `Who is ahead changes under ${aheadChanges.length} of ${measured} choices: ${aheadChanges.map(variantName).join('; ')}.`
        : `None of ${measured} choices changes who is ahead${name ? `: ${name}` : ''}.`;
    return `${stands}${moved}${who}`;
  },

  variant: variantName,
  ahead: (
    row: SensitivityRow,
    { follower, leader }: Pick<SensitivityAnswer, 'follower' | 'leader'>,
  ): string =>
    row.ahead === null
      ? '–'
      : row.ahead === 'level'
        ? 'level'
        : groupLabel(row.ahead === 'leader' ? leader : follower),
  columns: {
    choice: 'choice',
    scores: 'scores',
    models: 'models',
    moved: 'moved',
    movedPoints: 'points moved',
    ahead: 'ahead',
    by: 'scores of makers against',
    pairs: 'pairs',
    versions: 'versions',
    benchmarks: 'benchmarks',
    share: 'hundredths of a score',
    noise: 'standard deviations of a score',
    points: 'points of eci-refit',
  },

  selfReports: 'Scores that developers report of their own models',
  counts({ counts }: SensitivityAnswer['selfReports']): string {
    const { own, otherDevelopers, others, makerUnknown, notStated } = counts;
    const all = own + otherDevelopers + others + makerUnknown + notStated;
    return `Of ${count(all)} scores ${count(own)} stand where a maker of the model publishes, ${count(otherDevelopers)} where the maker of other models does, ${count(others)} elsewhere; of ${count(makerUnknown)} the maker is not known, and ${count(notStated)} have no address.`;
  },
  difference(one: ReportDifference): string {
    if (one.share === null)
      return `Too few pairs to compare makers’ scores with ${AGAINST[one.against]}: ${one.pairs}.`;
    const points = one.points ? `, ${within(one.points)} points` : '';
    return `On the same version and benchmark, makers’ scores less ${AGAINST[one.against]}: ${within(hundredths(one.share))} hundredths${points} (${one.pairs} pairs, ${one.versions} versions, ${one.benchmarks} benchmarks).`;
  },
  against: (one: ReportDifference): string => AGAINST[one.against],
  hundredths,
  note: 'The index itself takes no such difference away. Where a choice is refused, the row says why.',
  another: 'Other choices',
};
