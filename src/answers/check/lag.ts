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
  METHODS,
  type Measured,
  type Method,
  type VerdictReason,
} from '../../contract/index.js';
import { DAYS_PER_MONTH } from '../../measure/index.js';
import { type Asking, type Finding, finding, isHedged, notMeasurable } from './asking.js';
import { editionOf, fieldBoardOf, ofOneField } from './board.js';
import { judgeDated } from './dated.js';
import { estimateOf } from './estimate-of.js';
import { gapEvidence } from './gap-evidence.js';
import { type GapFigure, type GapOn, gapOn, vintageOfDay } from './gap-on.js';
import type { PhraseGroup } from './group-of.js';
import { judgeModelLag, modelSideOf } from './model-lag.js';
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
/** "Years ahead", "only months": times without a number. */
const BARE_TIME =
  /\b(?:years|decades|months|weeks|generations?)\b(?! ago)|(?:几|数|多)(?:个月|年|代)|(?:半|一|两|二|三)代/iu;

/** A number in the words of a lag that is neither a year nor part of a name ("GPT-4", "01.AI"). */
function statesUnreadFigure(quote: string): boolean {
  const numbers = quote.split(/\s+/).filter((word) => /^[^\p{L}\d]*\d/u.test(word));
  return (
    BY_FIGURE.test(quote) ||
    BARE_TIME.test(quote) ||
    numbers.some((word) => !YEAR.test(word) && !/\d\.\p{Lu}/u.test(word))
  );
}

/** "China trails the US by two to three years": months between two groups, by all three definitions. */
export async function judgeLag(asking: Asking): Promise<Finding> {
  const { registry, claim } = asking;
  const sides = await twoSides(registry, claim, asking.pair);
  if ('reason' in sides) return notMeasurable(sides.reason);
  const size = claim.value === null ? null : inMonths(claim.value);
  if (claim.value !== null && size === null) {
    return notMeasurable({ code: 'not-time', unit: claim.value.unit });
  }
  if (claim.value === null && statesUnreadFigure(claim.quote)) {
    return notMeasurable({ code: 'figure-not-read' });
  }
  const board = await fieldBoardOf(registry, claim.quote);
  if ('reason' in board) return notMeasurable(board.reason);
  if (!board.named && ofOneField(claim.quote)) return notMeasurable({ code: 'one-field' });
  const above = standsAbove(claim.relation);
  const [follower, leader] = above ? [sides.object, sides.subject] : [sides.subject, sides.object];
  const level = claim.relation === 'level' || claim.relation === 'equals';
  const statement: Statement = {
    size: size ?? (level ? { min: 0, max: 0 } : null),
    directed: !level,
    hedged: isHedged(claim),
  };
  const model = modelSideOf({ subject: follower, object: leader });
  if (ofOneMaker(follower, leader)) {
    return notMeasurable({ code: 'same-sides', of: 'comparison', group: follower.said });
  }
  if (model === 'both') return notMeasurable({ code: 'models-to-models', group: follower.said });
  if (model !== null) return judgeModelLag(asking, model, statement, board);
  const which: GapFigure = /\bon average\b|平均/iu.test(claim.quote) ? 'average' : 'now';
  const undirected = size !== null && !DIRECTED.test(claim.quote);
  return judgeDated(asking, async (day) => {
    const vintage = day === null || board.named ? null : await vintageOfDay(registry, day);
    const between = async (behind: PhraseGroup, ahead: PhraseGroup): Promise<MeasuredLag> => {
      const at = (from: string | null) =>
        gapOn(registry, behind.predicate, ahead.predicate, day ?? NEWEST, from, board.measure, false);
      const gap = await at(vintage ?? editionOf(board.measure, day));
      const hindsight = vintage === null ? null : await at(null);
      return { stated: claim.value, gap, hindsight, follower: behind, leader: ahead, statement, which };
    };
    const lag = await between(follower, leader);
    const turned = undirected && (lag.gap.months[which][DECIDING]?.estimate ?? 0) < 0;
    return lagFinding(turned ? await between(leader, follower) : lag);
  });
}

/** Says who is behind whom; "it is nine months" is the distance of whoever is. */
const DIRECTED =
  /\b(?:behind|ahead|trail\w*|lag\w*|lead\w*|led|front|follow\w*|catch\w*|caught|match\w*|reach\w*|late\w*|slow\w*|after|before|earlier|edge|advantage|head start)\b|落后|滞后|领先|追|赶|晚|早|慢|快|才/iu;

/** Whether one side is a model of the other: "four months after OpenAI's o1-preview" of OpenAI. */
function ofOneMaker(follower: PhraseGroup, leader: PhraseGroup): boolean {
  const [one, other] = follower.models ? [follower, leader] : [leader, follower];
  return (
    one.models?.versions.some((version) =>
      version.organisations.some((name) => other.organisations.includes(name)),
    ) ?? false
  );
}

interface MeasuredLag {
  readonly stated: ClaimValue | null;
  readonly gap: GapOn;
  /** The same day in the newest data, where the vintage of that day decides. */
  readonly hindsight: GapOn | null;
  readonly follower: PhraseGroup;
  readonly leader: PhraseGroup;
  readonly statement: Statement;
  readonly which: GapFigure;
}

function lagFinding(lag: MeasuredLag): Finding {
  const { stated, gap, hindsight, follower, leader, statement, which } = lag;
  const months = gap.months[which];
  const deciding = months[DECIDING];
  if (deciding === null) {
    return notMeasurable({
      code: 'no-value',
      groups: [follower.said, leader.said],
      measure: null,
      day: gap.asOf,
    });
  }
  const dated = decideBy(statement, months);
  const decision =
    hindsight === null ? dated : acrossVintages(dated, decideBy(statement, hindsight.months[which]));
  const hindsightDaily = hindsight?.months[which][DECIDING] ?? null;
  const { size, directed } = statement;
  const reason: VerdictReason = {
    code: 'lag',
    follower: follower.said,
    leader: leader.said,
    months: estimateOf(deciding),
    average: which === 'average',
    asOf: gap.asOf,
    measure: gap.table.measure,
    later: hindsight === null,
    stated,
    level: !directed && size?.max === 0,
    hindsight: decision.because === 'vintages' && hindsightDaily ? estimateOf(hindsightDaily) : null,
    others: decision.because === 'definitions' ? others(months) : [],
  };
  return finding(decision, reason, {
    measured: measuredAs(gap, deciding, DECIDING, which, false),
    beside: [
      ...METHODS.filter((method) => method !== DECIDING).flatMap((method) => {
        const one = months[method];
        return one === null ? [] : [measuredAs(gap, one, method, which, false)];
      }),
      ...(hindsight && hindsightDaily ? [measuredAs(hindsight, hindsightDaily, DECIDING, which, true)] : []),
    ],
    evidence: gapEvidence(gap),
    figure: gap.id,
  });
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

function others(months: GapOn['months']['now']): { method: Method; months: number }[] {
  return METHODS.filter((method) => method !== DECIDING).flatMap((method) => {
    const one = months[method];
    return one === null ? [] : [{ method, months: one.estimate }];
  });
}

function measuredAs(
  { table: { measure }, asOf, vintage }: GapOn,
  distribution: Distribution,
  method: Method,
  which: GapFigure,
  hindsight: boolean,
): Measured {
  return {
    estimate: estimateOf(distribution),
    unit: 'months',
    of: { code: 'gap', method, average: which === 'average', measure, asOf, vintage, hindsight },
  };
}
