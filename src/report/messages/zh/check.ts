import type {
  BriefQuestion,
  CheckedClaim,
  ClaimType,
  ConflictCode,
  DocumentNote,
  OddityCode,
  Relation,
  Verdict,
  Voice,
} from '../../../contract/index.js';
import { COUNTED_WHOLE, cell, count, wholeCell } from '../../numbers.js';
import type { checkWords as english } from '../en/check.js';
import { type Sentences, sentence } from '../sentences.js';
import { unitName, withUnit } from './check-units.js';
import { chineseDay, percent } from './numbers.js';
import { verdictWords } from './verdict/index.js';

const NOTES: Sentences<DocumentNote> = {
  'too-complex': () => '页面过大或嵌套过深，找不到正文，读取了全部文字',
  'no-article': () => '未能在页面中找到正文，读取了全部文字',
  'feed-too-long': () => '订阅源超出读取上限，只读取了前面的条目',
  'feed-nested': () => '订阅源嵌套过深',
  'feed-broken': () => '订阅源不完整，中途断开',
  'feed-entries': ({ entries }) => `只读取订阅源的前 ${entries} 条`,
  'feed-summary': () => '订阅源只提供摘要，没有全文',
  'pages-read': ({ pages, of }) => `共 ${of} 页，读取了前 ${pages} 页`,
  'characters-read': ({ characters }) => `读取了前 ${characters} 个字符`,
  'language-not-read': () => '未读取：语言既非英文也非中文',
  'claims-of-first': ({ characters }) => `言论只取自前 ${characters} 个字符`,
  'parts-unanswered': ({ model, parts, of }) => `${model}：${of} 部分中有 ${parts} 部分未以 JSON 作答`,
  'claims-dropped': ({ model, claims }) => `${model}：略去 ${claims} 条言论，其引文不在原文中或字段不合要求`,
  'parts-read': ({ model, parts, of }) => `${model}：${of} 部分中只读取了前 ${parts} 部分`,
};

export const VERDICT_NAMES: Record<Verdict, string> = {
  supported: '属实',
  overstated: '夸大',
  understated: '低估',
  contradicted: '不符',
  uncertain: '不能确定',
  pending: '待定',
  'not-measurable': '无法测量',
};

export const TYPE_NAMES: Record<ClaimType, string> = {
  lag: '差距',
  trend: '趋势',
  overtake: '反超',
  rank: '排名',
  capability: '能力',
  count: '数量',
  share: '占比',
  derivation: '衍生',
  dependency: '依赖',
  release: '发布',
  openness: '开放程度',
  organisation: '机构',
  compute: '算力',
  other: '其他',
};

const VOICES: Record<Voice, string> = {
  direct: '直接引语',
  indirect: '转述',
  'block-quote': '整段引文',
  narrator: '叙述',
  headline: '标题',
};

const RELATIONS: Record<Relation, string> = {
  behind: '落后',
  ahead: '领先',
  level: '持平',
  leads: '居首',
  equals: '等于',
  'at-least': '不少于',
  'at-most': '不多于',
  'more-than': '多于',
  'less-than': '少于',
  widening: '扩大',
  narrowing: '缩小',
  increasing: '增加',
  decreasing: '减少',
  surpasses: '超过',
  'does-not-surpass': '未超过',
  'derived-from': '源自',
  'fine-tuned-from': '微调自',
  'not-derived-from': '并非源自',
  'depends-on': '依赖',
  open: '开放',
  closed: '封闭',
  released: '已发布',
  announced: '已宣布',
  withdrawn: '已撤回',
  'founded-by': '创始人为',
  'founded-in': '成立于',
  'affiliated-with': '任职于',
  joined: '加入',
  left: '离开',
  'valued-at': '估值为',
  limits: '受限于',
  other: '其他',
};

const LARGE = new Intl.NumberFormat('zh', { notation: 'compact', maximumFractionDigits: 2 });

/** "1,200", "33亿". */
const large = (amount: number): string =>
  amount >= 1e6 ? LARGE.format(amount) : amount.toLocaleString('en', { maximumFractionDigits: 2 });

