import type { askWords as english } from '../en/ask.js';
import { CENSUS_FIELD_NAMES } from './census.js';
import { SET_NAMES } from './comparisons.js';
import { METHOD_NAMES } from './names.js';

/** The words of the forms that ask a question again. */
export const askWords: typeof english = {
  gap: {
    name: '换一组比较',
    submit: '测量',
    follower: '追赶方',
    leader: '领先方',
    measure: '尺度',
    method: '定义',
    tolerance: '容差（分）',
    events: '标注事件',
    asOf: '截至日',
    vintage: '数据版本',
  },
  sensitivity: {
    name: '换一组比较',
    submit: '测量',
    follower: '追赶方',
    leader: '领先方',
    method: '定义',
    tolerance: '容差（分）',
    asOf: '截至日',
    vintage: '数据版本',
  },
  comparisons: {
    name: '换一组并列比较',
    submit: '查看',
    set: '比较对象',
    measure: '尺度',
    tolerance: '容差（分）',
    asOf: '截至日',
    vintage: '数据版本',
  },
  models: {
    name: '换一批模型',
    submit: '列出',
    where: '模型条件',
    measure: '尺度',
    asOf: '截至日',
    limit: '最多',
  },
  census: { name: '换一种统计', submit: '统计', by: '统计口径', where: '条件', asOf: '截至日' },
  risk: { name: '换一个群体', submit: '查询', group: '群体', withdraw: '所依赖的模型（空：外国模型）' },
  model: { name: '查询模型', submit: '查看', label: '模型' },
  lineage: { name: '查询模型的来源', submit: '查看', label: '模型' },
  claims: {
    name: '筛选言论',
    submit: '列出',
    speaker: '发言者',
    type: '类型',
    verdict: '结论',
    from: '起始日',
    to: '截止日',
  },
  choice(field, value) {
    const names: Record<string, string> =
      field === 'method'
        ? METHOD_NAMES
        : field === 'by'
          ? CENSUS_FIELD_NAMES
          : field === 'set'
            ? SET_NAMES
            : {};
    return names[value] ?? value;
  },
};
