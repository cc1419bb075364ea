import {
  DEFAULTS,
  type DrawsOrigin,
  type ExplainColumn,
  type ExplainedFigure,
  type ExplainStep,
} from '../../../contract/index.js';
import { count } from '../../numbers.js';
import { distance, type explainWords as english } from '../en/explain.js';
import { type Sentences, sentence } from '../sentences.js';
import { ACCESS_NAMES } from './facts.js';
import { groupName } from './groups.js';
import { METHOD_NAMES } from './names.js';
import { chineseDay } from './numbers.js';

const STATED = {
  intervals: '区间',
  '95-percent-intervals': '95% 区间',
  'standard-errors': '标准误',
  'words-of-confidence': '把握程度（按 3、10、30 倍解读，未向 Epoch 核实）',
} as const;

const SIDES = { leader: '领先方', follower: '追赶方' } as const;

const ORIGINS: Sentences<DrawsOrigin> = {
  'fit-drawn-now': ({ draws, seed }) => `自行拟合的后验抽样 ${draws} 次，随机种子 ${seed}，即时抽取`,
  'fit-shipped': ({ draws, seed, key }) =>
    `自行拟合的后验抽样 ${draws} 次，随数据附带，随机种子 ${seed}，键 ${key}`,
  'headway-shipped': ({ draws, seed, key, method }) =>
    `${method} 的后验抽样 ${draws} 次，随数据附带，随机种子 ${seed}，键 ${key}`,
  'headway-quick': ({ draws, seed, key, method }) =>
    `${method} 的后验抽样 ${draws} 次，即时快速抽取，随机种子 ${seed}，键 ${key}`,
  published: ({ draws, seed, stated }) => `据发布的${STATED[stated]}抽样 ${draws} 次，随机种子 ${seed}`,
  transferred: ({ of, inFit, rows }) =>
    `发布值按以下抽样平移：${sentence(ORIGINS, of)}；${rows} 行中有 ${inFit} 行在我们的拟合之内，其余各行取同一三分位中某一行的差值`,
};

const TITLES: Sentences<ExplainStep> = {
  'no-crossing': () => '达到同一水平的时间',
  crossing: () => '达到同一水平的时间',
  frontier: ({ side, group }) => `${SIDES[side]}的前沿：${groupName(group)}`,
  interval: () => '区间',
  model: () => '模型',
  'published-value': () => '发布值',
  'published-values': () => '发布值',
  fit: () => '拟合',
  scores: () => '分数',
  sources: () => '数据来源',
};

const TEXTS: Sentences<ExplainStep> = {
  'no-crossing': () => '其中一方在该日没有前沿，差距没有定义。',
  crossing: ({ asOf, front, model, version, releasedOn, months, censored, earlier }) => {
    const [first, second] =
      front === 'leader' ? [SIDES.leader, SIDES.follower] : [SIDES.follower, SIDES.leader];
    const before = censored ? '它在有记录的第一天就已处于该水平，此前也可能如此。' : '';
    const known = earlier
      ? `另有一个已知但没有数值的模型，可能在${chineseDay(earlier.day)}已达到该水平，即 ${earlier.months.toFixed(2)} 个月。`
      : '';
    return `截至${asOf === null ? '日不详' : chineseDay(asOf)}，${second}所处的水平，${first}最早由 ${model}（${version}，${chineseDay(releasedOn)}）达到：${months.toFixed(2)} 个月（每月按 365.25 / 12 天计）。${before}${known}`;
  },
  frontier: () => '迄今已发布模型中的最高值；每一行都刷新了它。',
  interval: ({ origin, level }) => {
    if (origin === null) return '这一尺度的区间未知。';
    const through =
      level === null
        ? ''
        : `每次抽样都经由双方前沿算到差距；区间取居中的 ${Math.round(100 * level)}%，剔除可省去的成块重复值，并扩展到包含估计值。`;
    return `${sentence(ORIGINS, origin)}。${through}`;
  },
  model: () => '数据集对它的记载。',
  'published-value': () => '',
  'published-values': ({ measure }) => `${measure} 的发布值，逐行使用。`,
  fit: (fit) =>
    `分数 = sigmoid(斜率 · (能力 − 难度))，按发布的惩罚项和界限作最小二乘，依据 ${fit.dataSet} 中 ${fit.models} 个模型在 ${fit.benchmarks} 项基准测试上的 ${fit.scores} 个分数：目标函数 ${fit.objective.toFixed(6)}，${fit.iterations} 步，${fit.converged ? '已收敛' : '未收敛'}，最大梯度 ${fit.gradient.toExponential(1)}。分数换算：${fit.intercept.toFixed(3)} + ${fit.factor.toFixed(3)} · 能力，使 Claude 3.5 Sonnet 为 130 分、GPT-5 为 150 分。`,
  scores: () => '每项基准测试取最高分；数值 = (原始分 − 基线) / (满分 − 基线)，截取在 [0.001, 0.999] 之内。',
  sources: ({ contentHash }) => `所收录数据的内容哈希：${contentHash}。`,
};

