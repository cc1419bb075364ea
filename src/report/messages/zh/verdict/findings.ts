import {
  type AbilityFinding,
  DEFAULTS,
  type Estimate,
  type ListFinding,
  type SaidGroup,
} from '../../../../contract/index.js';
import { oneDecimal, shareOf, signed } from '../../../numbers.js';
import type { ClaimSentences } from '../../verdict-sentences.js';
import { unitName } from '../check-units.js';
import { METHOD_NAMES } from '../names.js';
import { chineseDay, percent } from '../numbers.js';
import {
  byDay,
  CLAIM,
  consequence,
  countedSaid,
  figure,
  groupSaid,
  intervalSaid,
  modelsOf,
  onMeasure,
  rankedName,
  scoped,
  trendReasonSaid,
  turned,
  valueSaid,
  withLaterScores,
} from './phrases.js';

type Said<T extends { code: string }, Code extends T['code']> = Extract<T, { code: Code }>;

/** 能力尺度对言论的测量，每条为一个分句。 */
export const abilityFindings: ClaimSentences<AbilityFinding> = {
  lag(said, claim) {
    const { follower, leader, months, average, asOf, measure, later } = said;
    const stated = said.level ? '“没有差距”' : said.stated === null ? CLAIM : `“${valueSaid(said.stated)}”`;
    const where = `${average ? `截至${chineseDay(asOf)}平均` : chineseDay(asOf)}${standing(follower, leader, months.estimate)}`;
    const how = `${intervalSaid(side(months))}，“逐日”定义${onMeasure(measure, DEFAULTS.measure)}${withLaterScores(later)}`;
    return `${scoped(claim, `${where}（${how}）`)}${lagEnd(said, stated) ?? `，${consequence(claim, stated)}`}`;
  },
  'model-lag'(said, claim) {
    const { model, releasedOn, group, crossing, asOf, months, censored, measure, later } = said;
    const stated = said.stated === null ? CLAIM : `“${valueSaid(said.stated)}”`;
    const distance = figure(Math.abs(months.estimate));
    const how = `${onMeasure(measure, DEFAULTS.measure)}${withLaterScores(later)}${censored ? '；在有数据之前可能已经达到' : ''}`;
    const what =
      crossing === null
        ? `${chineseDay(releasedOn)}发布的 ${model} 在 ${distance} 个月后的${chineseDay(asOf)}仍高于${groupSaid(group)}的前沿${how}`
        : `${chineseDay(releasedOn)}发布的 ${model} 比${groupSaid(group)}的前沿首次达到同等水平（${crossing.model}，${chineseDay(crossing.releasedOn)}）${months.estimate >= 0 ? '晚' : '早'} ${distance} 个月（${intervalSaid(side(months))}${how}）`;
    const turn =
      said.hindsight === null
        ? `，${consequence(claim, stated)}`
        : `，但按事后测得的分数为 ${figure(said.hindsight.estimate)}（${intervalSaid(said.hindsight)}），不足以判断${stated}`;
    return `${scoped(claim, what)}${turn}`;
  },
  trend(said, claim) {
    const { subject, object, change, probabilityWidening, asOf, later, widening, disagreement } = said;
    const what = `截至${chineseDay(asOf)}的 12 个月里，${gapBetween(subject, object)}变化了 ${signed(change.estimate)} 个月（${intervalSaid(change)}；扩大的概率为 ${percent(probabilityWidening)}${withLaterScores(later)}）`;
    const stated = widening ? '差距扩大之说' : '差距缩小之说';
    const end =
      disagreement === null
        ? consequence(claim, stated)
        : `但${trendReasonSaid(disagreement)}，不足以判断${stated}`;
    return `${scoped(claim, what)}，${end}`;
  },
  'trend-undefined': ({ subject, object, asOf, reason }) =>
    `截至${chineseDay(asOf)}，${gapBetween(subject, object)}是否扩大没有定义，因为${trendReasonSaid(reason)}；双方各有两年数据才能判断`,
  'overtake-pending'({ horizon, chance, scored, standing: now, ...said }) {
    const due = horizon === null ? '没有说明期限，因此永远不会有结果' : `期限为${chineseDay(horizon)}`;
    const measured =
      chance === null
        ? '没有测得可能性'
        : `按最新数据预测的可能性为 ${percent(chance)}${scored ? '' : '（如此远期的预测尚未检验过）'}`;
    return `${due}；所称：${forecastSaid(said)}；${measured}${standingNow(now)}`;
  },
  'overtake-undated': ({ standing: now }) => `发言日期不详，预测没有起点${standingNow(now)}`,
  'overtake-due': ({ follower, leader, horizon, days, probability, later, ...said }) =>
    `到${chineseDay(horizon)}，${groupSaid(follower)}的前沿连续 ${days} 天高于${groupSaid(leader)}的概率为 ${percent(probability)}${withLaterScores(later)}；所称：${forecastSaid(said)}${said.stated === null ? '' : '，一次结果既不能证实也不能推翻'}`,
  'ahead-pending': ({ horizon, known }) => `期限为${chineseDay(horizon)}，数据截至${chineseDay(known)}`,
  growth({ group, rise, from, to, before, now, speed }, claim) {
    const what = `${chineseDay(from)}至${chineseDay(to)}，${groupSaid(group)}最好的模型上升了 ${figure(rise.estimate)} 分（${intervalSaid(rise)}，由 ${before} 到 ${now}）`;
    if (speed !== null) return `“${speed}”要多快才算没有定义；测量结果：${what}`;
    return `${scoped(claim, what)}，${consequence(claim, '这一方向')}`;
  },
  rank({ places, among, kind, measure, openOnly, day, stated, probability }, claim) {
    const where = `${day === null ? '按最新数据' : chineseDay(day)}，在 ${measure} 的 ${among} 个${KINDS[kind]}中${openOnly ? '（仅限开放权重）' : ''}`;
    const shown = places.map(
      ({ group, place, low, high }) =>
        `${groupSaid(group)}排第 ${place}${low === null || high === null ? '' : `（90% 区间第 ${low} 至第 ${high}）`}`,
    );
    const sentence = `${where}，${shown.join('，')}`;
    if (stated === null) return `${claim.it}没有给出名次；测量结果：${sentence}`;
    const { min, max } = stated;
    const wanted =
      max === null ? `第 ${min} 名或更靠后` : min === max ? `第 ${min} 名` : `第 ${min} 至 ${max} 名`;
    const chance = probability === null ? '未知' : `为 ${percent(probability)}`;
    return `${scoped(claim, `${sentence}；居${wanted}的概率${chance}`)}，${consequence(claim, CLAIM)}`;
  },
  capability({ first, second, measure, unit, day, probability, level }, claim) {
    const of = (one: { model: string; value: number }) => `${one.model}（${figure(one.value)}）`;
    const what = `${day === null ? '' : `${chineseDay(day)}双方各取最好的模型，`}${of(first)}对 ${of(second)}，尺度 ${measure}，单位为${unitName(unit)}：前者更强的概率为 ${percent(probability)}`;
    return `${scoped(claim, what)}，${consequence(claim, CLAIM)}${level ? '（“相当”读作“不弱于”）' : ''}`;
  },
  compute: ({ model, power, stated }, claim) =>
    `${model} 的训练算力约为 10^${power.toFixed(1)} FLOP，${consequence(claim, flop(stated))}`,
};

