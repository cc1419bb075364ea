import { count } from '../../numbers.js';
import type { dataWords as english } from '../en/data.js';
import { compiled } from './compiled.js';

const REASONS: Readonly<Record<string, string>> = {
  'no version named': '未注明版本',
  'no score': '没有分数',
  'no price': '没有价格',
};

export const dataWords: typeof english = {
  title: 'Headway 收录了什么',
  shortTitle: '数据',
  location: (location, hash, version) =>
    `${location === 'shipped' ? '随本版本附带的数据' : '在本机同步的数据'}，内容 ${hash}，Headway ${version}。`,
  held: (sets, location) => `收录数据集 ${count(sets)} 个（${location === 'shipped' ? '随附' : '已同步'}）。`,
  about: (day) => `约 ${day}`,
  sets: '数据集',
  measures: '尺度',
  tables: '数据表',
  dropped: '略去的行和单元格',
  droppedMore: (rows) => `另有 ${count(rows)} 条，见`,
  droppedLine: (rows) => `……另有 ${count(rows)} 条：headway data --json`,
  vintages: (number, oldest, newest) => `${count(number)} 个，${oldest} 至 ${newest}`,
  reason: (reason) => REASONS[reason] ?? compiled(reason),
  table: (name) => name,
  attribution: (id, text, address) => `${id}：${text} ${address}`,
  columns: {
    dataSet: '数据集',
    title: '标题',
    publisher: '发布方',
    published: '发布日',
    retrieved: '取得日',
    rows: '行数',
    dropped: '略去',
    licence: '许可证',
    attribution: '署名',
    address: '网址',
    vintages: '数据版本',
    models: '模型数',
    table: '数据表',
    droppedFrom: '略去自',
    file: '文件',
    row: '行',
    column: '列',
    reason: '原因',
    byHand: '人工编写的表',
    readAgain: '已复核',
    whole: '整行复核',
  },
  diff: {
    headline: ({ measure, from, to }) =>
      `${measure}：由数据版本 ${from.vintage}（${count(from.values)} 个数值）到 ${to.vintage}（${count(to.values)} 个数值）。`,
    counts: ({ added, removed, changed, unchanged }, median) =>
      `新增 ${count(added.length)} 个，删去 ${count(removed.length)} 个，改动 ${count(changed.length)} 个${median === null ? '' : `（其中一半改动不小于 ${median}）`}，${count(unchanged)} 个未变。`,
    ownScale: '每个数据版本都重新拟合：新增其他模型或基准测试、重新标定尺度，都会使数值变动。',
    changed: '改动',
    added: '新增',
    removed: '删去',
    before: '原值',
    after: '新值',
    change: '变动',
    more: (rows) => `……另有 ${count(rows)} 个：--json`,
  },
  review: {
    total: (pairs) => `有 ${count(pairs)} 对名称，规则无法判定是否同一模型。`,
    name: '名称',
    other: '另一名称',
    why: '原因',
    decidedHere: '本机判定',
    reason: compiled,
    more: (pairs) => `……另有 ${count(pairs)} 对：--limit`,
    decided: (decision, why) => `${decision === 'same' ? '同一' : '不同'}：${why}`,
    how: (file) => `用 headway data review --decide "A=B" 或 "A≠B" 判定一对；判定结果保存在 ${file}。`,
  },
  events: {
    total: (events, checked) => `${count(events)} 个事件，其中 ${count(checked)} 个已回原处复核。`,
  },
};