const FIGURES: Sentences<ExplainedFigure> = {
  gap: (figure) => {
    const { follower, leader, months, censored } = figure;
    const how = [
      `“${METHOD_NAMES[figure.method]}”定义`,
      ...(figure.tolerance === 0 ? [] : [`容差 ${figure.tolerance} 分`]),
      ...(figure.since === DEFAULTS.since ? [] : [`前沿自${chineseDay(figure.since)}起算`]),
      `尺度 ${figure.measure}`,
      `截至${figure.asOf === null ? '日不详' : chineseDay(figure.asOf)}`,
      ...(figure.carriedFrom ? [`由${chineseDay(figure.carriedFrom)}顺延`] : []),
      `数据版本 ${figure.vintage ?? '不详'}`,
      ...(figure.seed === DEFAULTS.seed ? [] : [`随机种子 ${figure.seed}`]),
    ].join('，');
    const [behind, front] = [groupName(follower), groupName(leader)];
    if (months === null) return `${behind}与${front}之间的差距没有定义（${how}）。`;
    const { amount, low, high } = distance(months);
    return `${behind}${months.estimate < 0 ? '领先' : '落后'}${front}${censored ? '至少' : ''} ${amount} [${low ?? '无界'}, ${high ?? '无界'}] 个月（${how}）。`;
  },
  value: ({ model, version, value, low, high, measure, vintage }) =>
    `${model}（${version}）：在 ${measure} 上为 ${value} [${low ?? '无界'}, ${high ?? '无界'}]，数据版本 ${vintage}。`,
};

const COLUMNS: Record<ExplainColumn, string> = {
  address: '网址',
  average: '平均',
  benchmark: '基准测试',
  'data-set': '数据集',
  day: '日期',
  definition: '定义',
  difficulty: '难度（分）',
  digest: '上游文件的 SHA-256',
  field: '字段',
  floor: '基线',
  high: '上界',
  licence: '许可证',
  low: '下界',
  model: '模型',
  months: '月数',
  over: '天数、水平数或纪录数',
  published: '发布日',
  raw: '原始分',
  retrieved: '取得日',
  row: '行',
  slope: '斜率（每分）',
  'source-row': '来源行',
  value: '数值',
  version: '版本',
};

const FIELDS: Readonly<Record<string, string>> = {
  model: '模型',
  version: '版本',
  organisations: '机构',
  countries: '国家',
  access: '获取方式',
  released: '发布日',
};

export const explainWords: typeof english = {
  figure: (figure) => sentence(FIGURES, figure),
  title: (step) => sentence(TITLES, step),
  text: (step) => sentence(TEXTS, step),
  column: (column) => COLUMNS[column],
  cell(column, value) {
    if (column === 'definition') return (METHOD_NAMES as Record<string, string>)[value] ?? value;
    if (column === 'field') return FIELDS[value] ?? value;
    if (column === 'value') return (ACCESS_NAMES as Record<string, string>)[value] ?? value;
    if (column === 'source-row') return value.replace(/, row (\d+)$/, '，第 $1 行');
    return value;
  },
  heading: (id) => `推导过程 ${id}`,
  again: '得出同一数字的命令：',
  againLine: '重算：',
  omitted: (rows) => `另有 ${count(rows)} 行未列出。`,
  omittedLine: (rows) => `……另有 ${count(rows)} 行`,
};
