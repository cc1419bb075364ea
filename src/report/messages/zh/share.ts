import type { CitedFacts, shareWords as english } from '../en/share.js';
import { chineseDay } from './numbers.js';

const SHORT_HASH = 12;

const factsOf = ({ asOf, vintage, version, contentHash }: CitedFacts): string[] => [
  ...(asOf ? [`截至${chineseDay(asOf)}`] : []),
  ...(vintage ? [`数据版本 ${vintage}`] : []),
  `Headway ${version}`,
  `数据 ${contentHash.slice(0, SHORT_HASH)}`,
];

/** The words beside every chart: how to keep, show and cite it. */
export const shareWords: typeof english = {
  files: (title) => `${title}：文件`,
  asTable: '表格',
  share: '分享、嵌入、引用',
  permalink: '固定链接',
  permalinkMeaning: '同一问题，用最新数据回答。',
  archive: '定时存档链接',
  archiveMeaning: (asOf, vintage) =>
    asOf === null && vintage === null
      ? '这一答案没有可固定的截至日或数据版本。'
      : `已固定${[asOf && `截至日${chineseDay(asOf)}`, vintage && `数据版本 ${vintage}`].filter(Boolean).join('和')}。`,
  embed: '嵌入代码',
  citation: '引用格式',
  bibtex: 'BibTeX',
  copy: '复制',
  copied: '已复制',
  state: (facts) => factsOf(facts).join(' · '),
  cite: (facts, address) =>
    `Headway：“${facts.title}”，${[facts.details, ...factsOf(facts)].filter(Boolean).join('，')}。${address}`,
  note: ({ details, ...facts }) => [details, ...factsOf({ details, ...facts })].filter(Boolean).join('，'),
  openHere: '在 Headway 中打开',
};
