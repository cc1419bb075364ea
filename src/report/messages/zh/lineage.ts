import type {
  DecidedBy,
  EdgeKind,
  LineageContradiction,
  LineageNote,
  LineageReason,
  LineageVerdict,
} from '../../../contract/index.js';
import { count, shareOf } from '../../numbers.js';
import type { lineageWords as english } from '../en/lineage.js';
import { type Sentences, sentence } from '../sentences.js';
import { EDGE_NAMES, LINEAGE_NAMES } from './facts.js';
import { groupName } from './groups.js';
import { chineseDay } from './numbers.js';

type Stated = { model: string; kind: EdgeKind; base: string; statedBy: string };

const says = ({ model, kind, base, statedBy }: Stated): string =>
  `据 ${statedBy}，${model} 由 ${base} ${EDGE_NAMES[kind]}而来`;

const REASONS: Sentences<LineageReason> = {
  'nobody-says': () => '没有任何说法表明它建立在什么之上',
  'statements-contradict': (stated) => `各方说法相互矛盾：${says(stated)}；其研发机构则称权重由自己训练`,
  stated: (stated) => says(stated),
  'trained-by-maker': () => '其研发机构称权重由自己训练',
  'on-own-model': ({ base }) => `建立在 ${base} 之上，后者由同一机构自行训练`,
  'architecture-only': () => '各方只谈到它的架构',
  'on-unknown-model': ({ bases, reason }) =>
    `建立在 ${bases.join('，再往前是 ')} 之上，关于后者：${sentence(REASONS, reason)}`,
};

export const VERDICT_NAMES: Record<LineageVerdict, string> = {
  'same-weights': '权重相同',
  derived: '衍生',
  'architecture-only': '仅架构相同',
  independent: '相互独立',
  undetermined: '无法判定',
};

export const DECIDED_BY_NAMES: Record<DecidedBy, string> = {
  'equal values': '数值相等',
  'exact tests': '精确检验',
  'robust tests': '稳健检验',
  architecture: '架构',
  nothing: '无',
};

const CONTRADICTIONS: Sentences<LineageContradiction> = {
  'shared-though-own': ({ other, day, otherSaysSo }) =>
    `与 ${other} 共有权重（比较于${chineseDay(day)}），其研发机构却称由自己训练${otherSaysSo ? `，${other} 的研发机构也这样说` : `；而 ${other} 发布在先`}`,
  'no-trace-of-base': ({ kind, base, statedBy, verdict, day }) =>
    `据 ${statedBy}，它由 ${base} ${EDGE_NAMES[kind]}而来，但权重中看不出任何痕迹（${VERDICT_NAMES[verdict]}，比较于${chineseDay(day)}）`,
};

const NOTES: Sentences<LineageNote> = {
  'line-passed-over': ({ file }) => `${file} 的最后一行没有写完整，已略过`,
};

const steps = (through: readonly { kind: EdgeKind; statedBy: string }[]): string =>
  through.map(({ kind, statedBy }) => `${EDGE_NAMES[kind]}（${statedBy}）`).join('，再经 ');

