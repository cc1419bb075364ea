import type { Domain, ExclusionReason, GapAnswer, GapNote, GroupField } from '../../../contract/index.js';
import { count, oneDecimal } from '../../numbers.js';
import { type Sentences, sentence } from '../sentences.js';
import { lateScoresWords } from './late-scores.js';
import { METHOD_NAMES } from './names.js';
import { chineseDay, levelName } from './numbers.js';

export const DOMAIN_NAMES: Record<Domain, string> = {
  knowledge: '知识',
  mathematics: '数学',
  coding: '编程',
  agents: '智能体',
  multimodal: '多模态',
  'long-context': '长上下文',
};

const NOTES: Sentences<GapNote> = {
  'refitted-as-of': () =>
    '指数已用截至日之前发布的模型重新拟合。在确定尺度的两个模型都发布之前，分数沿用全部数据拟合的尺度；月数不受影响。',
  'scores-measured-later': () => '前沿只算到截至日，但所用的分数是后来测得的。',
  'no-interval-known': () => '这一尺度没有区间：发布方并未给出每个分数的标准误。',
  'arena-release-days': ({ models, fromFacts, fromName, fromListing, unknown }) =>
    `${models} 个上榜模型的发布日：${fromFacts} 个据名称已知的其他资料，${fromName} 个写在名称里，${fromListing} 个取首次上榜日（实际发布不会更晚）；${unknown} 个未知，不计入前沿。`,
  'values-known': ({ what, known, listed }) =>
    `所列 ${listed} 个模型中，${known} 个的${what === 'compute' ? '训练算力' : '参数量'}已知；其余不计入前沿。`,
  'domain-index': ({ domain, benchmarks, models, leastBenchmarks }) =>
    `${DOMAIN_NAMES[domain]}领域的指数只依据 ${benchmarks.length} 项基准测试（${benchmarks.join('、')}），评定至少有其中 ${leastBenchmarks} 项成绩的 ${models} 个模型；分数与总指数对齐。`,
};

export const gapNote = (note: GapNote): string => sentence(NOTES, note);

export const FIELDS: Record<GroupField | 'membership', string> = {
  country: '国家',
  access: '获取方式',
  organisation: '机构',
  model: '名称',
  version: '版本',
  licence: '许可证',
  lineage: '来源',
  released: '发布日',
  province: '省份',
  kind: '机构类型',
  modality: '模态',
  parameters: '参数量',
  membership: '归属',
};

const EXCLUSIONS: Sentences<ExclusionReason> = {
  'in-both-groups': () => '同属两组',
  'not-known': ({ field }) => `${FIELDS[field]}未知`,
  unreleased: () => '未发布',
  'release-day-unknown': () => '发布日未知',
};

export function excluded(gap: GapAnswer): string | null {
  if (gap.excluded.length === 0) return null;
  const reasons = new Map<string, number>();
  for (const { reason } of gap.excluded) {
    const words = sentence(EXCLUSIONS, reason);
    reasons.set(words, (reasons.get(words) ?? 0) + 1);
  }
  const list = [...reasons].map(([reason, number]) => `${reason} ${count(number)} 个`).join('，');
  return `有 ${count(gap.excluded.length)} 个模型未计入（${list}）。`;
}

export function flags(gap: GapAnswer): string[] {
  const { censored, truncated } = gap;
  const lines: string[] = [];
  if (censored.days + censored.records > 0) {
    lines.push(
      `删失：有${daysAndRecords(censored)}，先到的一方在有记录的第一天就已高于该水平，因此它的领先可能更多。${withoutCensored(gap)}`,
    );
  }
  if (truncated.days + truncated.records > 0) {
    const by = truncated.by.length ? `（${truncated.by.join('、')}）` : '';
    lines.push(
      `截断：有${daysAndRecords(truncated)}，该方更早的某个模型虽为人所知却没有分数${by}，它当时可能已达到这一水平。`,
    );
  }
  if (gap.provisional) {
    lines.push('暂定：距数据版本之日不足 120 天，较新的模型尚未评分，数字仍可能变动。');
    if (gap.lateScores) lines.push(lateScoresWords(gap.lateScores));
  }
  if (gap.carriedFrom) {
    lines.push(
      `顺延：有数值的最新发布在${chineseDay(gap.carriedFrom)}。此后双方前沿保持不变，因此“逐日”差距在没有任何数据的情况下每月增加一个月；这不是预测。`,
    );
  }
  if (hasNoWidth(gap)) {
    const decides =
      gap.crossing && gap.method === 'daily'
        ? `（${gap.crossing.model}，${chineseDay(gap.crossing.releasedOn)}）`
        : '';
    lines.push(
      `区间没有宽度：月数按发布日计，抽样只改变数值，而至少 ${levelName(gap.level)} 的抽样都由同一次发布${decides}最先达到该水平。数值的不确定程度请看分数。`,
    );
  }
  return lines;
}

function withoutCensored({ definitions }: GapAnswer): string {
  const left = definitions.flatMap(({ method, average: { withoutCensored: months } }) =>
    months === null ? [] : [`${METHOD_NAMES[method]} ${oneDecimal(months.estimate)}`],
  );
  return left.length === 0 ? '' : `去掉这些日子后，平均月数为：${left.join('，')}。`;
}

function hasNoWidth({ months, method }: GapAnswer): boolean {
  return months !== null && months.low !== null && months.low === months.high && method !== 'first-reach';
}

const daysAndRecords = ({ days, records }: { days: number; records: number }): string =>
  ` ${count(days)} 天和 ${count(records)} 次纪录`;
