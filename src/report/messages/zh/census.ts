import type { CensusAnswer, CensusField, CensusNote } from '../../../contract/index.js';
import { count } from '../../numbers.js';
import type { censusWords as english } from '../en/census.js';
import { regionName } from '../group.js';
import { type Sentences, sentence } from '../sentences.js';
import { ACCESS_NAMES, KIND_NAMES, MODALITY_NAMES, provinceName } from './facts.js';
import { chineseDay } from './numbers.js';

const NOTES: Sentences<CensusNote> = {
  'lower-bound': () => '这里数的是各名录所列，同名只计一次。没有一份名录是完整的，因此这是现存数量的下限。',
  'shares-of-lists': () => '占比是在名录中的占比，不是在全世界的占比：名录对各部分的覆盖程度并不清楚。',
  'lists-cut': () => '截至日之后发布的名录按截至日截取；有历次版本的名录取当时的版本。',
  'several-values': () => '一个模型若有多个取值，则在每个取值下各计一次，因此占比之和可能超过 100%。',
  'hardware-as-stated': () => '硬件指名录所注明的训练硬件，仅少数模型有此信息；未收录算力集群名录。',
  'undecided-apart': () => '无法判断是否符合条件的模型另行计数，列为“未定”。',
};

export const CENSUS_FIELD_NAMES: Record<CensusField, string> = {
  country: '国家',
  province: '省份',
  organisation: '机构',
  kind: '机构类型',
  modality: '模态',
  hardware: '硬件',
  access: '获取方式',
  parameters: '参数量',
  year: '年份',
};

const BANDS: Record<string, string> = {
  0: '不足 10 亿',
  1e9: '10 亿至 100 亿',
  1e10: '100 亿至 1000 亿',
  1e11: '1000 亿至 1 万亿',
  1e12: '1 万亿以上',
};

function valueName(value: string, by: CensusField): string {
  switch (by) {
    case 'country':
      return regionName(value, 'zh-CN');
    case 'province':
      return provinceName(value);
    case 'parameters':
      return BANDS[String(Number(value))] ?? value;
    case 'access':
      return (ACCESS_NAMES as Record<string, string>)[value] ?? value;
    case 'kind':
      return KIND_NAMES[value] ?? value;
    case 'modality':
      return MODALITY_NAMES[value] ?? value;
    case 'year':
      return `${value}年`;
    default:
      return value;
  }
}

export const censusWords: typeof english = {
  note: (note) => sentence(NOTES, note),
  field: (by) => CENSUS_FIELD_NAMES[by],
  group: ({ value }, by) => (value === null ? '未知' : valueName(value, by)),
  title: ({ total, by }) => `${count(total)} 个模型，按${CENSUS_FIELD_NAMES[by]}统计`,
  intro: ({ asOf, where, verifiable, undecided }) =>
    `${asOf ? `截至${chineseDay(asOf)}` : '不限截至日'}${where ? `，条件 ${where}` : ''}。其中 ${count(verifiable)} 个注明了机构和发布日；另有 ${count(undecided)} 个无法判断是否符合条件。`,
  line: ({ total, where, by, asOf, verifiable, undecided }) =>
    `${count(total)} 个模型${where ? `（条件 ${where}）` : ''}，按${CENSUS_FIELD_NAMES[by]}统计，${asOf ? `截至${chineseDay(asOf)}` : '不限截至日'}：${count(verifiable)} 个注明机构和发布日，另有 ${count(undecided)} 个未定。`,
  lists: '统计所依据的名录',
  addresses: '本表的链接',

  chartTitle: ({ total, by }) => `${count(total)} 个模型，按${CENSUS_FIELD_NAMES[by]}统计`,
  mapTitle: ({ groups }, shown) =>
    `${count(shown)} 个模型，分布在 ${groups.filter(({ value }) => value !== null).length} 个省份`,
  mapSubtitle: (answer, unplaced) =>
    `每格代表一个省级行政区（ISO 3166-2），大小相同，位置大致对应；颜色深浅随数量的平方根加深。另有 ${count(unplaced)} 个模型省份未知，未在图中。${when(answer)}`,
  barsSubtitle: (answer, rest) =>
    `每个模型计一次${rest > 0 ? `；另有 ${count(rest)} 个较小的类别见表格` : ''}。${when(answer)}`,
  source: ({ lists, attribution, version }) =>
    `${lists.length} 份名录。数据来源：${attribution.map(({ text }) => text.replace(/\.$/, '')).join('；')}。统计：Headway ${version}。`,
  notKnown: '未知',
};

function when({ asOf, where }: CensusAnswer): string {
  const parts = [asOf && `截至${chineseDay(asOf)}`, where && `条件 ${where}`].filter(Boolean).join('，');
  return parts === '' ? '' : `${parts}。`;
}
