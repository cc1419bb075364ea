import type {
  RateIntervals,
  RateMethod,
  RateNote,
  ScoreUnit,
  TieTreatment,
  UncountedVotes,
  UnratedModel,
} from '../../../contract/index.js';
import { count } from '../../numbers.js';
import type { rateWords as english } from '../en/rate.js';
import { type Sentences, sentence } from '../sentences.js';

const NOTES: Sentences<RateNote> = {
  'without-rating': ({ models, of }) => `${of} 个模型中有 ${models} 个没有有限的评分：其似然没有最大值。`,
  components: ({ components }) =>
    `投票分成互不连通的 ${components} 部分：不同部分的模型之间没有往返的胜负关系可循，分数不可比。`,
  'every-vote-a-tie': () => '所有投票都是平局：评分相等，误差无从得知。',
  'few-votes': ({ models, votes }) =>
    `${models} 个已评分模型的票数不足 ${votes}：三明治估计的区间对它们过窄，宜用自助法区间。`,
  'degenerate-draws': ({ draws, of }) =>
    `${of} 次自助抽样中有 ${draws} 次，某个模型从未失败、从未获胜或与其他模型没有往来；这些抽样只给出单侧界限。`,
  'failed-draws': ({ draws }) => `${draws} 次自助抽样未收敛，已剔除。`,
  'order-matters': () => 'Elo 取决于投票的先后次序，此处没有区间。',
  'penalty-pulls': () => '惩罚项把系数拉向 0，其区间没有反映这一影响。',
  'not-converged': ({ iterations }) => `迭代 ${iterations} 次后仍未收敛。`,
};

const METHODS: Record<RateMethod, string> = {
  'bradley-terry': 'Bradley-Terry',
  davidson: 'Davidson',
  elo: 'Elo',
  counting: '胜场计数',
  'average-win-rate': '平均胜率',
  pagerank: 'PageRank',
  eigenvector: '特征向量',
};

const INTERVALS: Record<Exclude<RateIntervals, 'none'>, string> = {
  sandwich: '三明治估计',
  bootstrap: '自助法',
};

const UNCOUNTED: Record<UncountedVotes, string> = {
  'unknown-winner': '胜者不明',
  'unnamed-model': '模型没有名称',
  'same-model': '模型与自己对阵',
  'missing-covariate': '缺少协变量',
};

const UNITS: Record<ScoreUnit, string> = {
  strength: '强度，总和为 1',
  'elo-points': 'Elo 分',
  wins: '胜场，平局计半场',
  'win-rate': '对各对手胜率的平均',
  pagerank: 'PageRank，总和为 1',
  eigenvector: '特征向量，长度为 1',
};

const TIES: Record<TieTreatment, string> = { 'half-a-win': '双方各得半胜', 'own-outcome': '单独的一种结果' };

const STANDINGS: Record<UnratedModel['standing'], string> = {
  above: '没有任何已评分的模型直接或间接胜过它或与它打平',
  below: '它从未直接或间接胜过已评分的模型或与之打平',
  apart: '没有任何投票关系能把它与已评分的模型排出先后',
};

export const rateWords: typeof english = {
  note: (note) => sentence(NOTES, note),
  unit: (unit) => UNITS[unit],
  headline: (models, votes, file, method) =>
    `由 ${file} 中的 ${count(votes)} 票评出 ${models} 个模型：${method}`,
  method({ method, intervals, level, draws, reweight }) {
    const spread =
      intervals === 'none'
        ? '无区间'
        : `${Math.round(level * 1000) / 10}% ${INTERVALS[intervals]}区间${draws > 0 ? `（${draws} 次抽样）` : ''}`;
    return `${METHODS[method]}，${spread}${reweight === null ? '' : '，各对模型等权'}`;
  },
  tied: '= 与下一个模型无法区分：两者之差的区间包含 0。',
  covariates: '协变量：每一个标准差对左侧模型对数胜率比的影响：',
  interval: (low, high) => `（${low} 至 ${high}）`,
  without: (models) => `没有有限评分的模型 ${count(models)} 个：`,
  unrated(name, { votes, low, high, standing }) {
    const bound =
      low !== null ? `，至少 ${low.toFixed(0)}` : high !== null ? `，至多 ${high.toFixed(0)}` : '';
    return `${name}  ${count(votes)} 票${bound}：${STANDINGS[standing]}`;
  },
  more: (models) => `另有 ${count(models)} 个`,
  ties({ votes, bothBad, treatment, parameter }) {
    const both = bothBad > 0 ? `，其中 ${count(bothBad)} 票认为双方都差` : '';
    const value = parameter === null ? '' : `（ν ${parameter.toFixed(3)}）`;
    return `平局 ${count(votes)} 票${both}，按“${TIES[treatment]}”处理${value}。`;
  },
  uncounted: (votes, reason, examples) =>
    `未计入 ${count(votes)} 票：${UNCOUNTED[reason]}${examples && `（${examples}）`}。`,
  columns: {
    rank: '名次',
    model: '模型',
    rating: '评分',
    low: '下界',
    high: '上界',
    ranks: '名次范围',
    votes: '票数',
  },
};
