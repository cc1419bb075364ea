import {
  acrossDefinitions,
  acrossVintages,
  type Decision,
  type Distribution,
  decide,
  type Size,
  type Statement,
} from '../../claims/verdict/index.js';
import {
  type ClaimValue,
  DEFAULTS,
  type Evidence,
  METHODS,
  type Measured,
  type Method,
} from '../../contract/index.js';
import { DAYS_PER_MONTH } from '../../measure/index.js';
import { type Asking, type Finding, finding, isHedged, notMeasurable } from './asking.js';
import { editionOf, fieldBoardOf } from './board.js';
import { judgeDated } from './dated.js';
import { longDay } from './days-of.js';
import { type GapFigure, type GapOn, gapOn, vintageOfDay } from './gap-on.js';
import type { PhraseGroup } from './group-of.js';
import { capital, consequence, estimateOf, figure, intervalText, scoped, sizeText } from './sentences.js';
import { standsAbove, twoSides } from './two-sides.js';

/** The far future: the newest data there are. */
export const NEWEST = '9999-12-31';
const DECIDING: Method = 'daily';

const MONTHS: Readonly<Record<string, number>> = {
  year: 12,
  quarter: 3,
  month: 1,
  week: 7 / DAYS_PER_MONTH,
  day: 1 / DAYS_PER_MONTH,
};

/** A stated time in months; null where the unit is none of time. */
export function inMonths({ min, max, unit }: ClaimValue): Size | null {
  const factor = MONTHS[unit.replace(/s$/, '')];
  if (factor === undefined) return null;
  return { min: min === null ? null : min * factor, max: max === null ? null : max * factor };
}

const NUMBER_WORDS =
  'half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a dozen|a few';
const BY_FIGURE = new RegExp(
  `\\bby (?:about |around |some |roughly |at least |nearly )?(?:${NUMBER_WORDS})\\b`,
  'i',
);
const YEAR = /^(?:19|20)\d\d\b/;

/** A number in the words of a lag that is neither a year nor part of a name ("GPT-4", "01.AI"). */
function statesUnreadFigure(quote: string): boolean {
  const numbers = quote.split(/\s+/).filter((word) => /^[^\p{L}\d]*\d/u.test(word));
  return BY_FIGURE.test(quote) || numbers.some((word) => !YEAR.test(word) && !/\d\.\p{Lu}/u.test(word));
}

/** "China trails the US by two to three years": months between two groups, by all three definitions. */
export async function judgeLag(asking: Asking): Promise<Finding> {
  const { registry, claim } = asking;
  const sides = await twoSides(registry, claim, asking.pair);
  if ('reason' in sides) return notMeasurable(sides.reason);
  const single = [sides.subject, sides.object].find(({ models }) => models !== null);
  if (single)
    return notMeasurable(`a lag is measured between groups with frontiers, and ${single.label} names models`);
  const size = claim.value === null ? null : inMonths(claim.value);
  if (claim.value !== null && size === null) {
    return notMeasurable(`a lag is measured in months, and “${claim.value.unit}” is no unit of time`);
  }
  if (claim.value === null && statesUnreadFigure(claim.quote)) {
    return notMeasurable('it states a figure that is not read as a time');
  }
  const board = await fieldBoardOf(registry, claim.quote);
  if ('reason' in board) return notMeasurable(board.reason);
  const above = standsAbove(claim.relation);
  const [follower, leader] = above ? [sides.object, sides.subject] : [sides.subject, sides.object];
  const level = claim.relation === 'level' || claim.relation === 'equals';
  const statement: Statement = {
    size: size ?? (level ? { min: 0, max: 0 } : null),
    directed: !level,
    hedged: isHedged(claim),
  };
  const which: GapFigure = /\bon average\b|平均/iu.test(claim.quote) ? 'average' : 'now';
  return judgeDated(asking, async (day) => {
    const vintage = day === null || board.named ? null : await vintageOfDay(registry, day);
    const at = (from: string | null) =>
      gapOn(registry, follower.predicate, leader.predicate, day ?? NEWEST, from, board.measure, false);
    const gap = await at(vintage ?? editionOf(board.measure, day));
    const hindsight = vintage === null ? null : await at(null);
    return lagFinding(asking, { gap, hindsight, follower, leader, statement, which });
  });
}

interface MeasuredLag {
  readonly gap: GapOn;
  /** The same day in the newest data, where the vintage of that day decides. */
  readonly hindsight: GapOn | null;
  readonly follower: PhraseGroup;
  readonly leader: PhraseGroup;
  readonly statement: Statement;
  readonly which: GapFigure;
}

