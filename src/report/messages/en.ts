import { DEFAULTS, type Estimate, type GapAnswer, type Method, type Trend } from '../../contract/index.js';
import { count, ends, levelName, oneDecimal, percent, signed } from '../numbers.js';
import { censusWords } from './census.js';
import { checkWords } from './check.js';
import { comparisonsWords } from './comparisons.js';
import { fitWords } from './fit.js';
import { groupLabel, groupName } from './group.js';
import { historyWords } from './history.js';
import { lateScoresWords } from './late-scores.js';
import { lineageWords } from './lineage.js';
import { methodWords } from './method.js';
import { modelsWords } from './models.js';
import { BASES, CONFIDENCE, MEASURES, METHODS } from './names.js';
import { pagesWords } from './pages.js';
import { placeWords } from './place.js';
import { refitWords } from './refit.js';
import { shareWords } from './share.js';

type Comparison = Pick<GapAnswer, 'follower' | 'leader' | 'measure' | 'frontiers'>;

/** The English sentences: each takes an answer, or a part of one, and gives plain text that is not yet escaped. */
export const en = {
  language: 'en',
  group: groupName,
  groupLabel,
  pair: (gap: Comparison): string => `${groupLabel(gap.follower)} and ${groupName(gap.leader)}`,

  /** The figure with everything that it must be quoted with. */
  headline(gap: GapAnswer): string {
    const day = gap.asOf ?? 'an unknown day';
    const how = [
      `by the ${gap.method} definition`,
      tolerance(gap),
      since(gap),
      `on ${gap.measure}`,
      `vintage ${gap.vintage ?? 'unknown'}`,
      seed(gap),
    ]
      .filter(Boolean)
      .join(', ');
    const carried = gap.carriedFrom && `, carried forward from ${gap.carriedFrom}`;
    const on = `On ${day}${carried ?? ''}`;
    if (gap.months === null) return `${on}, ${absence(gap)}, ${how}.`;
    const interval = parenthesis(gap.months, gap.censored.now);
    if (gap.method === 'first-reach') {
      return `Up to ${day}${carried ?? ''}, ${reaching(gap, gap.months)}${interval}, ${how}.`;
    }
    return `${on}, ${standing(gap, gap.months, carried ? 'would stand' : 'stood')}${interval}, ${how}.`;
  },

  /** How a figure was measured, for a citation. */
  cited: ({
    method,
    measure,
    tolerance: points,
  }: Pick<GapAnswer, 'method' | 'measure' | 'tolerance'>): string =>
    [`${method} definition`, points === 0 ? null : `tolerance ${points}`, `on ${measure}`]
      .filter(Boolean)
      .join(', '),

  /** The same as the title of a chart: its days and data stand in the subtitle. */
  title(gap: GapAnswer): string {
    if (gap.months === null) return capital(absence(gap));
    if (gap.method === 'first-reach') return capital(reaching(gap, gap.months));
    const plural = groupName(gap.follower) === 'open weights';
    const verb = gap.carriedFrom ? 'would stand' : plural ? 'stand' : 'stands';
    return capital(standing(gap, gap.months, verb));
  },

  subtitle(gap: GapAnswer): string {
    const parts = [
      gap.months && interval(gap.months),
      `${gap.method} definition`,
      tolerance(gap),
      since(gap),
      `as of ${gap.asOf ?? 'an unknown day'}`,
      gap.carriedFrom && `carried forward from ${gap.carriedFrom}`,
      `vintage ${gap.vintage ?? 'unknown'}`,
      seed(gap),
      gap.provisional && 'provisional',
    ];
    const name = this.measure(gap.measure);
    const measure = name === gap.measure ? name : `${gap.measure} (${name})`;
    return `Best released so far on ${measure}. ${capital(parts.filter(Boolean).join(', '))}.`;
  },

  /** The words on the bracket of a chart, and the interval below them. */
  bracket(months: Estimate, censored: boolean): [string, string | null] {
    const least = censored && months.estimate !== 0 ? 'at least ' : '';
    return [`${least}${oneDecimal(Math.abs(months.estimate))} months`, interval(months)];
  },

  difference(points: Estimate): string {
    return `${oneDecimal(Math.abs(points.estimate))} points ${points.estimate < 0 ? 'ahead' : 'behind'}`;
  },

  /** The vertical gap in a sentence; null where there is none. */
  points({ points, measure }: GapAnswer): string | null {
    if (points === null) return null;
    const text = interval(points);
    const unit = measure === 'compute' ? ', each a factor of ten in FLOP' : '';
    return `In points on ${measure}: ${oneDecimal(Math.abs(points.estimate))} ${points.estimate < 0 ? 'ahead' : 'behind'}${text ? ` (${text})` : ''}${unit}.`;
  },

  interval,

  trend(trend: Trend): string {
    const { direction, change, windowMonths, probabilityWidening } = trend;
    if (direction === 'undefined') return `No trend can be stated: ${ending(trend.reason)}`;
    if (direction === 'uncertain') return `Whether the gap widens is uncertain: ${ending(trend.reason)}`;
    const figures = [
      change && `change ${signed(change.estimate)} months`,
      change && changeInterval(change),
      probabilityWidening !== null && `probability of widening ${percent(probabilityWidening)}`,
    ];
    const windows = `the mean at-release gap of the last ${windowMonths} months against the ${windowMonths} before`;
    return `The gap is ${direction}: ${windows} (${figures.filter(Boolean).join(', ')}).`;
  },

  /** What a reader must know of how sure the figure is: censored, truncated, provisional, carried forward. */
  flags(gap: GapAnswer): string[] {
    const { censored, truncated } = gap;
    const lines: string[] = [];
    if (censored.days + censored.records > 0) {
      lines.push(
        `Censored: on ${days(censored.days)} and ${records(censored.records)} the group that was there first already stood above the level on its first day, so it may have led by more.${withoutCensored(gap)}`,
      );
    }
    if (truncated.days + truncated.records > 0) {
      const by = truncated.by.length ? ` (${truncated.by.join(', ')})` : '';
      lines.push(
        `Truncated: on ${days(truncated.days)} and ${records(truncated.records)} an earlier model of that group, known but not scored${by}, could have stood there.`,
      );
    }
    if (gap.provisional) {
      lines.push(
        'Provisional: within 120 days of the vintage’s day newer models are not yet scored; the figure may still change.',
      );
      if (gap.lateScores) lines.push(lateScoresWords(gap.lateScores));
    }
    if (gap.carriedFrom) {
      lines.push(
        `Carried forward: the newest release with a value is of ${gap.carriedFrom}. After it both frontiers are held as they stood, so the daily figure grows by a month a month without any data; it is not a forecast.`,
      );
    }
    if (hasNoWidth(gap)) {
      const decides =
        gap.crossing && gap.method === 'daily'
          ? ` (${gap.crossing.model} of ${gap.crossing.releasedOn})`
          : '';
      lines.push(
        `The interval has no width: months are counted between release days, draws move values only, and in at least ${levelName(gap.level)} of them the same release${decides} was the first at the level. How uncertain the values are shows in points.`,
      );
    }
    return lines;
  },

  /** What an average is over: "1,043 days", "100 levels". */
  averagedOver: (method: Method, number: number): string =>
    counted(number, method === 'first-reach' ? 'level' : 'day'),

  /** How many of the averaged days have no bound, for the place next to the averages; null where all have one. */
  unbounded({ definitions }: GapAnswer): string | null {
    const open = definitions.filter(({ average }) => average.unbounded > 0);
    if (open.length === 0) return null;
    const parts = open.map(
      ({ method, average }) =>
        `${method} ${count(average.unbounded)} of ${this.averagedOver(method, average.days)}`,
    );
    return `Without any bound: ${parts.join(', ')}. There the group in front already stood at the level on its first day, and nothing tells for how long; an average counts them with the least that they can be, so it may be greater than its interval says.`;
  },

  excluded(gap: GapAnswer): string | null {
    if (gap.excluded.length === 0) return null;
    const reasons = new Map<string, number>();
    for (const { reason } of gap.excluded) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    const list = [...reasons].map(([reason, number]) => `${reason}: ${count(number)}`).join('; ');
    return `${count(gap.excluded.length)} excluded (${list}).`;
  },

  census: censusWords,
  check: checkWords,
  comparisons: comparisonsWords,
  fit: fitWords,
  history: historyWords,
  lineage: lineageWords,
  methods: methodWords,
  models: modelsWords,
  pages: pagesWords,
  place: placeWords,
  refit: refitWords,
  share: shareWords,

  method: (method: Method): string => METHODS[method],

  basis(gap: GapAnswer): string {
    const draws = gap.draws > 0 ? `, ${count(gap.draws)} draws` : '';
    return `Interval basis: ${gap.intervalBasis} (${gap.measure === 'compute' ? CONFIDENCE : BASES[gap.intervalBasis]}${gap.intervalBasis === 'none' ? '' : draws}).`;
  },

  measure: (measure: string): string => MEASURES[measure] ?? measure.replace(/^(benchmark|arena):/, ''),

  noCause: 'Events are dated; no cause is asserted from them.',

  /** What must be said wherever Epoch's own figure for the United States and China is beside ours. */
  published:
    'Epoch AI published “7 months on average, 4 to 14” in January 2026. Its mean reproduces. Its 4 does not: the least is at most 1.1 for every tolerance from 0 to 2. Its 14 is 13.8 as of 2026-01-10, reached from tolerance 0.3 in vintage 2026-02 and from 1.1 in vintage 2026-07.',

  source(gap: Pick<GapAnswer, 'attribution' | 'version'>): string {
    const sources = [...new Set(gap.attribution.map(({ text }) => text.replace(/\.$/, '')))].join('; ');
    return `Source: ${sources || 'unknown'}. Calculation: Headway ${gap.version}.`;
  },
};