function verdict({ verdict: decided, factor }: Pick<CheckedClaim, 'verdict' | 'factor'>): string {
  if (decided === null) return '–';
  if (factor === null) return VERDICT_NAMES[decided];
  return `${VERDICT_NAMES[decided]}至 ${factor.toFixed(1)} 倍`;
}

const CONFLICTS: Sentences<ConflictCode> = {
  'copies-differ': ({ type }) => `同一报道的不同转述在同一件事上（${TYPE_NAMES[type]}）说法不一`,
  opposite: ({ one, other }) => `一方说“${RELATIONS[one]}”，另一方说“${RELATIONS[other]}”`,
  'figures-apart': ({ type }) => `所称的数值没有共同之处（${TYPE_NAMES[type]}）`,
  refuted: () => '与当日的测量结果不符',
};

const ODDITIES: Sentences<OddityCode> = {
  'never-introduced': ({ name }) => `${name} 发言，但文中未作介绍`,
  'no-such-model': ({ name }) => `“${name}”被称为模型，但没有这个名称的已知模型`,
  'headline-alone': ({ quote }) => `标题“${quote}”所说的，文中引述的来源均未说过`,
};

const QUESTIONS: Readonly<Record<BriefQuestion, string>> = {
  lag: '谁领先，领先多少',
  trend: '差距是否在变化',
  chance: '差距会消失吗',
  foundations: '建立在谁的基础之上',
  census: '有哪些模型，在哪里',
  constraints: '受什么制约',
  frontiers: '下一步',
  other: '人物、机构及其他',
};

function placeText(min: number | null, max: number | null): string {
  if (min !== null && max !== null) return min === max ? `第 ${min} 名` : `第 ${min} 至 ${max} 名`;
  return min === null ? `第 ${max} 名或更靠前` : `第 ${min} 名或更靠后`;
}

