import {
  type AbilityFinding,
  DEFAULTS,
  type Estimate,
  type ListFinding,
  type SaidGroup,
} from '../../../../contract/index.js';
import { oneDecimal, shareOf, signed } from '../../../numbers.js';
import type { ClaimSentences } from '../../verdict-sentences.js';
import { counted, list, percent } from '../numbers.js';
import {
  byDay,
  consequence,
  countedSaid,
  figure,
  groupSaid,
  intervalSaid,
  longDay,
  modelsOf,
  onMeasure,
  ordinal,
  rankedName,
  scoped,
  trendReasonSaid,
  turned,
  valueSaid,
  withLaterScores,
} from './phrases.js';

type Said<T extends { code: string }, Code extends T['code']> = Extract<T, { code: Code }>;

/** What measures of ability say of a claim, each as a clause. */
export const abilityFindings: ClaimSentences<AbilityFinding> = {
  lag(said, claim) {
    const { follower, leader, months, average, asOf, measure, later } = said;
    const stated = said.level
      ? 'a distance of nothing'
      : said.stated === null
        ? 'the statement'
        : valueSaid(said.stated);
    const where = `${standing(follower, leader, months.estimate)} ${average ? 'on average up to' : 'on'} ${longDay(asOf)}`;
    const how = `${intervalSaid(side(months))}, by the daily definition${onMeasure(measure, DEFAULTS.measure)}${withLaterScores(later)}`;
    return `${scoped(claim, `${where} (${how})`)}${lagEnd(said, stated) ?? `, ${consequence(claim, stated)}`}`;
  },
  'model-lag'(said, claim) {
    const { model, releasedOn, group, crossing, asOf, months, censored, measure, later } = said;
    const other = groupSaid(group);
    const stated = said.stated === null ? 'the statement' : valueSaid(said.stated);
    const distance = figure(Math.abs(months.estimate));
    const how = `${onMeasure(measure, DEFAULTS.measure)}${withLaterScores(later)}${censored ? '; it may have stood there before all data' : ''}`;
    const what =
      crossing === null
        ? `${model} of ${longDay(releasedOn)} stood above the frontier of ${other} still on ${longDay(asOf)}, ${distance} months later${how}`
        : `${model} of ${longDay(releasedOn)} came ${distance} months ${months.estimate >= 0 ? 'after' : 'before'} the frontier of ${other} first stood as high, with ${crossing.model} of ${longDay(crossing.releasedOn)} (${intervalSaid(side(months))}${how})`;
    const turn =
      said.hindsight === null
        ? `, ${consequence(claim, stated)}`
        : `, but with scores measured later ${figure(said.hindsight.estimate)} (${intervalSaid(said.hindsight)}), which leaves ${stated} uncertain`;
    return `${scoped(claim, what)}${turn}`;
  },
  trend(said, claim) {
    const { subject, object, change, probabilityWidening, asOf, later, widening, disagreement } = said;
    const what = `${gapBetween(subject, object)} changed by ${signed(change.estimate)} months over the 12 months to ${longDay(asOf)} (${intervalSaid(change)}; it widened with a probability of ${percent(probabilityWidening)}${withLaterScores(later)})`;
    const end =
      disagreement === null
        ? consequence(claim, widening ? 'that it widens' : 'that it narrows')
        : `but ${trendReasonSaid(disagreement)}, which leaves ${widening ? 'widening' : 'narrowing'} uncertain`;
    return `${scoped(claim, what)}, ${end}`;
  },
  'trend-undefined': ({ subject, object, asOf, reason }) =>
    `whether ${gapBetween(subject, object)} widened by ${longDay(asOf)} is not defined, as ${trendReasonSaid(reason)}; two years of both groups would decide it`,
  'overtake-pending'({ horizon, chance, scored, standing: now, ...said }) {
    const due =
      horizon === null
        ? 'no horizon was stated, so nothing will resolve it'
        : `its horizon is ${longDay(horizon)}`;
    const measured =
      chance === null
        ? 'a chance is not measured'
        : `the chance as forecast from the newest data is ${percent(chance)}${scored ? '' : ' (further ahead than such forecasts have been scored)'}`;
    return `${due}; stated: ${forecastSaid(said)}, and ${measured}${standingNow(now)}`;
  },
  'overtake-undated': ({ standing: now }) =>
    `the day on which it was said is not known, so its forecast has no start${standingNow(now)}`,
  'overtake-due': ({ follower, leader, horizon, days, probability, later, ...said }) =>
    `by ${longDay(horizon)} the frontier of ${groupSaid(follower)} had stood above that of ${groupSaid(leader)} for ${days} days with a probability of ${percent(probability)}${withLaterScores(later)}; stated: ${forecastSaid(said)}${said.stated === null ? '' : ', which one outcome neither proves nor refutes'}`,
  'ahead-pending': ({ horizon, known }) =>
    `its horizon is ${longDay(horizon)}, and the data reach ${longDay(known)}`,
  growth({ group, rise, from, to, before, now, speed }, claim) {
    const what = `the best model of ${groupSaid(group)} rose by ${figure(rise.estimate)} points between ${longDay(from)} and ${longDay(to)} (${intervalSaid(rise)}, from ${before} to ${now})`;
    if (speed !== null) return `how fast is “${speed}” is not defined; measured: ${what}`;
    return `${scoped(claim, what)}, ${consequence(claim, 'the direction')}`;
  },
  rank({ places, among, kind, measure, openOnly, day, stated, probability }, claim) {
    const where = `among ${among} ${kind} on ${measure}${openOnly ? ', open weights only' : ''}, ${day === null ? 'in the newest data' : `on ${longDay(day)}`}`;
    const shown = places.map(
      ({ group, place, low, high }) =>
        `${groupSaid(group)} stood ${ordinal(place)}${low === null || high === null ? '' : ` (90 % interval ${low} to ${high})`}`,
    );
    const sentence = `${list(shown)} ${where}`;
    if (stated === null) return `${claim.it} states no place; measured: ${sentence}`;
    const { min, max } = stated;
    const wanted =
      places.length === 1 && min === 1 && max === 1
        ? 'first place'
        : max === null
          ? `place ${min} or worse`
          : min === max
            ? `place ${min}`
            : `places ${min} to ${max}`;
    const chance = probability === null ? 'that is not known' : `of ${percent(probability)}`;
    return `${scoped(claim, `${sentence}: ${wanted} with a probability ${chance}`)}, ${consequence(claim, 'the claim')}`;
  },
  capability({ first, second, measure, unit, day, probability, level }, claim) {
    const of = (one: { model: string; value: number }) => `${one.model} (${figure(one.value)})`;
    const what = `${of(first)} against ${of(second)}, in ${unit} on ${measure}${day === null ? '' : `, the best of each by ${longDay(day)}`}: the first is better with a probability of ${percent(probability)}`;
    return `${scoped(claim, what)}, ${consequence(claim, 'the claim')}${level ? ' (comparable is read as no worse)' : ''}`;
  },
  compute: ({ model, power, stated }, claim) =>
    `${model} was trained with about 10^${power.toFixed(1)} FLOP, ${consequence(claim, flop(stated))}`,
};