/** The sentences of a language; another language has the same. */
export type Messages = typeof en;

/** True where a published gap is the comparison that Epoch printed. */
export function isEpochComparison(gap: Comparison): boolean {
  const pair = [groupName(gap.follower), groupName(gap.leader)];
  return gap.measure === 'eci' && pair[0] === 'China' && pair[1] === 'the United States';
}

function standing(gap: GapAnswer, months: Estimate, verb: string): string {
  const follower = groupName(gap.follower);
  const leader = groupName(gap.leader);
  const amount = oneDecimal(Math.abs(months.estimate));
  const side = months.estimate < 0 ? 'ahead of' : 'behind';
  if (gap.censored.now) return `${follower} ${verb} at least ${amount} months ${side} ${leader}`;
  if (amount === '0.0') return `${follower} ${verb} level with ${leader}`;
  return `${follower} ${verb} ${amount} months ${side} ${leader}`;
}

function reaching(gap: GapAnswer, months: Estimate): string {
  const amount = oneDecimal(Math.abs(months.estimate));
  const when =
    amount === '0.0' ? 'as early as' : `${amount} months ${months.estimate > 0 ? 'after' : 'before'}`;
  return `${groupName(gap.follower)} reached the same levels ${when} ${groupName(gap.leader)} on average`;
}

