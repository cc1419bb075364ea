import type { ModelAnswer, ModelsAnswer } from '../../../contract/index.js';
import { cell, count } from '../../numbers.js';
import type { modelWords as english } from '../en/models.js';
import { regionName } from '../group.js';
import { ACCESS_NAMES, KIND_NAMES } from './facts.js';
import { chineseDay } from './numbers.js';

const LICENCE_CLASSES: Readonly<Record<string, string>> = {
  open: '开源许可',
  'open-source': '开源许可',
  permissive: '宽松许可',
  unrestricted: '不限用途',
  restricted: '限制性许可',
  'restricted use': '限制用途',
  'non-commercial': '非商业许可',
};

const CITIES: Readonly<Record<string, string>> = {
  Beijing: '北京',
  Shanghai: '上海',
  Hangzhou: '杭州',
  Shenzhen: '深圳',
  Jinan: '济南',
  Nanjing: '南京',
  Hefei: '合肥',
  Dongguan: '东莞',
  'Hong Kong': '香港',
};

const accessName = (access: string): string => (ACCESS_NAMES as Record<string, string>)[access] ?? access;
const licenceName = (name: string): string => LICENCE_CLASSES[name] ?? name;
const until = ({ asOf }: Pick<ModelsAnswer, 'asOf'>): string =>
  asOf ? `截至${chineseDay(asOf)}` : '不限截至日';

function placeOf({ city, countries }: ModelAnswer['organisations'][number]): string {
  return [countries.map((code) => regionName(code, 'zh-CN')).join('/'), city && (CITIES[city] ?? city)]
    .filter(Boolean)
    .join('，');
}

function counted({ models, total }: ModelsAnswer): string {
  return models.length < total
    ? `${count(total)} 个模型中的 ${count(models.length)} 个`
    : `${count(total)} 个模型`;
}

export const modelWords: typeof english = {
  access: (access, licenceClass) =>
    licenceClass ? `${accessName(access)}，${licenceName(licenceClass)}` : accessName(access),
  title: (answer) => `${counted(answer)}，尺度 ${answer.measure}`,
  intro: (answer, name) =>
    `${name}${answer.where ? `，条件 ${answer.where}` : ''}，${until(answer)}，数据版本 ${answer.vintage ?? '不详'}。“纪录”指发布当天刷新了所列模型前沿的模型。`,
  line: (answer, name) =>
    `${counted(answer)}${answer.where ? `（条件 ${answer.where}）` : ''}，尺度 ${name === answer.measure ? name : `${answer.measure}（${name}）`}，${until(answer)}，数据版本 ${answer.vintage ?? '不详'}。`,
  addresses: '本表的链接',
  record: '纪录',
  marked: '* 刷新了这些模型的前沿',

  benchmarks: {
    title: (number) => `${count(number)} 项基准测试`,
    intro: ({ vintage }, inIndex) =>
      `其中 ${count(inIndex)} 项计入指数。分数换算到猜测所得的分数（基线）与满分之间；每条基线都注明出处。分数为发布值，取自${vintage ? chineseDay(vintage) : '日期不详'}的版本。`,
    yes: '是',
    no: '否',
    private: '题目不公开',
  },

  one: {
    makers: (makers) =>
      makers
        .map((maker) => {
          const { name, kind, founded } = maker;
          const details = [kind && (KIND_NAMES[kind] ?? kind), placeOf(maker), founded && `${founded}年成立`];
          return `${name}（${details.filter(Boolean).join('；') || '没有更多资料'}）`;
        })
        .join('；') || '未知',
    maker(maker) {
      const place = placeOf(maker);
      return place === '' ? maker.name : `${maker.name}（${place}）`;
    },
    access: (access, licenceClass) =>
      licenceClass ? `${accessName(access)}（${licenceName(licenceClass)}）` : accessName(access),
    stands: ({ name, values: [best] }) =>
      best
        ? `${name} 在 ${best.measure} 上为 ${cell(best.value)}，在数据版本 ${best.vintage} 的 ${best.of} 个中排第 ${best.rank}。`
        : `${name} 在指数上没有数值。`,
    madeBy: '研发机构',
    accessTerm: '获取方式',
    released: '发布日',
    namesTerm: '名称',
    unknown: '未知',
    dayUnknown: '发布日未知',
    names: (shown, more) => `名称：${shown.join('、')}${more > 0 ? `，另有 ${more} 个` : ''}。`,
    addresses: '本模型的链接',
    values: (name) => `${name}：数值`,
    product({ name, organisation, ran }) {
      const models = ran.map(({ model, fromOn }) =>
        fromOn === null ? model : `${model}（自${chineseDay(fromOn)}）`,
      );
      return `${name} 同时是 ${organisation} 的产品，先后运行 ${models.join('、')}。`;
    },
    noValue: '它在指数上没有数值。',
    oneFit: (versions) => `${versions.join('、')}（共用一次拟合，并非逐一测得）`,
    more: (version, more) => `${version} 等 ${more + 1} 个`,
    sharedFit: (measure, versions) => `在 ${measure} 上，${versions.join('、')} 共用一次拟合，并非逐一测得。`,
    rank: (rank, of) => `${count(rank)} / ${count(of)}`,
    nearest: (name) => `与 ${name} 最接近的模型`,
    lineage: '建立在什么之上',
    scores: '成绩',
    noScore: '没有收录成绩。',
    bestScores: (name) => `${name}：各项基准测试的最好成绩`,
    scoreLine: (number, shown) =>
      `最好成绩（${number} 项基准测试）：${shown.join('，')}${shown.length < number ? '……' : ''}。`,
  },
};
