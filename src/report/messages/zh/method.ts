import { methodWords as english, type MethodWords } from '../en/method.js';

/** Name and text of each method, by its id; its page and its origin are the same in every language. */
const TEXTS: Readonly<Record<string, readonly [name: string, text: string]>> = {
  index: [
    '指数 eci-refit',
    '每个分数先换算到猜测所得与满分之间，再以模型的能力、基准测试的难度和斜率来解释：分数 = sigmoid(斜率 · (能力 − 难度))，按发布的惩罚项作最小二乘。Claude 3.5 Sonnet 定为 130 分，GPT-5 定为 150 分。',
  ],
  'headway-index': [
    '指数 headway',
    '我们自己的指数，尚属早期：同一模型的各版本相互借力，基准测试另有其他维度，全部由一个后验分布抽样。下面用它未见过的分数评定其优劣。',
  ],
  gap: [
    '以月计的差距',
    '前沿是一个群体迄今已发布模型的最高值。逐日：在某一天，追赶方前沿所处的水平，领先方最早在多久以前达到。发布时：只在追赶方刷新纪录时测量，并沿用到下一次。首达：双方各自首次达到同一水平的时间之差，取 100 个水平的平均。',
  ],
  interval: [
    '区间',
    '指数的后验抽样经由双方前沿算到差距，区间取居中的 90%。领先方处于某一水平多久无从限定时，该侧不设界限，并予注明。',
  ],
  trend: [
    '趋势',
    '最近 12 个月与此前 12 个月的“发布时”平均差距之差，由抽样得出；另附 6 个月和 24 个月。各窗口、各定义、月数与分数的符号不一致时，趋势不能确定。',
  ],
  forecast: [
    '预测',
    '自截至日起，从差距过去各季度的变化中重新抽样；若在历史上不优于随机游走，则采用随机游走。公布的概率从不为 0 或 1。',
  ],
  place: [
    '模型定位',
    '给定各基准测试的抽样，模型的能力只有一个维度，在网格上积分。下一项基准测试取预期剩余方差最小者。',
  ],
  ratings: [
    '由投票评分',
    'Bradley-Terry 强度的最大似然估计及其区间；评分为强度常用对数的 400 倍，平均 1000。',
  ],
  claims: [
    '言论与结论',
    '从句子中读出言论、发言者和日期，按其当日测量，有当日数据版本时用当日的；是否成立，按固定次序由测量结果的分布判定。所谈超出模型范围的，只能作为近似，并予注明。',
  ],
  lineage: [
    '来源',
    '声明的、从权重中检出的、两者相矛盾的，是三类事实，从不混为一谈。权重比较所用的检验，其在相互独立时的概率是已知的。',
  ],
  census: [
    '普查',
    '取自多份名录的模型，名称归并后各计一次。数量是下限；占比是在名录中的占比，不是在全世界的占比。',
  ],
};

/** The words of the page of the methods. */
export const methodWords: typeof english = {
  title: 'Headway 如何测量，准确程度如何',
  lead: '各方法的简述。完整说明及其局限，见随程序附带的文档，路径列在旁边。',
  dataLink: '收录了哪些数据，及其版本、许可证和数量',
  methods: '方法',
  documentation: '文档',
  origin: '依据',
  list: english.list.map((one): MethodWords => {
    const [name, text] = TEXTS[one.id] ?? [one.name, one.text];
    return { ...one, name, text };
  }),
  scorecard: '成绩单',
  scorecardLead:
    '本版本各项评估的结果，由 npm run evaluate 写出（英文）：好的和不好的数字一概列出，此处不重新测量。',
  noScorecard: '本副本构建时未附评估结果。',
  tableOf: (title, heading, number) =>
    `${title}${heading === null ? '' : `：${heading}`}${number > 1 ? `（${number}）` : ''}`,
};