function lagFinding({ claim }: Asking, lag: MeasuredLag): Finding {
  const { gap, hindsight, follower, leader, statement, which } = lag;
  const months = gap.months[which];
  const deciding = months[DECIDING];
  if (deciding === null) {
    return notMeasurable(
      `${follower.label} or ${leader.label} has no model with a value by ${longDay(gap.asOf)}`,
    );
  }
  const dated = decideBy(statement, months);
  const decision =
    hindsight === null ? dated : acrossVintages(dated, decideBy(statement, hindsight.months[which]));
  const stated = statedSize(statement);
  const later = hindsight === null ? ', with scores measured later' : '';
  const behind = deciding.estimate >= 0;
  const middle = `${follower.label} stood ${figure(Math.abs(deciding.estimate))} months ${behind ? 'behind' : 'ahead of'} ${leader.label} ${which === 'average' ? 'on average up to' : 'on'} ${longDay(gap.asOf)} (${intervalText(behind ? deciding : turned(deciding))}, by the daily definition${onBoard(gap)}${later})`;
  const hindsightDaily = hindsight?.months[which][DECIDING];
  const disagreement =
    decision.because === 'vintages' && hindsightDaily
      ? `, but with scores measured later ${figure(hindsightDaily.estimate)} (${intervalText(hindsightDaily)}), which leaves ${stated} uncertain`
      : decision.because === 'definitions'
        ? `, but the definitions disagree (${others(months)}), which leaves ${stated} uncertain`
        : `, ${consequence(decision.verdict, decision.factor, stated)}`;
  return finding(decision, `${scoped(claim.scope, middle)}${disagreement}.`, {
    measured: measuredAs(gap, deciding, DECIDING, which),
    beside: [
      ...METHODS.filter((method) => method !== DECIDING).flatMap((method) => {
        const one = months[method];
        return one === null ? [] : [measuredAs(gap, one, method, which)];
      }),
      ...(hindsight && hindsightDaily
        ? [measuredAs(hindsight, hindsightDaily, DECIDING, which, 'with hindsight')]
        : []),
    ],
    evidence: gapEvidence(gap),
    figure: gap.id,
  });
}

function statedSize({ size }: Statement): string {
  if (size === null) return 'the statement';
  return size.max === 0 ? 'a distance of nothing' : sizeText(size, 'months') || 'the statement';
}

/** Which board a gap was measured on, where a claim names one. */
export const onBoard = ({ table }: GapOn): string =>
  table.measure === DEFAULTS.measure ? '' : ` on ${table.measure}`;

/** The same distance seen from the other side: what was behind is ahead. */
function turned(months: Distribution): Distribution {
  const { estimate, low, high } = months;
  return {
    ...months,
    estimate: -estimate,
    low: high === null ? null : -high,
    high: low === null ? null : -low,
  };
}

/** The verdict of the deciding definition, uncertain where another definition decides otherwise. */
function decideBy(statement: Statement, months: GapOn['months']['now']): Decision {
  const decisions = METHODS.flatMap((method) => {
    const one = months[method];
    return one === null ? [] : [{ method, decision: decide(statement, one) }];
  });
  const deciding = decisions.find(({ method }) => method === DECIDING) as (typeof decisions)[number];
  return acrossDefinitions(
    deciding.decision,
    decisions.filter(({ method }) => method !== DECIDING).map(({ decision }) => decision),
  );
}

function others(months: GapOn['months']['now']): string {
  return METHODS.filter((method) => method !== DECIDING)
    .flatMap((method) => {
      const one = months[method];
      return one === null ? [] : [`${method} ${figure(one.estimate)}`];
    })
    .join(', ');
}

function measuredAs(
  gap: GapOn,
  distribution: Distribution,
  method: Method,
  which: GapFigure,
  label = '',
): Measured {
  const what = [
    `gap${which === 'average' ? ', average' : ''}`,
    method,
    gap.table.measure,
    `as of ${gap.asOf}`,
    `vintage ${gap.vintage}`,
    ...(label === '' ? [] : [label]),
  ];
  return { estimate: estimateOf(distribution), unit: 'months', what: what.join(', ') };
}

/** The models that decide a gap, and the data that it rests on. */
export function gapEvidence({ models, table, truncatedBy, censored }: GapOn): Evidence[] {
  const address = table.dataSets[0]?.address ?? null;
  const describe = (name: string, role: string): Evidence[] => {
    const entry = table.entries.find(({ model }) => model === name);
    return entry
      ? [
          {
            what: `${capital(role)}: ${entry.model} (${entry.organisations.join(', ')}, ${entry.releasedOn}), ${figure(entry.value)} ${table.unit} on ${table.measure}`,
            address,
          },
        ]
      : [];
  };
  return [
    ...describe(models.follower, 'best of the follower'),
    ...describe(models.leader, 'best of the leader'),
    ...(models.crossing ? describe(models.crossing, 'the other group first stood there with') : []),
    ...truncatedBy.map((name) => ({
      what: `${name}, known but not scored, may have stood there earlier: the upper end reaches back to it`,
      address: null,
    })),
    ...(censored
      ? [
          {
            what: 'That model was already there on the first day of the data: the lead may be longer',
            address: null,
          },
        ]
      : []),
    ...table.dataSets.map(({ title, publishedOn, address: where }) => ({
      what: `${title}, published ${publishedOn}`,
      address: where,
    })),
  ];
}