const KINDS = { models: '模型', organisations: '机构', countries: '国家' } as const;
const RANKED = { provinces: '各省', fields: '各领域', countries: '各国' } as const;

/** 名录对言论的统计，每条为一个分句。 */
export const listFindings: ClaimSentences<ListFinding> = {
  count({ verified, counted: of, regions, undecided, day, stated }, { verdict }) {
    const what = regions ? `中国的 ${verified} 个地区` : `${countedSaid(of)} ${verified} 个`;
    const end =
      verdict === 'supported'
        ? `支持“${valueSaid(stated)}”`
        : `这是下限，既不支持也不否定“${valueSaid(stated)}”`;
    return `${day === null ? '最新的名录' : `${byDay(day)}的名录`}可核实${what}${undecided > 0 ? `（另有 ${undecided} 个无法判断）` : ''}，${end}`;
  },
  'places-by-count': ({ of, places, day }) =>
    `按${day === null ? '' : `${byDay(day)}的`}名录中的模型数量，${places.map(({ name, place, models }) => `${rankedName(of, name)}以 ${models} 个居第 ${place}`).join('，')}；名录并不完整，对${RANKED[of]}的覆盖程度未作估计，不足以判断${CLAIM}`,
  share: ({ part, whole, some, known, day, stated }) =>
    `${day === null ? '' : `${byDay(day)}，`}名录中归属可辨的 ${known} 个${whole === null ? '全球模型' : countedSaid(whole)}里，${some} 个是${modelsOf(part)}${known === 0 ? '' : `（${shareOf(some, known)}）`}；名录对两者的覆盖程度都未作估计，不足以判断“${valueSaid(stated)}”`,
  dependency(said, claim) {
    const { subject, object, total, declared, detected, own, unknown, day, stated } = said;
    return `${day === null ? '' : `${byDay(day)}，`}所收录的 ${total} 个${modelsOf(subject)}中，${declared} 个据声明、${detected} 个据检出源自${modelsOf(object)}，${own} 个据声明为自主研发，${unknown} 个无人说明：建立在其上的占 ${between(declared + detected, unknown, total)}，${consequence(claim, stated === null ? CLAIM : `“${valueSaid(stated)}”`)}${stated === null ? '（没有数字的依赖读作“超过一半”）' : ''}`;
  },
  'descent-share': ({ subject, object, total, on, unknown, day, stated }, claim) =>
    `${day === null ? '' : `${byDay(day)}，`}所收录的 ${total} 个${modelsOf(subject)}中，据各方声明有 ${between(on, unknown, total)} 源自${modelsOf(object)}，${consequence(claim, `“${valueSaid(stated)}”`)}`,
  'descent-none': ({ subject, object, unknown, day }) =>
    `${day === null ? '' : `${byDay(day)}，`}所收录的${modelsOf(subject)}都没有声明源自${modelsOf(object)}，另有 ${unknown} 个无人说明，不足以判断${CLAIM}`,
  'descent-example': ({ subject, object, total, on, model, base, day }, claim) =>
    `${day === null ? '' : `${byDay(day)}，`}所收录的 ${total} 个${modelsOf(subject)}中有 ${on} 个声明源自${modelsOf(object)}，例如 ${model} 源自 ${base}，${consequence(claim, CLAIM)}`,
};

