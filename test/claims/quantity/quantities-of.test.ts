import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantitiesOf } from '../../../src/claims/quantity/quantities-of.js';

const read = (text: string) =>
  quantitiesOf(text).map(({ text: words, min, max, unit, relation }) => [words, min, max, unit, relation]);

type Row = [string, string, number | null, number | null, string | null, string];

describe('English quantities', () => {
  it.each<Row>([
    ['China trails by two to three years.', 'two to three years', 2, 3, 'year', 'range'],
    ['behind by at least a year, with', 'at least a year', 1, null, 'year', 'at-least'],
    ['at least half a year behind', 'at least half a year', 0.5, null, 'year', 'at-least'],
    ['one and a half to two years', 'one and a half to two years', 1.5, 2, 'year', 'range'],
    ['two and a half years', 'two and a half years', 2.5, 2.5, 'year', 'exact'],
    ['1.5 to 2 years', '1.5 to 2 years', 1.5, 2, 'year', 'range'],
    ['a year or two behind', 'a year or two', 1, 2, 'year', 'range'],
    ['six to nine months', 'six to nine months', 6, 9, 'month', 'range'],
    ['a three-to-six-month gap', 'three-to-six-month', 3, 6, 'month', 'range'],
    ['a 6–9 month lag', '6–9 month', 6, 9, 'month', 'range'],
    ['nearly 18 months', 'nearly 18 months', 18, 18, 'month', 'about'],
    ['two years or more', 'two years or more', 2, null, 'year', 'at-least'],
    ['still several years behind', 'several years', 3, null, 'year', 'at-least'],
    ['a few months later', 'a few months', 3, null, 'month', 'at-least'],
    ['just eight months old', 'eight months', 8, 8, 'month', 'exact'],
    ['More than 14 provincial regions in China', 'More than 14', 14, null, 'region', 'at-least'],
    ['less than 20% chances', 'less than 20%', null, 20, 'percent', 'at-most'],
    ['80 percent of the models', '80 percent', 80, 80, 'percent', 'exact'],
    ['0.65 per cent', '0.65 per cent', 0.65, 0.65, 'percent', 'exact'],
    ['half of the models are open', 'half', 50, 50, 'percent', 'exact'],
    ['three quarters of them', 'three quarters', 75, 75, 'percent', 'exact'],
    ['a third of the models', 'a third', 33.333333, 33.333333, 'percent', 'exact'],
    ['grew eightfold', 'eightfold', 8, 8, 'times', 'exact'],
    ['twice as many', 'twice', 2, 2, 'times', 'exact'],
    ['a $1 billion valuation', '$1 billion', 1e9, 1e9, 'USD', 'exact'],
    ['$3 billion to $5 billion', '$3 billion to $5 billion', 3e9, 5e9, 'USD', 'range'],
    ['US$89 to $93 billion', 'US$89 to $93 billion', 89e9, 93e9, 'USD', 'range'],
    ['INR1 trillion', 'INR1 trillion', 1e12, 1e12, 'INR', 'exact'],
    ['35m users', '35m', 35e6, 35e6, 'user', 'exact'],
    ['7B parameters', '7B parameters', 7e9, 7e9, 'parameter', 'exact'],
    ['over 1 billion parameters each', 'over 1 billion parameters', 1e9, null, 'parameter', 'at-least'],
    [
      'at least 79 large-scale artificial intelligence models with',
      'at least 79',
      79,
      null,
      'model',
      'at-least',
    ],
    ['dozens of large language models', 'dozens', 24, null, 'model', 'at-least'],
    ['a dozen models', 'a dozen', 12, 12, 'model', 'exact'],
    ['half a million chips', 'half a million', 500_000, 500_000, 'chip', 'exact'],
    ['four to five thousand people', 'four to five thousand', 4000, 5000, 'person', 'range'],
    [
      'twenty-eight thousand six hundred forty-two students',
      'twenty-eight thousand six hundred forty-two',
      28642,
      28642,
      'student',
      'exact',
    ],
    ['a hundred and thirty units', 'a hundred and thirty', 130, 130, 'unit', 'exact'],
    ['two point six times quicker', 'two point six times', 2.6, 2.6, 'times', 'exact'],
    ['a third are open', 'a third', 33.333333, 33.333333, 'percent', 'exact'],
    ['barely a twentieth of it', 'a twentieth', 5, 5, 'percent', 'exact'],
    ['two months at the outside', 'two months at the outside', null, 2, 'month', 'at-most'],
    ['about 27,349.19 points', 'about 27,349.19 points', 27349.19, 27349.19, 'point', 'about'],
    ['one hundred and five laboratories', 'one hundred and five', 105, 105, 'laboratory', 'exact'],
  ])('%s', (text, words, min, max, unit, relation) => {
    expect(read(text)).toEqual([[words, min, max, unit, relation]]);
  });

  it('reads several in one sentence', () => {
    expect(read('Up to 38 are from Beijing, followed by 20 from Guangdong')).toEqual([
      ['Up to 38', null, 38, null, 'at-most'],
      ['20', 20, 20, null, 'exact'],
    ]);
    expect(read('shares rose 6.5% to 164 points')).toHaveLength(2);
  });

  it('says the words that bound the value', () => {
    expect(quantitiesOf('no more than two years or so')[0]).toMatchObject({
      hedge: 'no more than … or so',
      max: 2,
    });
  });

  it.each([
    ...[
      'GPT-4, Llama 2, Yi-34B, 01.AI and GPT-5',
      'in 2024, and since May 2023',
      'on May 28, 2023, at 2:09 pm',
    ],
    ...[
      'the second of them',
      'a model',
      'no one knows',
      'Row 21 of Section 427',
      'they won 2-1',
      '2019-09-01',
    ],
    ...['the Ascend 910C', 'the S&P 500', 'COVID-19', 'the 1970s', 'top ten', 'Sept. 20-24'],
  ])('finds none in: %s', (text) => expect(read(text)).toEqual([]));
});