/** What the lists say of a claim, each as a clause. */
export const listFindings: ClaimSentences<ListFinding> = {
  count({ verified, counted: of, regions, undecided, day, stated }, { verdict }) {
    const size = valueSaid(stated);
    const what = regions ? `${counted(verified, 'region')} of China` : `${verified} ${countedSaid(of)}`;
    const end =
      verdict === 'supported'
        ? `which supports ${size}`
        : `a lower bound, which neither supports nor contradicts ${size}`;
    return `the lists held verify ${what}${day === null ? ' in their newest editions' : byDay(day)}${undecided > 0 ? ` (of ${undecided} more it cannot be told)` : ''}, ${end}`;
  },
  'places-by-count': ({ of, places, day }) =>
    `by the number of models in the lists held${day === null ? '' : ` as of ${longDay(day)}`} ${list(places.map(({ name, place, models }) => `${rankedName(of, name)} stands ${ordinal(place)} with ${models}`))}; the lists are incomplete and their coverage of ${of} is not estimated, which leaves the claim uncertain`,
  share: ({ part, whole, some, known, day, stated }) =>
    `of the ${known} ${whole === null ? 'models of the world' : countedSaid(whole)} in the lists held${byDay(day)} whose membership can be told, ${some} are ${modelsOf(part)}${known === 0 ? '' : ` (${shareOf(some, known)})`}; the coverage of the lists is estimated for neither part, which leaves ${valueSaid(stated)} uncertain`,
  dependency(said, claim) {
    const { subject, object, total, declared, detected, own, unknown, day, stated } = said;
    const on = declared + detected;
    return `of the ${total} ${modelsOf(subject)} held${byDay(day)}, ${declared} are declared and ${detected} detected to descend from ${modelsOf(object)}, ${own} are declared their makers’ own, and of ${unknown} nobody says: ${between(on, unknown, total)} stand on them, ${consequence(claim, stated === null ? 'the claim' : valueSaid(stated))}${stated === null ? ' (a dependency without a figure is read as more than half)' : ''}`;
  },
  'descent-share': ({ subject, object, total, on, unknown, day, stated }, claim) =>
    `of the ${total} ${modelsOf(subject)} held${byDay(day)}, ${between(on, unknown, total)} descend from ${modelsOf(object)} as far as anybody declares, ${consequence(claim, valueSaid(stated))}`,
  'descent-none': ({ subject, object, unknown, day }) =>
    `none of the ${modelsOf(subject)} held${byDay(day)} is declared to descend from ${modelsOf(object)}, and of ${unknown} nobody says, which leaves the claim uncertain`,
  'descent-example': ({ subject, object, total, on, model, base, day }, claim) =>
    `${on} of the ${total} ${modelsOf(subject)} held${byDay(day)} ${on === 1 ? 'is' : 'are'} declared to descend from ${modelsOf(object)}, for example ${model} from ${base}, ${consequence(claim, 'the claim')}`,
};

