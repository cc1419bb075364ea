import type { MeasuringObstacle, ReadingObstacle } from '../../../../contract/index.js';
import type { ClaimSentences } from '../../verdict-sentences.js';
import { unitName } from '../check-units.js';
import { chineseDay, list } from '../numbers.js';
import { phraseWords } from '../phrases/index.js';
import { BOARDS, byDay, countedSaid, FIELDS, figure, groupSaid, modelsOf, valueSaid } from './phrases.js';

const UNITS = { chance: '可能性', share: '占比', dependency: '依赖的程度' } as const;
const PARTS = { chance: '可能性', share: '占比' } as const;
const SIDES = {
  comparison: '所比较的双方',
  dependency: '依赖关系的两端',
  descent: '衍生关系的两端',
} as const;

/** 按所读内容无从查证的原因，每条为一个分句。 */
export const readingObstacles: ClaimSentences<ReadingObstacle> = {
  'no-measure': (_, { it }) => `现有的尺度和表格都不能判断${it}`,
  'own-publisher': ({ publisher }) => `所用分数来自 ${publisher}，而这正是其自己的说法，不能用来判断`,
  'too-vague': (_, { it }) => `${it}过于笼统，没有任何数字或事件可作判断`,
  'outside-scope': (_, { it }) => `${it}涉及文本模型基准测试不衡量的内容，例如创新、应用、人才或普及`,
  'relation-not-read': (_, { it }) => `未能读懂${it}中各方的关系`,
  'denial-not-read': (_, { it }) => `${it}有所否认，而所否认的内容未能确切读出`,
  once: (_, { it }) => `${it}说的是从前，而没有说明何时`,
  'days-backwards': ({ from, to }) => `其日期止于${chineseDay(to)}，早于开始的${chineseDay(from)}`,
  'said-in-future': ({ day }) => `发言日期${chineseDay(day)}尚未到来`,
  'horizon-before': ({ horizon }) => `其期限${chineseDay(horizon)}早于发言日期`,
  'figure-not-finite': ({ unit }) => `没有给出以${unitName(unit)}计的有限数值`,
  'figure-backwards': ({ min, max }) => `其数值上限 ${figure(max)} 小于下限 ${figure(min)}`,
  'less-than-nothing': ({ value }) => `${valueSaid(value)}小于零`,
  'no-place': ({ value, distance }) =>
    `${valueSaid(value)}不是名次${distance ? '，领先多少是另一个问题' : ''}`,
  'no-whole-number': ({ value }) => `${valueSaid(value)}不是可数的个数`,
  'not-per-cent': ({ of, unit }) => `${UNITS[of]}以百分比计，而“${unitName(unit)}”不是`,
  'no-part-of-hundred': ({ of, value }) => `${valueSaid(value)}不可能是${PARTS[of]}`,
  'share-of-open': ({ value }) => `模型能否获取只有是与否，${valueSaid(value)}则是占比的问题`,
  'sides-not-named': () => '没有指明所比较的是谁或什么',
  'no-such-group': ({ phrase }) => `“${phrase}”不是已知的任何一组模型`,
  'no-such-model': ({ name }) => `没有收录名为“${name}”的模型`,
  'begins-several': ({ name, models }) => `“${name}”是多个模型名称的开头：${models.join('、')}`,
  product: ({ name, organisation, ran }) =>
    `“${name}”是 ${organisation} 的产品而非单个模型：它先后运行过 ${ran.map(({ model, fromOn }) => (fromOn === null ? model : `${model}（自${chineseDay(fromOn)}）`)).join('、')}`,
  'several-makers': ({ name, makers }) => `“${name}”同时是 ${list(makers)} 的模型名称`,
  'same-sides': ({ of, group }) => `${SIDES[of]}都是${groupSaid(group)}`,
  'models-to-models': ({ group }) =>
    `差距是前沿与前沿或前沿与模型之间的距离，而${groupSaid(group)}一侧和对方都只是单个模型`,
  'not-time': ({ unit }) => `差距以月计，而“${unitName(unit)}”不是时间单位`,
  'figure-not-read': () => '所给数字未能读作时间',
  'other-field': ({ field }) => `它谈的是${FIELDS[field]}，文本模型的基准测试并不衡量`,
  'one-field': (_, { it }) => `${it}只说其中一个领域，而指数衡量的是总体`,
  'no-such-board': ({ name }) => `没有收录名为“${name}”的榜单`,
  'board-not-held': ({ board }) => `没有收录当日的${BOARDS[board]}，而这正是判断所需`,
  'board-not-named': () => '没有说明是哪个榜单，而当日的榜单均未收录',
  'compared-with-nobody': () => '没有说明与谁比较能力',
  'difference-of-board': ({ value }) =>
    `${valueSaid(value)}的差距属于当日未收录的榜单，没有共同的零点可与我们的尺度相比`,
  refused: ({ pattern, values }) => phraseWords.phrase({ pattern, values }),
};

