const UNITS: Readonly<Record<string, string>> = {
  year: '年',
  years: '年',
  quarter: '个季度',
  quarters: '个季度',
  month: '个月',
  months: '个月',
  week: '周',
  weeks: '周',
  day: '天',
  days: '天',
  points: '分',
  percent: '%',
  '%': '%',
  'percentage point': '个百分点',
  'percentage points': '个百分点',
  models: '个模型',
  model: '个模型',
  regions: '个地区',
  times: '倍',
  rank: '（名次）',
  parameters: '个参数',
  USD: '美元',
};

export const unitName = (unit: string): string => UNITS[unit] ?? unit;

/** A number with its unit: "2 年", "61 %", "第 2 名". */
export function withUnit(figure: string, unit: string): string {
  if (unit === 'rank') return `第 ${figure} 名`;
  return `${figure} ${unitName(unit)}`;
}