export const checkWords: typeof english = {
  note: (note) => sentence(NOTES, note),
  type: (type) => TYPE_NAMES[type],
  voice: (voice) => VOICES[voice],
  relation: (relation) => RELATIONS[relation],
  verdictName: (decided) => VERDICT_NAMES[decided],
  unit: unitName,

  stated({ min, max, unit }) {
    const number = large;
    if (/^(?:rank|place)s?$/.test(unit)) return placeText(min, max);
    if (unit === 'year' && min !== null && min === max && min > 1900) return `${min}年`;
    if (min === null) return `至多 ${withUnit(number(max ?? 0), unit)}`;
    if (max === null) return `至少 ${withUnit(number(min), unit)}`;
    return withUnit(min === max ? number(min) : `${number(min)} 至 ${number(max)}`, unit);
  },

  verdict,

  ...verdictWords,

  judged(claim) {
    const why = verdictWords.why(claim);
    return why === '' ? verdict(claim) : `${verdict(claim)}。${why}`;
  },

  measured: (measured) =>
    measured === null
      ? '–'
      : measured.of?.code === 'chance'
        ? percent(measured.estimate.estimate / 100)
        : withUnit(
            COUNTED_WHOLE.test(measured.unit) ? wholeCell(measured.estimate) : cell(measured.estimate),
            measured.unit,
          ),

  counted(claims) {
    const by = new Map<string, number>();
    for (const { verdict: decided } of claims) {
      const name = decided === null ? '未判断' : VERDICT_NAMES[decided];
      by.set(name, (by.get(name) ?? 0) + 1);
    }
    const split = [...by].sort(([, x], [, y]) => y - x).map(([name, number]) => `${name} ${number} 条`);
    return split.length === 0 ? `${claims.length} 条言论` : `${claims.length} 条言论：${split.join('，')}`;
  },

  title: '核查言论',
  lead: '粘贴一篇文章，或填写其网址。其中有关人工智能竞赛的每一条言论都会在原处标出：谁说的、何时说的、测量结果如何、是否成立。可读英文和中文。粘贴的内容答完即忘。',
  another: '再核查一篇',
  checkedBy: (title) => `${title} – Headway 核查`,
  text: '正文',
  orAddress: '或网址',
  publishedOn: '发表日期（正文未注明时填写）',
  submit: '核查',
  table: '言论与结论',
  theText: '原文',
  oneByOne: '逐条说明',
  beside: (figure, what) => `${figure}：${what}`,
  quoted: (quote) => `“${quote}”`,
  dayUnknown: '不详',
  asOf: (asOf, version, hash) =>
    `截至${asOf === null ? '各条言论当日' : chineseDay(asOf)}。Headway ${version}，数据 ${hash}。`,
  neverIntroduced: (speaker) => `${speaker}（文中未作介绍）`,
  through: (via) => `经 ${via}`,
  hedged: (words) => `有保留：“${words}”`,
  pair: (first, second) => `${first}，${second}`,
  days: (from, to) => `${chineseDay(from)}至${chineseDay(to)}`,
  about: (from, to) => `针对${chineseDay(from)}至${chineseDay(to)}`,
  by: (day) => `${chineseDay(day)}之前`,
  columns: {
    id: '编号',
    claim: '言论',
    who: '发言者',
    speaker: '发言者',
    saidOn: '日期',
    stated: '所称',
    verdict: '结论',
    measured: '测量值',
    why: '理由',
    foundAt: '出处',
  },

  ledger: {
    total: (total) => `${count(total)} 条言论`,
    heading: (total) => `${count(total)} 条言论，是否成立`,
    lead: '关于这场竞赛的公开言论，由我们转述，各附发表日期和出处网址。结论把言论与当日的测量结果相比；多数言论无法测量，各自说明了原因。',
    objected: (times) => `，被提出异议 ${times} 次`,
    objections: (number) => `（异议 ${number} 条）`,
    objection: (id, madeOn, by, text) =>
      `${id}：${chineseDay(madeOn)}${by ? ` ${by} ` : ''}提出异议：${text}`,
    resolved: (decided) => `${VERDICT_NAMES[decided]}，已到期`,
    page: '网页',
    record({ speaker, counted, direct, twoReports, leftOut, verdicts }) {
      const split = verdicts
        .map(({ verdict: decided, claims }) => `${VERDICT_NAMES[decided]} ${claims} 条`)
        .join('，');
      return `${speaker}：计入 ${counted} 条（${direct} 条为直接引语，${twoReports} 条有两个独立来源报道${leftOut > 0 ? `；另有 ${leftOut} 条仅见于一篇报道，不计入` : ''}）${split ? `：${split}` : ''}。`;
    },
    unnamed: '未具名',
    chart: {
      title: '落后几个月：所称与实测',
      subtitle:
        '每一条竖线是当日所称的月数；曲线是实测的中国对美国的差距（“逐日”定义，尺度 eci-refit），色带为其 90% 区间。橙色：与当日的测量结果不符。',
      source: (claims, version, hash) =>
        `言论库中的 ${claims} 条言论。Headway ${version}，数据 ${hash}。分数：Epoch AI，CC BY。`,
      description: (claims, from) =>
        `${claims} 条关于中国落后美国几个月的言论，自${from === null ? '日期不详' : chineseDay(from)}起，与实测差距对照。`,
    },
  },

  brief: {
    title: (documents) => `${documents} 篇文档的简报`,
    lead: (documents, origins) => `${documents} 篇文档，${origins} 个来源：转述同一报道的文档算作一个来源。`,
    conflict: (one) => sentence(CONFLICTS, one),
    oddity: (one) => sentence(ODDITIES, one),
    question: (question) => QUESTIONS[question],
    counted: (claims, origins) => `${claims} 条言论，出自 ${origins} 个来源。`,
    documents: '文档',
    document: '文档',
    published: '发表日',
    origin: '来源',
    headline: '标题',
    textItself: '正文',
    notMeasured: '未测量',
    conflicts: '矛盾之处',
    odd: '可疑之处',
    through: (who, via) => `${who}，经 ${via}`,
    cited: (quote, figure, who, document) =>
      `“${quote}”${figure === '' ? '' : `（${figure}）`}——${who}，${document}`,
    colon: (first, second) => `${first}：${second}`,
    judged: (decided, why) => `${decided}。${why}`,
  },
};
