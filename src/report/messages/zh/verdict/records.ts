import type { DescentFinding, RecordFinding } from '../../../../contract/index.js';
import type { ClaimSentences } from '../../verdict-sentences.js';
import { compiled } from '../compiled.js';
import { EDGE_NAMES } from '../facts.js';
import { VERDICT_NAMES } from '../lineage.js';
import { chineseDay, list } from '../numbers.js';
import { roleName } from '../roles.js';
import { CLAIM, consequence, dollars, groupSaid, modelsOf } from './phrases.js';

/** 关于模型来源的已知情况，每条为一个分句。 */
export const descentFindings: ClaimSentences<DescentFinding> = {
  'base-came-later': ({ model, base, modelOn, baseOn }, { relation }) =>
    `${groupSaid(base)}发布于${chineseDay(baseOn)}，晚于${chineseDay(modelOn)}的${groupSaid(model)}，${relation === 'not-derived-from' ? `支持${CLAIM}` : '后者不可能建立在前者之上'}`,
  'weights-compared': ({ model, other, day, found, leftOut }, claim) =>
    `${chineseDay(day)}比较了 ${model} 与 ${other} 的权重：${VERDICT_NAMES[found]}，${consequence(claim, CLAIM)}${apart(leftOut)}`,
  'weights-declared': ({ model, kind, declaredBase, statedBy, leftOut }, claim) =>
    `据 ${statedBy} 声明，${model} 由 ${declaredBase} ${EDGE_NAMES[kind]}而来，${consequence(claim, CLAIM)}；此处没有比较权重${apart(leftOut)}`,
  'architecture-declared': ({ model, declaredBase, statedBy, leftOut }, claim) =>
    `据 ${statedBy} 声明，${model} 的架构即 ${declaredBase} 的架构，仅就架构而言${consequence(claim, CLAIM)}；现有资料都不能表明其权重来自后者${apart(leftOut)}`,
  'weights-differ': ({ model, base, other, day, found, leftOut }, claim) =>
    `${model} 的权重并非延续自${groupSaid(base)}：${chineseDay(day)}与 ${other} 比较，看不出任何痕迹（${VERDICT_NAMES[found]}），${consequence(claim, CLAIM)}${apart(leftOut)}`,
  'trained-by-maker': ({ model, base, declaredBase, leftOut }, claim) =>
    `${model} 的权重并非延续自${groupSaid(base)}：其研发方声明自行训练了权重，只沿用了 ${declaredBase} 的架构，现有资料均无相反证据，${consequence(claim, CLAIM)}${apart(leftOut)}`,
  'statements-conflict': ({ model, kind, declaredBase, statedBy, leftOut }) =>
    `各方说法相互矛盾：${statedBy} 称 ${model} 由 ${declaredBase} ${EDGE_NAMES[kind]}而来，其研发方则称自行训练了权重${apart(leftOut)}`,
  'maker-says-own': ({ model, leftOut }) =>
    `${model} 的研发方声明自行训练了权重；其架构从何而来无人说明${apart(leftOut)}`,
  'no-descent-known': ({ model, base, leftOut }) =>
    `没有任何说法把 ${model} 与${groupSaid(base)}联系起来，也没有比较过权重；比较权重即可判断${apart(leftOut)}`,
};

const apart = (leftOut: readonly string[]): string =>
  leftOut.length === 0 ? '' : `（以下说法只是转述或出自该言论，不计入：${leftOut.join('、')}）`;

/** 机构、人物与发布的记载，每条为一个分句。 */
export const recordFindings: ClaimSentences<RecordFinding> = {
  openness({ group, every, open, models, licences }, claim) {
    const whose = every ? modelsOf(group) : `${groupSaid(group)}的版本`;
    const licence = licences.length > 0 ? `（许可类别 ${licences.join('、')}）` : '';
    return `${models} 个${whose}中有 ${open} 个可以获取权重${licence}，${consequence(claim, every ? claim.it : CLAIM)}`;
  },
  valuation: ({ organisation, usd, day }, claim) =>
    `据报道，${organisation} 在${chineseDay(day)}的估值为 ${dollars(usd)}，${consequence(claim, claim.it)}`,
  founders: ({ organisation, founders }, claim) =>
    `${organisation} 由 ${list(founders)} 创立，${consequence(claim, claim.it)}`,
  founded: ({ organisation, year }, claim) =>
    `${organisation} 成立于 ${year} 年，${consequence(claim, claim.it)}`,
  age: ({ organisation, year, youngest, oldest }, claim) =>
    `${organisation} 成立于 ${year} 年，当时应有 ${youngest} 至 ${oldest} 个月，${claim.verdict === 'contradicted' ? `与${claim.it}不符` : `与${claim.it}相容；须知成立的月份才能判断`}`,
  'other-role': ({ person, roles }, claim) =>
    `所收录的 ${person} 的职务为 ${roles.map(({ role, organisation }) => `${organisation} ${roleName(role)}`).join('；')}，不知有其他职务，${consequence(claim, claim.it)}`,
  role: ({ person, role, organisation, since }, claim) =>
    `${person} ${since === null ? '' : `自 ${since} 年起`}任 ${organisation} ${roleName(role)}，${consequence(claim, claim.it)}`,
  left: ({ person, role, organisation, until }, claim) =>
    `${person} 任 ${organisation} ${roleName(role)}${until === null ? '，离任时间不详' : `至 ${until} 年`}，${consequence(claim, claim.it)}`,
  released: ({ model, makers, releasedOn }, claim) =>
    `${makers.length > 0 ? `${list(makers)} 的 ` : ''}${model} 发布于${chineseDay(releasedOn)}，${consequence(claim, CLAIM)}`,
  'none-released': ({ group, from, to, last }) =>
    `没有收录${groupSaid(group)}在${chineseDay(from)}至${chineseDay(to)}之间的发布；之前最近一次是${chineseDay(last.releasedOn)}的 ${last.model}，登记并不完整，不足以判断${CLAIM}`,
  event: ({ title, day }, claim) => `${compiled(title)}（${chineseDay(day)}），${consequence(claim, CLAIM)}`,
};