function standing(follower: SaidGroup, leader: SaidGroup, months: number): string {
  return `${groupSaid(follower)}${months >= 0 ? '落后' : '领先'}${groupSaid(leader)} ${figure(Math.abs(months))} 个月`;
}

const gapBetween = (one: SaidGroup, other: SaidGroup) => `${groupSaid(one)}与${groupSaid(other)}的差距`;

const side = (months: Estimate): Estimate => (months.estimate >= 0 ? months : turned(months));

function lagEnd({ hindsight, others }: Said<AbilityFinding, 'lag'>, stated: string): string | null {
  if (hindsight !== null) {
    return `，但按事后测得的分数为 ${figure(hindsight.estimate)}（${intervalSaid(hindsight)}），不足以判断${stated}`;
  }
  if (others.length === 0) return null;
  const figures = others
    .map(({ method, months }) => `“${METHOD_NAMES[method]}”定义 ${oneDecimal(months)}`)
    .join('，');
  return `，但各定义不一致（${figures}），不足以判断${stated}`;
}

function forecastSaid({
  stated,
  denied,
}: Pick<Said<AbilityFinding, 'overtake-due'>, 'stated' | 'denied'>): string {
  if (stated !== null) return `可能性 ${valueSaid(stated)}`;
  return denied ? '不会发生' : '会发生';
}

function standingNow(now: Said<AbilityFinding, 'overtake-pending'>['standing']): string {
  return now === null ? '' : `；${chineseDay(now.asOf)}${standing(now.follower, now.leader, now.months)}`;
}

function flop({ min, max }: { min: number | null; max: number | null }): string {
  const power = (end: number) => `10^${Math.log10(end).toFixed(1)}`;
  if (min !== null && max !== null) {
    return min === max ? `“${power(min)} FLOP”` : `“${power(min)} 至 ${power(max)} FLOP”`;
  }
  return min !== null ? `“至少 ${power(min)} FLOP”` : `“至多 ${power(max ?? 1)} FLOP”`;
}

function between(on: number, unknown: number, total: number): string {
  return `${shareOf(on, total)} 至 ${shareOf(on + unknown, total)}`;
}
