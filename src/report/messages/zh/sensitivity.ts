import type { Estimate, ReportDifference, SensitivityVariant } from '../../../contract/index.js';
import { count, oneDecimal, signed } from '../../numbers.js';
import { sensitivityWords as base, type sensitivityWords as english } from '../en/sensitivity.js';
import { groupName } from './groups.js';
import { METHOD_NAMES } from './names.js';
import { chineseDay, ends, levelName } from './numbers.js';

function variantName({ code, benchmark, number }: SensitivityVariant): string {
  switch (code) {
    case 'all-scores':
      return '全部成绩';
    case 'another-seed':
      return '换一个随机种子';
    case 'without-benchmark':
      return `不计 ${benchmark}`;
    case 'private-only':
      return '仅用不公开的基准测试';
    case 'public-only':
      return '仅用公开的基准测试';
    case 'without-self-reports':
      return '不计研发机构对自家模型的报告';
    case 'without-developer-reports':
      return '不计研发机构报告的一切成绩';
    case 'few-benchmarks':
      return `每个版本至多 ${number} 项基准测试`;
    case 'unknown-access-open':
      return '获取方式不明者视为开放权重';
    case 'unknown-access-closed':
      return '获取方式不明者视为封闭';
    case 'without-unknown-access':
      return '不计获取方式不明的模型';
    case 'penalty':
      return `惩罚项为公布值的 ${number} 倍`;
    case 'dimensions':
      return `另加 ${number} 个维度，而非 2 个`;
    case 'no-lines':
      return '同一模型的各版本互不借力';
  }
}

const within = (one: Estimate) => `${signed(one.estimate)}（${ends(one) ?? '无区间'}）`;

const AGAINST: Record<ReportDifference['against'], string> = {
  anyone: '其他任何人所报',
  'other-developers': '其他研发机构所报',
  'nobody-who-makes-models': '不研发模型者所报',
};

/** 差距的敏感性。 */
export const sensitivityWords: typeof english = {
  heading: '什么会改变差距',
  title: ({ follower, leader }) => `什么会改变${groupName(follower)}落后${groupName(leader)}的差距`,

  details({ measure, method, asOf, vintage, since, tolerance, draws, level }) {
    const by = tolerance === 0 ? '' : `，容差 ${tolerance} 分`;
    return `按“${METHOD_NAMES[method]}”定义，尺度 ${measure}${by}，截至${asOf ? chineseDay(asOf) : '日不详'}，自${chineseDay(since)}起，数据版本 ${vintage ?? '不详'}。每一行都重新拟合，各有 ${count(draws)} 次抽样；区间为 ${levelName(level)}。`;
  },

  lead(answer) {
    const { base: all, largest, alike, measured, aheadChanges, follower, leader } = answer;
    if (!all.months && all.ahead === null)
      return `${answer.asOf ? chineseDay(answer.asOf) : '当日'}没有差距可言：其中一组届时还没有有数值的模型。`;
    const stands = all.months
      ? `用全部成绩时差距为 ${oneDecimal(all.months.estimate)} 个月（${ends(all.months) ?? '无区间'}）。`
      : '';
    const moved =
      largest?.months && largest.movedMonths !== null
        ? `变动最大的是“${variantName(largest.variant)}”：${signed(largest.movedMonths)} 个月，变为 ${oneDecimal(largest.months.estimate)} 个月${alike > 0 ? `；另有 ${alike} 种选择变动相同` : ''}。`
        : '没有一种选择改变月数。';
    const name =
      all.ahead === 'leader' ? groupName(leader) : all.ahead === 'follower' ? groupName(follower) : null;
    const who =
      aheadChanges.length > 0
        ? `${measured} 种选择中有 ${aheadChanges.length} 种会改变谁领先：${aheadChanges.map(variantName).join('；')}。`
        : `${measured} 种选择都不改变谁领先${name ? `：${name}` : ''}。`;
    return `${stands}${moved}${who}`;
  },

  variant: variantName,
  ahead: (row, { follower, leader }) =>
    row.ahead === null
      ? '–'
      : row.ahead === 'level'
        ? '持平'
        : groupName(row.ahead === 'leader' ? leader : follower),
  columns: {
    choice: '选择',
    scores: '成绩数',
    models: '模型数',
    moved: '变动',
    movedPoints: '分数变动',
    ahead: '领先者',
    by: '研发机构所报减去',
    pairs: '对数',
    versions: '版本数',
    benchmarks: '基准测试数',
    share: '成绩的百分之一',
    noise: '成绩的标准差',
    points: 'eci-refit 分',
  },

  selfReports: '研发机构对自家模型报告的成绩',
  counts({ counts }) {
    const { own, otherDevelopers, others, makerUnknown, notStated } = counts;
    const all = own + otherDevelopers + others + makerUnknown + notStated;
    return `${count(all)} 项成绩中，${count(own)} 项载于模型研发机构自己的发布处，${count(otherDevelopers)} 项载于其他模型的研发机构处，${count(others)} 项载于别处；${count(makerUnknown)} 项不知模型由谁研发，${count(notStated)} 项没有网址。`;
  },
  difference(one) {
    if (one.share === null) return `与${AGAINST[one.against]}相比的成对成绩太少：${one.pairs} 对。`;
    const points = one.points ? `，合 ${within(one.points)} 分` : '';
    return `同一版本、同一基准测试上，研发机构所报减去${AGAINST[one.against]}：${within(base.hundredths(one.share))} 个百分之一${points}（${one.pairs} 对，${one.versions} 个版本，${one.benchmarks} 项基准测试）。`;
  },
  against: (one) => AGAINST[one.against],
  hundredths: base.hundredths,
  note: '指数本身并不扣除这一差异。无法计算的选择，该行注明原因。',
  another: '其他选择',
};
