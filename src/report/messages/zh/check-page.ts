import type { checkPageWords as english } from '../en/check-page.js';

/** The words around a checked document. */
export const checkPageWords: typeof english = {
  sentText: '所发送的文本',
  keep: '保存与分享',
  permalink: '用最新数据再次核查同一网址',
  noLink: '粘贴的内容答完即忘，因此没有链接能回到本页。请另行保存。',
  save: '另存为',
  formats: {
    html: '网页（HTML）',
    json: '数据（JSON）',
    csv: '表格（CSV）',
    jsonld: 'ClaimReview（JSON-LD）',
  },
  chart: (what) => `图：${what}`,
  derivation: '数字的推导过程',
  thisGap: '测量结果单页',
  rests: '模型与来源',
  open: '点开每条标出的言论，查看测量结果、图、模型与来源。',
  openAll: '全部展开',
};