/** How far the follower may fall short; null where it may not. */
function tolerance({ tolerance: points }: GapAnswer): string | null {
  return points === 0 ? null : `with a tolerance of ${points} ${points === 1 ? 'point' : 'points'}`;
}

/** Where the frontiers start, if not on the usual day. */
function since(gap: GapAnswer): string | null {
  return gap.since === DEFAULTS.since ? null : `with frontiers from ${gap.since}`;
}

/** The seed of the draws, if not the usual one. */
function seed(gap: GapAnswer): string | null {
  return gap.seed === DEFAULTS.seed || gap.draws === 0 ? null : `seed ${gap.seed}`;
}

/** The averages without censored days, by each definition that has some left. */
function withoutCensored({ definitions }: GapAnswer): string {
  const left = definitions.flatMap(({ method, average: { withoutCensored: months } }) =>
    months === null ? [] : [`${method} ${oneDecimal(months.estimate)}`],
  );
  return left.length === 0 ? '' : ` Averages in months without such days: ${left.join(', ')}.`;
}

function hasNoWidth({ months, method }: GapAnswer): boolean {
  return months !== null && months.low !== null && months.low === months.high && method !== 'first-reach';
}

function absence(gap: Comparison & Pick<GapAnswer, 'method'>): string {
  const missing = gap.frontiers.follower.length === 0 ? gap.follower : gap.leader;
  if (gap.frontiers.follower.length > 0 && gap.frontiers.leader.length > 0) {
    if (gap.method === 'first-reach') {
      return `${groupName(gap.follower)} and ${groupName(gap.leader)} had no level in common yet`;
    }
    return `no gap is defined between ${groupName(gap.follower)} and ${groupName(gap.leader)}`;
  }
  return `${groupName(missing)} had no model on ${gap.measure} yet, so there is no gap between ${groupName(gap.follower)} and ${groupName(gap.leader)}`;
}

/** "90 % interval 4.1 to 9.8"; where the figure or an end is ahead, each end says which. Null where none is known. */
function interval(months: Estimate): string | null {
  const { low, high, level, estimate } = months;
  const name = `${levelName(level)} interval`;
  if (low === null && high !== null && high <= 0)
    return `${name} from ${oneDecimal(-high)} ahead, no upper bound`;
  if (low === null || high === null || (low >= 0 && estimate >= 0)) {
    const text = ends(months);
    return text && `${name} ${text}`;
  }
  const side = (value: number) => `${oneDecimal(Math.abs(value))} ${value < 0 ? 'ahead' : 'behind'}`;
  if (high <= 0) return `${name} ${oneDecimal(-high)} to ${oneDecimal(-low)} ahead`;
  return `${name} ${side(low)} to ${side(high)}`;
}

function parenthesis(months: Estimate, censored: boolean): string {
  const text = interval(months);
  if (text) return ` (${text})`;
  return censored ? '' : ' (no interval is known)';
}

function changeInterval(change: Estimate): string | null {
  const { low, high, level } = change;
  if (low === null || high === null) return null;
  return `${levelName(level)} interval ${signed(low)} to ${signed(high)}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const ending = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
const counted = (number: number, noun: string): string =>
  `${count(number)} ${noun}${number === 1 ? '' : 's'}`;
const days = (number: number): string => counted(number, 'day');
const records = (number: number): string => counted(number, 'record');
