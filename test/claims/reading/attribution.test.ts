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
  ])('%s', (text, speaker, voice) => {
    expect(read(text).find(({ type }) => type === 'lag')).toMatchObject({ speaker, voice });
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
});