export const lineageWords: typeof english = {
  kind: (kind) => EDGE_NAMES[kind],
  declaredAs: (lineage) => LINEAGE_NAMES[lineage],
  verdict: (verdict) => VERDICT_NAMES[verdict],
  decidedBy: (by) => DECIDED_BY_NAMES[by],
  reason: (reason) => sentence(REASONS, reason),
  contradiction: (one) => sentence(CONTRADICTIONS, one),
  note: (note) => sentence(NOTES, note),

  chartTitle: (model) => `${model} 的来源（据各方声明）`,
  chartSubtitle:
    '左侧：据称它建立在哪些模型之上。右侧：据称建立在它之上的模型。实线：权重延续自基础模型。虚线：仅由其蒸馏，或仅沿用其设计。线上的词注明方式；说法出自何处，见表格。',
  omitted: (number) => (number === 0 ? '' : `另有 ${number} 个模型未画出。`),
  nothing: (model) => `没有任何说法把 ${model} 与其他模型联系起来。`,
  chartKind: (kind) => EDGE_NAMES[kind],
  source: (version) => `各方说法及其网址见表格。Headway ${version}。`,
  edgesCaption: '图中的全部说法',
  title: (model) => `${model} 建立在什么之上`,
  lineOf: (model, makers) => `${model} 的来源${makers.length > 0 ? `（${makers.join('、')}）` : ''}`,
  makerUnknown: '研发机构未知',
  allKnown: '关于它的全部资料',
  addresses: '本来源的链接',
  declared: (lineage) => `声明：${LINEAGE_NAMES[lineage]}。`,
  descends: '它源自其他机构的模型：',
  through: (through) => `，经 ${steps(through)}`,
  standsOn: (model, makers, through) =>
    `源自 ${model}（${makers.join('、') || '研发机构未知'}）：经 ${steps(through)}。`,
  statements: '各方说法',
  detectedTable: '从权重中检出的关系，保存在本机；检验不分先后方向',
  detected: (verdict, other, p, decidedBy, day) =>
    `检出：与 ${other} 相比为“${VERDICT_NAMES[verdict]}”，${p}，依据${DECIDED_BY_NAMES[decidedBy]}；比较于${chineseDay(day)}。检验不分先后方向。`,
  noneDetected: '检出：没有其权重的检验结果，可用 headway lineage compare --keep 进行。',
  contradicted: (text) => `矛盾：${text}。`,
  contradictedYes: '矛盾：有，所有说法均予保留。',
  contradictedNo: '矛盾：无。',
  noteLine: (text) => `注：${text}。`,
  descendants: '声明以它为基础的模型',
  descendantsCount: (number) => `声明以它为基础的模型：${number} 个`,
  noDescendant: '没有任何说法以它为基础。',
  builtOn: (model) => `以 ${model} 为基础`,

  risk: {
    title: (group, withdraw) =>
      `${groupName(group)}有多少建立在${withdraw === null ? '外国模型' : ` ${withdraw} `}之上`,
    line: (group, measure) =>
      `${groupName(group)}的模型建立在什么之上（尺度 ${measure}）：依据各方声明和检出结果`,
    headline: ({ low, high, total }) =>
      `${count(total)} 个模型中的 ${shareOf(low, total)} 至 ${shareOf(high, total)}：前者为已知，后者假定无人说明的也都如此。`,
    addresses: '本答案的链接',
    table: '依据声明和检出结果',
    lost: (withdraw) => (withdraw === null ? '外国' : `依赖 ${withdraw}`),
    lowToHigh: (lost) => `${lost}，下限至上限`,
    shares: (low, high) => `${low} 至 ${high}`,
    models: '模型',
    records: '纪录',
    months: '处于前沿的月数',
    gapTable: (leader) => `与${groupName(leader)}的差距（月）`,
    withAll: '包括所有模型',
    without: '不包括这些模型',
    noneStands: '没有模型被声明建立在它们之上',
    affected: '将会失去的模型',
    toldBy: { weights: '权重比较', name: '其名称' },
    figures: (months, points) => `${months} 个月、${points} 分`,
    notDefined: '没有定义',
    gapLine: (leader, all, rest) => `与${groupName(leader)}的差距：包括其所有模型为 ${all}；${rest}。`,
    same: (withdraw) =>
      `该群体有数值的模型中，没有一个被声明建立在${withdraw ?? '领先方的模型'}之上，因此去掉它们后差距不变`,
    withoutThese: (figures, models) => `去掉 ${models.join('、')} 后为 ${figures}`,
    meaning:
      '无人说明的计为未知，不计为自主研发。下限：有声明，或检出与更早发布的模型有关。上限：假定未知的和相互矛盾的也都如此。各机构对自己训练过程的说法予以采信。',
  },

  columns: {
    says: '说法',
    how: '方式',
    of: '基础模型',
    base: '基础模型',
    statedBy: '说法出自',
    licence: '基础模型的许可证',
    where: '出处',
    comparedWith: '比较对象',
    verdict: '结论',
    what: '项目',
    inAll: '总计',
    onLost: '依赖将失去的',
    onDomestic: '依赖本国模型',
    selfDeveloped: '自主研发',
    shareOf: '占比',
    total: '总计',
    domestic: '本国',
    own: '自主',
    unknown: '未知',
    contradicted: '矛盾',
    now: '当前',
    standsOn: '所依赖的模型',
  },
  notTested: '未检验',
};