/** 没有可用来测量的内容的原因，每条为一个分句。 */
export const measuringObstacles: ClaimSentences<MeasuringObstacle> = {
  'no-value': ({ groups, measure, day }) =>
    `${byDay(day)}${day === null ? '' : '，'}${groups.map(groupSaid).join('或')}没有${measure === null ? '' : `在 ${measure} 上`}有分数的模型`,
  'size-of-change': ({ value }) => `${valueSaid(value)}是变化的幅度，而这里只测量变化的方向`,
  'index-only': ({ measure }) => `谁超过谁只按 eci-refit 判断，不单看 ${measure}`,
  'already-ahead': ({ follower, leader, day }) =>
    `${groupSaid(follower)}在${chineseDay(day)}已经领先${groupSaid(leader)}，无所谓反超`,
  'not-progress': (_, { it }) => `${it}所说的升降没有测量：这里只测量模型的能力`,
  'one-model': ({ group, day }) => `${byDay(day)}，${groupSaid(group)}没有两个发布于不同日期且有分数的模型`,
  'counts-condition': (_, { it }) => `${it}是计数的条件，不是数量`,
  'no-list-counts': ({ what }) => `现有的名录都不统计“${what}”`,
  'count-on-board': (_, { it }) => `${it}数的是榜单上的模型，而名录没有记载谁曾上榜`,
  'not-in-lists': ({ counted, day }) => `${byDay(day)}的名录中没有${countedSaid(counted)}`,
  'regions-of-china-only': () => '名录只对中国的模型记载所在地区',
  'counted-not-named': (_, { it }) => `${it}所数的不是已知的任何一组模型`,
  'not-told-apart': ({ word }) => `名录没有记载哪些模型属于“${word}”`,
  'parameters-not-read': () => '所要求的参数量未能读出',
  'no-number': ({ verified }, { it }) =>
    `${it}没有给出数量${verified === null ? '' : `；名录可核实${countedSaid(verified.counted)} ${verified.models} 个`}`,
  'no-share': (_, { it }) => `${it}没有给出占比`,
  'accounts-not-held': (_, { it }) => `${it}所依据的数字没有收录，须以机构自己的账目判断`,
  'whole-not-said': ({ value }, { it }) => `没有说明${value === null ? it : valueSaid(value)}是占什么的比例`,
  'ranked-not-named': () => '没有指明按数量排名的是什么',
  'speaks-of-limits': (_, { it }) => `${it}说的是谁受什么限制，而现有的尺度都不能显示因果`,
  'speaks-of-hardware': (_, { it }) => `${it}说的是硬件，而这里只记载模型建立在什么之上`,
  'many-makers': ({ subject, object }) =>
    `${groupSaid(object)}出自许多机构，没有说明${groupSaid(subject)}依赖的是谁`,
  'no-model-held': ({ group, day }) => `没有收录${byDay(day)}${day === null ? '' : '的'}${modelsOf(group)}`,
  'not-weights': ({ what }) => `没有记载“${what}”能否获取，只记载权重能否获取`,
  'access-not-held': ({ group, day }) => `没有记载${groupSaid(group)}${byDay(day)}如何获取`,
  'no-such-organisation': ({ phrase }) => `“${phrase}”不是已收录的机构`,
  'not-dollars': ({ unit }) => `估值以美元记载，而“${unitName(unit)}”不是`,
  'no-valuation': ({ organisation }) => `没有收录 ${organisation} 当日之前的估值`,
  'founder-not-named': ({ organisation }) => `没有指明据称是谁创立了 ${organisation}`,
  'founders-not-held': ({ organisation }) => `没有收录 ${organisation} 的创始人`,
  'founding-not-held': ({ organisation }) => `没有收录 ${organisation} 的成立时间`,
  'no-such-year': ({ organisation, year }) => `在发言当日，${organisation} 不可能成立于 ${year} 年`,
  'no-age': ({ value }) => `${valueSaid(value)}不是年龄`,
  'age-undated': () => '给出该年龄的日期不详',
  'no-such-person': ({ name }) => `“${name}”不在人物表中`,
  'announces-nothing': (_, { it }) => `${it}所宣布的不是已收录模型的发布`,
  'names-no-model': (_, { it }) => `${it}没有指明模型或机构`,
  'release-figure': ({ model, makers, releasedOn, value }) =>
    `${makers.length > 0 ? `${list(makers)} 的` : ''} ${model} 发布于${chineseDay(releasedOn)}，但没有发布表能判断${valueSaid(value)}`.trim(),
  'no-release-held': ({ group, day }) =>
    `没有收录${groupSaid(group)}${byDay(day)}${day === null ? '' : '的'}发布`,
  'no-withdrawal-held': (_, { it }) => `没有收录${it}可能所指的撤回`,
  'no-flop': () => '没有模型以 0 FLOP 训练而成',
  'not-training-compute': (_, { it }) => `${it}所说的没有收录：这里只记载模型的训练算力`,
  'compute-not-held': ({ group, day }) =>
    `没有收录${groupSaid(group)}${byDay(day)}${day === null ? '' : '的'}训练算力`,
};