describe('Chinese quantities', () => {
  it.each<Row>([
    ['中国落后一两年', '一两年', 1, 2, 'year', 'range'],
    ['差距为半年到九个月', '半年到九个月', 6, 9, 'month', 'range'],
    ['差距為半年至九個月', '半年至九個月', 6, 9, 'month', 'range'],
    ['落后至少一年', '至少一年', 1, null, 'year', 'at-least'],
    ['约三到五年', '约三到五年', 3, 5, 'year', 'range'],
    ['3-5年', '3-5年', 3, 5, 'year', 'range'],
    ['一年半', '一年半', 1.5, 1.5, 'year', 'exact'],
    ['两年左右', '两年左右', 2, 2, 'year', 'about'],
    ['落后6个月以上', '6个月以上', 6, null, 'month', 'at-least'],
    ['几年的差距', '几年', 3, null, 'year', 'at-least'],
    ['四成的企业', '四成', 40, 40, 'percent', 'exact'],
    ['百分之二十', '百分之二十', 20, 20, 'percent', 'exact'],
    ['三分之一', '三分之一', 33.333333, 33.333333, 'percent', 'exact'],
    ['不到20%的机会', '不到20%', null, 20, 'percent', 'at-most'],
    ['超过79个大模型', '超过79个', 79, null, 'item', 'at-least'],
    ['十几个模型', '十几个', 10, null, 'item', 'at-least'],
    ['增长八倍', '八倍', 8, 8, 'times', 'exact'],
    ['约1.5万亿元', '约1.5万亿元', 1.5e12, 1.5e12, 'CNY', 'about'],
    ['一百零五家', '一百零五家', 105, 105, 'item', 'exact'],
    ['三千二百亿美元', '三千二百亿美元', 3.2e11, 3.2e11, 'USD', 'exact'],
    ['三億九千萬美元', '三億九千萬美元', 3.9e8, 3.9e8, 'USD', 'exact'],
    ['1.2兆人民幣', '1.2兆人民幣', 1.2e12, 1.2e12, 'CNY', 'exact'],
    ['29萬4千美元', '29萬4千美元', 294e3, 294e3, 'USD', 'exact'],
    ['三千二百元', '三千二百元', 3200, 3200, 'CNY', 'exact'],
    ['两千一百六个', '两千一百六个', 2160, 2160, 'item', 'exact'],
    ['首期300兆瓦', '300', 300, 300, 'MW', 'exact'],
    ['参数744B', '744B', 744e9, 744e9, 'parameter', 'exact'],
    ['5亿坡币', '5亿坡币', 5e8, 5e8, 'SGD', 'exact'],
    ['三个季度', '三个季度', 3, 3, 'quarter', 'exact'],
    ['数十亿美元', '数十亿美元', 2e9, null, 'USD', 'at-least'],
  ])('%s', (text, words, min, max, unit, relation) => {
    expect(read(text)).toEqual([[words, min, max, unit, relation]]);
  });

  it.each([
    '2023年5月28日',
    '二〇二三年',
    '一个模型',
    '第三个',
    '十分统一',
    '这是唯一的',
    '同一天',
    '同一年發布',
  ])('finds none in: %s', (text) => expect(read(text)).toEqual([]));
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.constantFrom(
      'two ',
      'to ',
      'three',
      '-',
      '–',
      'half a ',
      '$',
      '1,234.5',
      '20%',
      ' million',
      'at least ',
      'a ',
      'or ',
      'dozens of ',
    ),
    fc.constantFrom(
      '一',
      '两',
      '年',
      '半',
      '到',
      '十',
      '万',
      '亿',
      '至少',
      '多',
      '百分之',
      '个月',
      '3',
      '.',
      ',',
    ),
  );

  it('gives offsets that are exact, in order, apart, with a bound', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, text: words, min, max, relation } of quantitiesOf(text)) {
          expect(text.slice(start, end)).toBe(words);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(min !== null || max !== null).toBe(true);
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
          expect(relation === 'at-least').toBe(max === null);
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
