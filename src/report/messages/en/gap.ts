import { DEFAULTS, type Estimate, type GapAnswer, type Method } from '../../../contract/index.js';
import { count, oneDecimal } from '../../numbers.js';
import { excluded, flags, gapNote } from './gap-notes.js';
import { groupLabel, groupName } from './groups.js';
import { BASES, CONFIDENCE, MEASURES, METHODS } from './names.js';
import { capital, counted, interval } from './numbers.js';
import { trendSentence } from './trend.js';

type Comparison = Pick<GapAnswer, 'follower' | 'leader' | 'measure' | 'frontiers'>;

/** The sentences of a gap: each takes the answer, or a part of it, and gives plain text that is not yet escaped. */
export const gapWords = {
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

  /** The words on the bracket of a chart, and below them the interval and, where asked, the definition that it draws. */
  bracket(months: Estimate, censored: boolean, defined: boolean): [string, string | null] {
    const least = censored && months.estimate !== 0 ? 'at least ' : '';
    const note = [defined && 'daily definition', interval(months)].filter(Boolean).join(', ');
    return [`${least}${oneDecimal(Math.abs(months.estimate))} months`, note || null];
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

  trend: trendSentence,

  flags,

  note: gapNote,

  excluded,

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

  /** The definition in a table. */
  methodName: (method: Method): string => method,

  method: (method: Method): string => METHODS[method],

  basis(gap: GapAnswer): string {
    const draws = gap.draws > 0 ? `, ${count(gap.draws)} draws` : '';
    return `Interval basis: ${gap.intervalBasis} (${gap.measure === 'compute' ? CONFIDENCE : BASES[gap.intervalBasis]}${gap.intervalBasis === 'none' ? '' : draws}).`;
  },

  measure: (measure: string): string => MEASURES[measure] ?? measure.replace(/^(benchmark|arena):/, ''),

  /** How a figure was measured, for a citation. */
  cited: ({
    method,
    measure,
    tolerance: points,
  }: Pick<GapAnswer, 'method' | 'measure' | 'tolerance'>): string =>
    [`${method} definition`, points === 0 ? null : `tolerance ${points}`, `on ${measure}`]
      .filter(Boolean)
      .join(', '),

  /** What marks a record. */
  recordFlags: {
    censored: 'censored',
    truncated: 'truncated',
    provisional: 'provisional',
    notAveraged: 'not averaged',
    /** The marks of a narrow table. */
    marks: 'c censored, t truncated, p provisional',
  },

  noCause: 'Events are dated; no cause is asserted from them.',

  /** What must be said wherever Epoch's own figure for the United States and China is beside ours. */
  published:
    'Epoch AI published “7 months on average, 4 to 14” in January 2026. Its mean reproduces. Its 4 does not: the least is at most 1.1 for every tolerance from 0 to 2. Its 14 is 13.8 as of 2026-01-10, reached from tolerance 0.3 in vintage 2026-02 and from 1.1 in vintage 2026-07.',

  source(gap: Pick<GapAnswer, 'attribution' | 'version'>): string {
    const sources = [...new Set(gap.attribution.map(({ text }) => text.replace(/\.$/, '')))].join('; ');
    return `Source: ${sources || 'unknown'}. Calculation: Headway ${gap.version}.`;
  },
};

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

function parenthesis(months: Estimate, censored: boolean): string {
  const text = interval(months);
  if (text) return ` (${text})`;
  return censored ? '' : ' (no interval is known)';
}
