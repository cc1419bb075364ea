import type { IntervalBasis, Method } from '../../../contract/index.js';

/** 三种定义的名称。 */
export const METHOD_NAMES: Record<Method, string> = {
  daily: '逐日',
  'at-release': '发布时',
  'first-reach': '首达',
};

export const METHODS: Record<Method, string> = {
  daily: '在某一天，追赶方前沿所处的水平，领先方最早是在多久以前达到的；按日取平均。',
  'at-release':
    '同一差距，只在追赶方刷新纪录时测一次，并沿用到它下一次刷新纪录；按日取平均，另附按纪录的平均。',
  'first-reach': '双方都已达到的 100 个水平上，领先方与追赶方各自首次达到的时间之差，取平均。',
};

export const BASES: Record<IntervalBasis, string> = {
  refit: '由我们自行拟合的后验抽样得出',
  published: '由发布方给出的区间得出',
  transferred: '由发布值加上我们拟合的抽样偏移得出',
  none: '区间未知',
};

export const BASIS_NAMES: Record<IntervalBasis, string> = {
  refit: '自行拟合',
  published: '发布方',
  transferred: '移用',
  none: '无',
};

/** 用于 `compute`：把握程度的措辞出自 Epoch，倍数由我们设定。 */
export const CONFIDENCE = 'Epoch 所注的把握程度，此处按 3、10、30 倍解读';

export const MEASURES: Record<string, string> = {
  eci: 'Epoch 能力指数（ECI），发布值',
  headway: 'Headway 指数',
  'eci-refit': 'Epoch 能力指数（ECI），自行拟合',
  arena: 'Arena 评分',
  parameters: '参数量',
  horizon: 'METR 时间跨度，分钟',
  compute: '训练算力，FLOP 的常用对数',
};
