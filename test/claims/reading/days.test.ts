import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pastPeriod, relativeDay } from '../../../src/claims/days/relative-day.js';
import { checkableOf, scopeOf } from '../../../src/claims/reading/scope.js';
import { readOf } from './read.js';

const MONDAY = '2025-03-03';

describe('days counted from the day of publication', () => {
  it.each([
    ['he said on Tuesday', '2025-02-25', '2025-02-25'],
    ['he said on Monday', MONDAY, MONDAY],
    ['said last month', '2025-02-01', '2025-02-28'],
    ['said earlier this month', '2025-03-01', MONDAY],
    ['who six months ago put the difference at', '2024-08-05', '2024-09-29'],
    ['上个月表示', '2025-02-01', '2025-02-28'],
    ['半年前表示', '2024-08-05', '2024-09-29'],
  ])('%s', (text, from, to) => expect(relativeDay(text, MONDAY)).toMatchObject({ from, to }));

  it('does not take the time of something else for that of saying', () =>
    expect(relativeDay('who founded the firm two years ago', MONDAY)).toBeNull());

  it.each([
    ['a year ago', '2024-01-08', '2024-04-27'],
    ['last year', '2024-01-01', '2024-12-31'],
    ['去年', '2024-01-01', '2024-12-31'],
  ])('the period of %s', (text, from, to) => expect(pastPeriod(text, MONDAY)).toMatchObject({ from, to }));

  it('gives days in order, and none after the day of publication', () => {
    const words = [
      'two',
      'weeks',
      'months',
      'years',
      'ago',
      'said',
      'last',
      'month',
      'this',
      'Friday',
      '前',
      '年',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 8 }), (parts) => {
        for (const found of [relativeDay(parts.join(' '), MONDAY), pastPeriod(parts.join(' '), MONDAY)]) {
          if (found) expect(found.from <= found.to && found.to <= MONDAY).toBe(true);
        }
      }),
    );
  });
});

describe('the month that opens a sentence', () => {
  it.each([
    [
      'In January 2025, Demis Hassabis warned that China is six months behind the US.',
      '2025-01-01',
      '2025-01-31',
    ],
    [
      'Assessment: In February 2024, Lee said that China is two years behind the US.',
      '2024-02-01',
      '2024-02-29',
    ],
    ['2025年1月，李明表示，中国落后美国六个月。', '2025-01-01', '2025-01-31'],
  ])('is when it was said: %s', (text, from, to) =>
    expect(readOf('lag', text)[0]?.saidOn).toMatchObject({ from, to }),
  );

  it('is of the claim where nobody says it', () =>
    expect(readOf('lag', 'In January 2025, China was six months behind the US.')[0]?.saidOn).toMatchObject({
      from: '2025-06-10',
    }));
});

describe('a tier', () => {
  it.each(['DeepSeek跻身全球AI实验室第二梯队。', '阿里稳居第一梯队。'])('is no place: %s', (text) =>
    expect(readOf('rank', text)[0]).toMatchObject({ value: null, checkable: 'vague' }),
  );
});

describe('what a claim speaks of', () => {
  it('is the time before the comma that a forecast follows on', () => {
    const text = '新华社北京2025年3月3日电 李明表示，未来3到5年内，中国公司超越美国的可能性不到20%。';
    expect(readOf('overtake', text)[0]?.horizon).toMatchObject({ from: '2025-03-03', to: '2030-03-03' });
  });

  it('is the period before it that it names', () => {
    const text = 'BEIJING, March 3, 2025 - China trailed the United States by 18 months in 2023, he said.';
    expect(readOf('lag', text)[0]?.horizon).toMatchObject({ from: '2023-01-01', to: '2023-12-31' });
  });

  it('is not counted twice where it is the time of saying', () => {
    const text =
      '"A year ago we would have said eighteen months," said Mei Tan of the gap between China and the US.';
    const [lag] = readOf('lag', text);
    expect(lag).toMatchObject({ saidOn: { from: '2024-04-16', to: '2024-08-04' }, horizon: null });
  });

  it.each([
    ['in some specific areas they are ahead', 'vague'],
    ['中国在某些领域已经领先', 'vague'],
    ['Chinese models are ahead in coding', 'data'],
  ])('%s: %s', (quote, checkable) => expect(checkableOf('lag', quote, null)).toBe(checkable));

  it('is nothing that text-model benchmarks measure where it is video', () =>
    expect(scopeOf('lag', 'In video generation, Chinese firms are ahead of US rivals')).toBe('outside'));
});

describe('speakers', () => {
  it('of a quotation before "told OUTLET on DAY"', () => {
    const text =
      'China trails America by a year, said John Smith, founder of 01.AI. “The gap was two years. Now the gap is maybe three months,” Smith told Reuters on Tuesday.';
    expect(readOf('lag', text).map(({ speaker }) => speaker)).toEqual(Array(3).fill('John Smith'));
  });
});
