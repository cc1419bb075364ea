import type { EvidenceNote, MeasuredOf } from '../../../../contract/index.js';
import { oneDecimal } from '../../../numbers.js';
import type { Sentences } from '../../sentences.js';
import { compiled } from '../compiled.js';
import { ACCESS_NAMES, EDGE_NAMES, factWords } from '../facts.js';
import { VERDICT_NAMES } from '../lineage.js';
import { METHOD_NAMES } from '../names.js';
import { chineseDay, list } from '../numbers.js';
import { roleName } from '../roles.js';
import { dollars, groupSaid, rankedName } from './phrases.js';

const ROLES = {
  follower: '追赶方最好的模型：',
  leader: '领先方最好的模型：',
  crossing: '对方首次达到该水平的模型：',
  model: '',
} as const;

/** 结论的依据，逐条列出。 */
export const evidenceNotes: Sentences<EvidenceNote> = {
  'model-value': ({ role, model, organisations, releasedOn, value, unit, measure, scores }) =>
    `${ROLES[role]}${model}（${[...organisations, ...(releasedOn === null ? [] : [chineseDay(releasedOn)])].join('，')}），${measure} ${oneDecimal(value)} ${factWords.unit(unit)}${scores === null ? '' : `，依据 ${scores} 项分数`}`,
  'may-have-stood-earlier': ({ model }) =>
    `${model} 已知但没有分数，可能更早达到该水平：区间上端因此延至该模型`,
  'already-there': () => '该模型在数据的第一天就已达到：领先时间可能更长',
  'data-set': ({ title, publishedOn }) =>
    publishedOn === null ? compiled(title) : `${compiled(title)}，发布于${chineseDay(publishedOn)}`,
  list: ({ list: name }) => `名录 ${name}`,
  declared: ({ model, kind, base, statedBy }) =>
    `${statedBy}：${model}，${kind === 'pretrained' ? '权重由研发方自行训练' : `由 ${base} ${EDGE_NAMES[kind]}`}（声明）`,
  detected: ({ model, base }) => `${model} 源自 ${base}（比较权重检出）`,
  compared: ({ other, day, verdict }) =>
    `${chineseDay(day)}与 ${other} 比较权重：${VERDICT_NAMES[verdict]}（检出）`,
  access: ({ version, access, licence }) =>
    `${version}：${ACCESS_NAMES[access]}${licence === null ? '' : `，${licence}`}`,
  valued: ({ organisation, usd, day }) => `${organisation}：${dollars(usd)}（${chineseDay(day)}）`,
  founders: ({ organisation, founders }) => `${organisation} 的创始人：${list(founders)}`,
  founded: ({ organisation, year }) => `${organisation} 成立于 ${year} 年`,
  role: ({ person, role, organisation }) => `${person}：${organisation} ${roleName(role)}`,
  released: ({ model, releasedOn, access }) =>
    `${model}，${releasedOn === null ? '发布日期不详' : `发布于${chineseDay(releasedOn)}`}，${ACCESS_NAMES[access]}`,
  event: ({ title, day }) => `${compiled(title)}，${chineseDay(day)}`,
};

const later = (hindsight: boolean) => (hindsight ? '，事后观之' : '');
const asOf = (day: string | null) => (day === null ? '' : `，截至${chineseDay(day)}`);
const edition = (vintage: string) => `，${chineseDay(vintage)}版数据`;

/** 所测的是哪个数值。 */
export const measuredOf: Sentences<MeasuredOf> = {
  gap: ({ method, average, measure, asOf: day, vintage, hindsight }) =>
    `${average ? '平均' : ''}差距，“${METHOD_NAMES[method]}”定义，${measure}${asOf(day)}${edition(vintage)}${later(hindsight)}`,
  'model-gap': ({ model, measure, asOf: day, vintage, hindsight }) =>
    `${model} 发布日与对方首次达到同等水平之日相隔的月数，${measure}${asOf(day)}${edition(vintage)}${later(hindsight)}`,
  change: ({ windowMonths, measure, asOf: day, vintage, hindsight }) =>
    `${windowMonths} 个月内差距的变化，“发布时”定义，${measure}${asOf(day)}${edition(vintage)}${later(hindsight)}`,
  chance: ({ follower, leader, by }) =>
    `${groupSaid(follower)}在${chineseDay(by)}之前超过${groupSaid(leader)}的可能性`,
  rise: ({ measure, from, to, vintage }) =>
    `前沿的上升，${measure}，${chineseDay(from)}至${chineseDay(to)}${edition(vintage)}`,
  place: ({ group, among, measure, vintage }) =>
    `${groupSaid(group)}在 ${measure} 的 ${among} 者中的名次${edition(vintage)}`,
  difference: ({ first, second, measure, vintage }) => `${first} 减 ${second}，${measure}${edition(vintage)}`,
  entries: ({ where, day }) => `名录中可核实的条目，条件为 ${where}${asOf(day)}`,
  'place-by-count': ({ of, name, day }) => `${rankedName(of, name)}按名录中模型数量的名次${asOf(day)}`,
  'share-of-lists': ({ day }) => `占名录的比例，而非占全球的比例${asOf(day)}`,
  'share-standing': ({ subject, object }) =>
    `${groupSaid(subject)}的模型中据声明或检出建立在${groupSaid(object)}之上的比例；上端计入无人说明者`,
};
