import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './read.js';

const ENGLISH =
  `China America OpenAI Qwen Llama-2 Reuters Lee Mr. Jenny Xiao claims that who said says denied told whether if
  unless without should the a no nobody not gap lead lags behind ahead trails by two years three to six months 15 40 percent
  models and but or , . : ; " “ ” ( ) — - ? and , the United States one in four maybe five closer half of called what it is was
  has been closing overtake would will match best according to report adding , which , said because year ago in 2023 $5 million
  GPUs trained on from scratch fine-tuned open-source weights ranks first #1 top ten 7B`.split(/\s+/);
const CHINESE = [
  ...'中国美国差距落后领先两年半个月三到六成的是由去缩小至，。：“”（）超过否认有人说认为如果不十万亿模型开源第一名百分之据报道他表示',
];

const text = (words: readonly string[], joint: string) =>
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 30 }).map((all) => all.join(joint));

describe('any order of words', () => {
  it.each([
    ['English', ENGLISH, ' '],
    ['Chinese', CHINESE, ''],
  ] as const)('%s: it is read, each quote stands in the text, each value is a range', (_, words, joint) => {
    fc.assert(
      fc.property(text(words, joint), (raw) => {
        for (const { quote, start, end, rawStart, rawEnd, value } of read(raw)) {
          expect(end - start).toBe(quote.length);
          if (rawStart !== null && rawEnd !== null)
            expect(raw.slice(rawStart, rawEnd)).toContain(quote.slice(0, 1));
          if (value?.min != null && value.max != null) expect(value.min).toBeLessThanOrEqual(value.max);
        }
      }),
      { numRuns: 400, seed: 5 },
    );
  });
});
