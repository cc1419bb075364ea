import type { PlaceAnswer, PlaceExclusion, PlaceNote } from '../../../contract/index.js';
import { oneDecimal } from '../../numbers.js';
import type { placeWords as english } from '../en/place.js';
import { type Sentences, sentence } from '../sentences.js';
import { groupName } from './groups.js';
import { chineseDay, ends, levelName, percent } from './numbers.js';

type Behind = PlaceAnswer['behind'][number];

const NOTES: Sentences<PlaceNote> = {
  'benchmarks-as-fitted': () =>
    '各基准测试沿用不含本模型的拟合；提示词和设置若与所收录分数不同，其影响计为噪声。',
  'few-scores': ({ scores, usual }) =>
    `仅依据 ${scores} 项成绩；指数中的模型至少有 ${usual} 项。因此全体模型的离散程度影响更大。`,
  'no-standard-error': () => '没有题数 n 或标准误的成绩，只计入指数本身在分数中发现的噪声。',
};

const EXCLUSIONS: Sentences<PlaceExclusion> = {
  'no-benchmark-held': ({ near }) =>
    `未收录这项基准测试${near.length > 0 ? `；名称相近的有 ${near.join('、')}` : ''}`,
  'no-scores-in-vintage': ({ benchmark }) => `${benchmark} 在此数据版本中没有成绩`,
  'outside-the-index': ({ benchmark }) => `${benchmark} 不在指数之内`,
  'not-the-best': ({ benchmark }) => `${benchmark} 只计最高分`,
};

export const placeWords: typeof english = {
  title: '测测你的模型',
  lead: '拖入你自己的评测结果，看模型在指数上的位置：数值及区间、落后各前沿多少个月、相邻模型，以及再做哪项基准测试最有用。',
  stays: '文件不会离开本浏览器：读取、拟合、绘图都在这里完成，任何内容都不会上传。',
  formats:
    '支持 lm-evaluation-harness 的结果（results_*.json）、Inspect 的 JSON 日志、每次 HELM 运行的 run_spec.json 与 stats.json，或含 benchmark、score、n 三列的 CSV。',
  drop: '将结果文件拖到此处，或选择文件',
  files: '结果文件',
  paste: '或粘贴 CSV',
  pasted: '你的模型',
  pasteExample: 'benchmark,score,n\nGPQA diamond,0.71,198\nMATH level 5,0.92,1324',
  skipUnknown: '略过未收录的任务',
  place: '定位',
  example: '试用示例',
  needsScript: '文件留在本机，因此定位需要脚本。若不启用脚本，请使用命令行：headway place RESULTS。',
  loading: '正在载入指数的分数。',
  drawing: (done, of) => `正在对指数抽样：${Math.round((100 * done) / of)}%。`,
  placing: '正在定位。',
  failed: '指数未能载入，请刷新页面重试。',
  whatToDo: (remedy) => `处理办法：${remedy}`,
  whereIs: (where) => `位置：${where}`,
  tooLarge: (name) => `${name} 超过 64 MB`,
  tooLargeRemedy: '去掉样本（inspect log dump --header-only），或改用含 benchmark、score、n 的 CSV',
  placed: (name) => `${name} 已定位。`,
  chartTitle: (answer) => {
    const [first] = answer.behind;
    const name = answer.model ?? answer.file;
    return first === undefined || first.months === null
      ? `${name} 为 ${oneDecimal(answer.value.estimate)} 分`
      : `${name} ${standing(first)}`;
  },
  chartSubtitle: ({ value, measure, asOf, vintage }) =>
    `在 ${measure} 上为 ${oneDecimal(value.estimate)} 分（${levelName(value.level)} 区间 ${ends(value)}），与截至${asOf === null ? '日不详' : chineseDay(asOf)}的前沿相比，数据版本 ${vintage}。色带为区间。`,
  source: ({ attribution, version }) =>
    `数据来源：${[...new Set(attribution.map(({ text }) => text.replace(/\.$/, '')))].join('；')}。计算：Headway ${version}，在读者的浏览器中完成。`,
  monthsLabel: (behind) =>
    behind.months === null
      ? ''
      : `落后${groupName(behind.group)}${behind.censored ? '至少' : ''} ${oneDecimal(behind.months.estimate)} 个月`,
  behindCaption: '与各前沿的距离',
  behindColumns: ['前沿', '落后月数', '落后分数', '处于领先的概率', '最先达到者', '日期'],
  group: groupName,
  neighboursCaption: '指数上的相邻模型',
  neighbourColumns: ['模型', '机构', '发布日', '分数', '差', '高于它的概率'],
  thisModel: '本次定位',
  furtherCaption: '再添哪一项成绩最能缩窄区间',
  furtherColumns: ['基准测试', '添加后的标准差', '减少的方差'],
  furtherNow: (deviation) => `目前标准差为 ${oneDecimal(deviation)} 分。`,
  scoresCaption: '所依据的成绩',
  scoreColumns: ['基准测试', '文件中的任务', '指标', '成绩', '换算后', '期望值', 'n'],
  share: (part) => percent(part),
  keep: '保存',
  asJson: 'JSON',
  asSvg: 'SVG',

  note: (note) => sentence(NOTES, note),
  excluded: (task, reason) => `未计入：${task}，${sentence(EXCLUSIONS, reason)}。`,
  headline: ({ model, file, value, measure, vintage, scores, asOf }) =>
    `${model ?? file} 在 ${measure} 上为 ${oneDecimal(value.estimate)} 分（${levelName(value.level)} 区间 ${ends(value)}），依据 ${scores.length} 项成绩；前沿截至${asOf === null ? '日不详' : chineseDay(asOf)}，数据版本 ${vintage}。`,
  atLeast: (figure) => `至少 ${figure}`,
  further: (benchmarks, now) =>
    `若再添一项成绩，最能缩窄区间的是 ${benchmarks
      .map(({ benchmark, deviation }) => `${benchmark}（标准差 ${deviation}）`)
      .join('、')}；目前标准差为 ${now}。`,
  columns: {
    behind: '落后于',
    above: '高于它的概率',
    there: '最先达到者',
    on: '日期',
    neighbour: '相邻模型',
    value: '数值',
    difference: '差',
    placedAbove: '排在其上的概率',
    score: '成绩',
    task: '任务',
    inFile: '文件中',
    afterFloor: '去除基线后',
    expected: '期望值',
  },
};

function standing(behind: Behind): string {
  const group = groupName(behind.group);
  if (behind.months === null) return `与${group}相比`;
  if (behind.reachedBy === null) return `领先${group}`;
  return `落后${group}的前沿${behind.censored ? '至少' : ''} ${oneDecimal(behind.months.estimate)} 个月`;
}