/** "China stood 11.3 months behind the United States". */
function standing(follower: SaidGroup, leader: SaidGroup, months: number): string {
  return `${groupSaid(follower)} stood ${figure(Math.abs(months))} months ${months >= 0 ? 'behind' : 'ahead of'} ${groupSaid(leader)}`;
}

const gapBetween = (one: SaidGroup, other: SaidGroup) =>
  `the gap between ${groupSaid(one)} and ${groupSaid(other)}`;

const side = (months: Estimate): Estimate => (months.estimate >= 0 ? months : turned(months));

/** What stands against the verdict of the deciding figure; null where nothing does. */
function lagEnd({ hindsight, others }: Said<AbilityFinding, 'lag'>, stated: string): string | null {
  if (hindsight !== null) {
    return `, but with scores measured later ${figure(hindsight.estimate)} (${intervalSaid(hindsight)}), which leaves ${stated} uncertain`;
  }
  if (others.length === 0) return null;
  const figures = others.map(({ method, months }) => `${method} ${oneDecimal(months)}`).join(', ');
  return `, but the definitions disagree (${figures}), which leaves ${stated} uncertain`;
}

function forecastSaid({
  stated,
  denied,
}: Pick<Said<AbilityFinding, 'overtake-due'>, 'stated' | 'denied'>): string {
  if (stated !== null) return `a chance of ${valueSaid(stated)}`;
  return denied ? 'that it will not' : 'that it will';
}

function standingNow(now: Said<AbilityFinding, 'overtake-pending'>['standing']): string {
  return now === null ? '' : `; on ${longDay(now.asOf)} ${standing(now.follower, now.leader, now.months)}`;
}

/** "10^25.3 FLOP", "at least 10^25.0 FLOP". */
function flop({ min, max }: { min: number | null; max: number | null }): string {
  const power = (end: number) => `10^${Math.log10(end).toFixed(1)}`;
  if (min !== null && max !== null) {
    return min === max ? `${power(min)} FLOP` : `${power(min)} to ${power(max)} FLOP`;
  }
  return min !== null ? `at least ${power(min)} FLOP` : `at most ${power(max ?? 1)} FLOP`;
}

/** A share as both its ends: what is known, and what it would be if all that is unknown were so too. */
function between(on: number, unknown: number, total: number): string {
  return `${shareOf(on, total)} to ${shareOf(on + unknown, total)}`;
}
