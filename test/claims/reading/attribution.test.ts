import { describe, expect, it } from 'vitest';
import { read } from './read.js';

describe('whose words a claim is in', () => {
  it.each([
    [
      'Jenny Xiao, a partner at Leonis Capital, estimated that China trails the US by two years.',
      'Jenny Xiao',
      'indirect',
    ],
    ['“China trails the US by two years,” said Zhang Peng, CEO of Zhipu AI.', 'Zhang Peng', 'direct'],
    ['China trails the US by two years, industry experts say.', 'industry experts', 'indirect'],
    ['According to a report by Bloomberg, China trails the US by two years.', 'Bloomberg', 'indirect'],
    ['China trails the US by two years.', null, 'narrator'],
    ['据彭博社报道，中国落后美国两年。', 'Bloomberg', 'indirect'],
    ['零一万物创始人李开复表示，中国落后美国两年。', '李开复', 'indirect'],
    ['「中國落後美國兩年左右的時間。」李開復說。', '李開復', 'direct'],
    ['谷歌DeepMind首席执行官哈萨比斯表示，中国落后美国两年。', '哈萨比斯', 'indirect'],
    ['OpenAI的奥尔特曼周三在台北则称，中国落后美国两年。', '奥尔特曼', 'indirect'],
    ['曾任职于谷歌的研究员林澈认为，中国落后美国两年。', '林澈', 'indirect'],
    ['智谱昨日发布新模型。该公司表示，中国落后美国两年。', '智谱', 'indirect'],
    [
      '清岚研究院近日发布《2025评测报告》。报告指出，中国落后美国两年。',
      '清岚研究院《2025评测报告》',
      'indirect',
    ],
    ['研究院的报告指出，开源模型很多。与闭源模型相比，中国落后美国两年。', '研究院的报告', 'indirect'],
    ['信通院院长余晓晖表示，模型很多。余院长还提到，中国落后美国两年。', '余晓晖', 'indirect'],
    ['腾讯副总裁傅盛说得更悲观，他认为，中国落后美国两年。', '傅盛', 'indirect'],
    ['智谱创办人唐杰更直接：“中国落后美国两年。”', '唐杰', 'direct'],
    [
      'China trails the US by two years, the Carnegie scholar Pavel Luzhin estimates, and the gap is closing.',
      'Pavel Luzhin',
      'indirect',
    ],
    ["China trails the US by two years, by Zhipu's account.", 'Zhipu', 'indirect'],
    ['On the sums of one analyst, China trails the US by two years.', 'one analyst', 'indirect'],
    [
      'Ana Petrov, who runs a fund in Oslo, sighed. “China trails the US by two years.” Then she left.',
      'Ana Petrov',
      'direct',
    ],
    [
      'Ana Petrov, who runs a fund in Oslo, said that “chips are the smaller half of it”. China, which “copies what it cannot buy”, trails the US by two years.',
      'Ana Petrov',
      'indirect',
    ],
    [
      'A banker at CICC spoke of chips. He said that China trails the US by two years.',
      'A banker',
      'indirect',
    ],
    [
      'Analysts at Jefferies estimate that China trails the US by two years.',
      'Analysts at Jefferies',
      'indirect',
    ],
    [
      'China trails the US by two years, boasted an executive at one toolmaker.',
      'an executive at one toolmaker',
      'indirect',
    ],
    [
      'Wen Jialu, chief financial officer of Pinghe Cloud: China trails the US by two years, and I won’t pretend otherwise.',
      'Wen Jialu',
      'indirect',
    ],
    ['印度电子和信息技术部长瓦伊什瑙说，中国落后美国两年。', '印度电子和信息技术部长瓦伊什瑙', 'indirect'],
    ['美國前國安會官員戈德里奇認為，中國落後美國兩年。', '戈德里奇', 'indirect'],
    ['路透社去年12月报道，中国落后美国两年。', '路透社', 'indirect'],
    [
      'Ana Petrov, a partner at Leonis Capital, said that chips are scarce. She had China trailing the US by two years.',
      'Ana Petrov',
      'indirect',
    ],
    ['Its director, Shen Hao, grumbles that China trails the US by two years.', 'Shen Hao', 'indirect'],
    ['据伦敦咨询机构Treadwell统计，中国落后美国两年。', 'Treadwell', 'indirect'],
    ['零一万物创始人李开复说，模型很多。他的团队算下来，中国落后美国两年。', '李开复', 'indirect'],
    ['The affair showed that China trails the US by two years.', null, 'narrator'],
    ['记者11日从国家数据局获悉，中国落后美国两年。', '国家数据局', 'indirect'],
    ['零一万物创始人李开复直言不讳。他的理由是，中国落后美国两年。', '李开复', 'indirect'],
    ['零一万物创始人李开复到场。他耸耸肩：中国落后美国两年。', '李开复', 'indirect'],
    [
      '国家数据局有关负责人表示，模型很多。这位负责人坦言，中国落后美国两年。',
      '国家数据局有关负责人',
      'indirect',
    ],
    ['美国企业研究所的克里斯·温特沃思撰文称，中国落后美国两年。', '克里斯·温特沃思', 'indirect'],
    ['换句话说，中国落后美国两年。', null, 'narrator'],
  ])('%s', (text, speaker, voice) => {
    expect(read(text).find(({ type }) => type === 'lag')).toMatchObject({ speaker, voice });
  });

  it.each([
    ['Interview with Ana Petrov\n\nQ: How far?\n\nA: China trails the US by two years.', 'Ana Petrov'],
    [
      'ANA PETROV: Hello, and welcome.\n\nTOM HALL: Hello.\n\nPETROV: China trails the US by two years.',
      'Ana Petrov',
    ],
    ['Tom Hall: Hello.\n\nAna Petrov: Hello.\n\nAP: China trails the US by two years.', 'Ana Petrov'],
    [
      'CHAIRMAN BOYD. You have five minutes.\n\nDR. AMIN. Thank you. China trails the US by two years.\n\nCHAIRMAN BOYD. Thank you.',
      'Dr. Amin',
    ],
    [
      'Lisa Quarles: Thanks.\n\nDeng Ruolan, Chief Executive Officer: China trails the US by two years.\n\nLisa Quarles: I see.',
      'Deng Ruolan',
    ],
    [
      '财报电话会\n\n首席执行官 郭劭阳：中国落后美国两年。\n\n高盛 魏然：怎么看？\n\n郭劭阳：谢谢。',
      '郭劭阳',
    ],
    ['发件人：康予安\n\n同学们：\n\n今天讲三件事。\n\n中国落后美国两年。', '康予安'],
    ['对话王坚\n\n问：差距多大？\n\n答：中国落后美国两年。', '王坚'],
    ['專訪林志遠：台灣的路\n\n記者：差多少？\n\n林：中國落後美國兩年。', '林志遠'],
    [
      'Testimony of Ana Petrov\n\nThank you, members of the committee.\n\nChina trails the US by two years.',
      'Ana Petrov',
    ],
  ])('a turn is of whom its short name means: %s', (text, speaker) => {
    expect(read(text).find(({ type }) => type === 'lag')).toMatchObject({ speaker, voice: 'direct' });
  });

  it('what companies announce is no transcript', () => {
    const text =
      '今日快讯\n\n美团：新模型上线。\n\n阿里：千问开源。\n\n天气很好，股市上涨。\n\n中国落后美国两年。\n\n明天见。';
    expect(read(text).find(({ type }) => type === 'lag')).toMatchObject({ speaker: null, voice: 'narrator' });
  });

  it('a verb without a subject is nobody’s', () => {
    expect(read(', said')).toEqual([]);
    expect(read('China trails the US by two years. , said')).toHaveLength(1);
  });

  it('a surname and a pronoun go back to who was introduced', () => {
    const text =
      'Kai-Fu Lee, founder of 01.AI, spoke on Monday. Lee said that China is two years behind. He said the gap is narrowing.';
    expect(
      read(text)
        .filter(({ type }) => type !== 'organisation')
        .map(({ speaker }) => speaker),
    ).toEqual(['Kai-Fu Lee', 'Kai-Fu Lee']);
  });

  it('a speaker who is never introduced stays unresolved', () => {
    expect(read('Yang said that China is two years behind.')[0]).toMatchObject({
      speaker: 'Yang',
      speakerResolved: false,
    });
  });

  it('a quote runs over paragraphs', () => {
    const text =
      'Kai-Fu Lee, head of Sinovation Ventures, told China Daily: “China trails the US by a year.\n\n“Chinese labs rely on open source models.”';
    expect(
      read(text)
        .filter(({ voice }) => voice === 'direct')
        .map(({ speaker }) => speaker),
    ).toEqual(['Kai-Fu Lee', 'Kai-Fu Lee']);
  });

  it('turns of a transcript are their speakers’', () => {
    const text = 'HOST: Welcome to the show.\n\nKAI-FU LEE: China is six months behind the US.';
    expect(read(text)[0]).toMatchObject({ speaker: 'Kai-Fu Lee', voice: 'direct' });
  });

  it('names the outlet that relays', () => {
    expect(
      read('In an interview with CNBC, Alexandr Wang said that China is two years behind.')[0],
    ).toMatchObject({ via: 'CNBC' });
  });

  it.each(['Lion City Institute', 'Delta Policy Centre', 'Hartwell Foundation'])(
    'the %s is whole',
    (name) => {
      const text = `China trails the US by a year, a study by the ${name} said on Monday.`;
      expect(read(text)[0]?.speaker).toMatch(new RegExp(`${name}$`));
    },
  );
});
