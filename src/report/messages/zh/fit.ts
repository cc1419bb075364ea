import { count } from '../../numbers.js';
import type { fitWords as english } from '../en/fit.js';

/** The words of the fit. */
export const fitWords: typeof english = {
  sentence: ({ measure, vintage, models, benchmarks, scores }) =>
    `${measure} 的拟合，数据版本 ${vintage ?? '不详'}：${count(models.length)} 个模型在 ${count(benchmarks.length)} 项基准测试上的 ${count(scores.value.length)} 个分数。`,
  columns: { benchmark: '基准测试', floor: '基线', difficulty: '难度', slope: '斜率' },
};
