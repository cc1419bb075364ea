import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimSchema } from '../../../src/contract/schemas.js';
import { articleOf } from '../../../src/documents/article.js';
import { parseText } from '../../../src/documents/formats/text.js';
import { read, readOf } from './read.js';

describe('types, relations and values', () => {
  it.each([
    ['China trails the US by two to three years in generative AI.', 'lag', 'behind', 2, 3, 'years'],
    ['Chinese models are at least half a year behind.', 'lag', 'behind', 0.5, null, 'years'],
    ['The U.S. is still ahead by six to nine months.', 'lag', 'ahead', 6, 9, 'months'],
    ['The gap between China and America narrowed to three months.', 'trend', 'narrowing', 3, 3, 'months'],
    ['Meta has fallen further behind OpenAI.', 'trend', 'widening', null, null, null],
    ['China has a 20% chance of overtaking the US by 2030.', 'overtake', 'surpasses', 20, 20, '%'],
    ['Qwen3 ranks third on the leaderboard.', 'rank', 'equals', 3, 3, 'rank'],
    ['China has released more than 300 large language models.', 'count', 'more-than', 300, null, 'models'],
    ['Half of the models are from Beijing.', 'share', 'equals', 50, 50, '%'],
    ['DeepSeek-R1 outperforms GPT-4o on most benchmarks.', 'capability', 'surpasses', null, null, null],
    ['Yi-34B is based on the Llama architecture.', 'derivation', 'derived-from', null, null, null],
    ['The model was fine-tuned from Llama 3.', 'derivation', 'fine-tuned-from', null, null, null],
    ['Chinese labs rely heavily on Nvidia chips.', 'dependency', 'depends-on', null, null, null],
    ['It was trained on 2,048 H800 GPUs.', 'compute', 'equals', 2048, 2048, 'gpus'],
    ['Alibaba released Qwen3 in April.', 'release', 'released', null, null, null],
    ['The weights are freely available under an MIT license.', 'openness', 'open', null, null, null],
    ['Zhipu AI is valued at $5.6 billion.', 'organisation', 'valued-at', 5.6e9, 5.6e9, 'USD'],
    ['Washington banned exports of advanced chips to China.', 'other', 'limits', null, null, null],
    ['中国大模型落后美国一到两年。', 'lag', 'behind', 1, 2, 'years'],
    ['中美人工智能差距正在缩小。', 'trend', 'narrowing', null, null, null],
    ['中国有20%的概率超越美国。', 'overtake', 'surpasses', 20, 20, '%'],
    ['中國已發布超過300個大模型。', 'count', 'more-than', 300, null, 'models'],
    ['该模型基于Llama 3微调而来。', 'derivation', 'fine-tuned-from', null, null, null],
    ['月之暗面估值達33億美元。', 'organisation', 'valued-at', 3.3e9, 3.3e9, 'USD'],
  ] as const)('%s', (text, type, relation, min, max, unit) => {
    expect(read(text)).toContainEqual(
      expect.objectContaining({ type, relation, value: unit === null ? null : { min, max, unit } }),
    );
  });
});

describe('what is not asserted', () => {
  it.each([
    'Is China two years behind the US?',
    'If Washington acts, China could fall further behind.',
    'Chinese firms should close the gap with the US.',
    'Some might think Chinese models have surpassed the US. But the real answer is unclear.',
    'He denied that DeepSeek had copied ChatGPT.',
    'Everyone says that China will overtake the US by 2027. That is a myth.',
    'It is unclear whether China will catch up with the US.',
    'The panel urged Congress to spend $32 billion on chips.',
    '中国能否超越美国？',
    '如果美国限制出口，差距将会扩大。',
    '有人认为中国已经超越美国，但事实并非如此。',
    '中国企业应该缩小与美国的差距。',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('a denial is kept as such where it is a claim itself', () => {
    expect(readOf('overtake', 'China has not surpassed the US.')[0]).toMatchObject({
      relation: 'does-not-surpass',
    });
    expect(readOf('derivation', 'The model was not derived from Llama 2.')[0]).toMatchObject({
      relation: 'not-derived-from',
    });
  });
});

describe('days', () => {
  it('the day it was said, the day of publication and the horizon are three', () => {
    const [claim] = read('Lee told Reuters on Monday that China will overtake the US within five years.');
    expect(claim).toMatchObject({
      saidOn: { from: '2025-06-09', to: '2025-06-09' },
      horizon: { from: '2025-06-09', to: '2030-06-09' },
    });
  });
});

describe('every claim', () => {
  const words = fc.constantFrom(
    ...'China the US trails by two years said Xue Li , . “ ” " : that and gap widens 20% of models GPT-4 is not if \n\n 中国 落后 美国 表示 ， 。 「 」'.split(
      ' ',
    ),
    '\n\n',
    '\u200f',
    '\u0000',
  );
  it('fits the schema, quotes the text, and leads back to the raw document', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (pieces) => {
        const raw = pieces.join(' ');
        const { text } = articleOf(parseText(raw), { source: 'test', format: 'text' });
        for (const claim of read(raw)) {
          claimSchema.parse(claim);
          expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('a language that is not read gives none', () => {
    expect(
      read(
        'La Chine a deux ans de retard sur les États-Unis dans le domaine des modèles de langue, selon le rapport.',
      ),
    ).toEqual([]);
  });
});
