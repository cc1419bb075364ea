import { describe, expect, it } from 'vitest';
import { gazetteerOf } from '../../../src/claims/gazetteer/gazetteer.js';
import { joinRatios } from '../../../src/claims/quantity/ratios.js';
import { unitsOf } from '../../../src/claims/text/units.js';
import { read, readOf } from './read.js';

describe('what is not asserted', () => {
  it.each([
    'Should the new chips arrive, China could overtake the US by 2028.',
    'Were they counted, Chinese models would trail by 9 months.',
    'If the rules hold, then in two years China is three years behind again.',
    'What I do not accept is the lesson some drew from it, that Chinese models copy Llama.',
    'The idea that China is two years behind the US is old.',
    'Nor do we share the opposite view, that China is falling further behind.',
    'Asked whether Falcon had been built on Llama, he laughed.',
    'I used to say China is two years behind the US.',
    '对于“国产模型都是套壳Llama”的说法，他没有回应。',
    '有人断言中国落后美国十年。',
    'The view that China trails the US by two years is plainly wrong.',
    'China overtook the US, he wrote. That claim is false.',
    'Related: China overtakes the US in AI models',
    '中国领先美国两年的说法并不准确。',
  ])('%s', (text) => expect(read(text)).toEqual([]));

  it('a clause that begins with "were" or "had" within a sentence supposes nothing', () => {
    expect(
      readOf('organisation', '01.AI had backers and was founded by Kai-Fu Lee in 2023.').map(
        ({ relation }) => relation,
      ),
    ).toContain('founded-by');
  });
});

describe('subjects', () => {
  it('"them" goes back to the actors before it, and stays open where there are none', () => {
    const [claim] = readOf(
      'dependency',
      'Models built from scratch by Chinese companies fall short, leading them to adopt refined versions of Western models.',
    );
    expect(claim).toMatchObject({ subject: 'Chinese companies', object: 'Western models' });
    expect(
      readOf('dependency', 'The rules changed, leading them to adopt refined versions of Western models.')[0]
        ?.subject,
    ).toBeNull();
  });

  it('a title is no end of a sentence', () => {
    expect(readOf('release', 'Mr. Lee’s startup released a model.')[0]?.subject).toBe('Mr. Lee’s startup');
  });

  it('a startup named beside it is meant', () => {
    const claims = readOf(
      'organisation',
      'The startup, 01.AI, despite being just eight months old, reached a $1 billion valuation and was founded by Kai-Fu Lee.',
    );
    expect(claims.length).toBeGreaterThanOrEqual(2);
    for (const { subject } of claims) expect(subject).toBe('01.AI');
  });

  it('"the nation" is the country named before', () => {
    const [claim] = readOf(
      'trend',
      'Many in China admit it. Despite the nation’s rapid progress in AI, doubts remain.',
    );
    expect(claim?.subject).toMatch(/^China/);
  });
});

describe('parts and figures', () => {
  const gazetteer = gazetteerOf([]);
  const quantities = (text: string) =>
    unitsOf(text, 0, text.length, { gazetteer, chinese: false }).flatMap(({ quantity }) => quantity ?? []);

  it.each([
    ['four in five of the firms', 80, 80],
    ['nine out of ten models', 90, 90],
    ['seven of the ten best models', 70, 70],
    ['fewer than one in ten American models', null, 10],
  ])('%s', (text, min, max) => {
    const [share] = quantities(text);
    expect(share).toMatchObject({ unit: 'percent' });
    expect([share?.min, share?.max]).toEqual([min, max]);
  });

  it('a ratio greater than one is none', () => {
    const units = unitsOf('12 in 10 models', 0, 15, { gazetteer, chinese: false });
    expect(joinRatios(units)).toEqual(units);
  });

  it('a size after 到 is the gap; when it was is not its size', () => {
    const [lag] = readOf('lag', '中国与美国之间的差距已由去年的一年半缩短到半年至九个月。');
    expect(lag?.value).toEqual({ min: 6, max: 9, unit: 'months' });
    expect(
      readOf('trend', '这个差距比两年前小得多，正在缩小。').map(({ value }) => value),
    ).not.toContainEqual(expect.objectContaining({ max: 2 }));
  });

  it('large bare numbers count what is named before them', () => {
    expect(readOf('count', '该模型总参数量达1.2万亿。')[0]?.value).toEqual({
      min: 1.2e12,
      max: 1.2e12,
      unit: 'parameters',
    });
  });

  it('a founding has its year', () => {
    expect(readOf('organisation', 'Alibaba Cloud was established in 2009.')[0]?.value).toEqual({
      min: 2009,
      max: 2009,
      unit: 'year',
    });
  });
});

describe('speakers and clauses', () => {
  it('"said" after a first clause takes nothing from it', () => {
    const claims = read('A Stanford team released a new model and said it matched GPT-4V.');
    expect(claims.map(({ type }) => type)).toEqual(['release', 'capability']);
  });

  it('a relative of the subject stays in its clause', () => {
    expect(
      readOf('share', 'More than a third of the tokens that we count go to open models.')[0]?.quote,
    ).toBe('More than a third of the tokens that we count go to open models');
  });

  it('two lags of one clause are two', () => {
    expect(
      readOf('lag', 'Korea is a year behind China and two years behind the US.').map(
        ({ value }) => value?.max,
      ),
    ).toEqual([1, 2]);
  });

  it('"it" after a distance is one', () => {
    expect(
      readOf('lag', 'China was two years behind the US. Last summer it was nine months.').map(
        ({ quote }) => quote,
      ),
    ).toContain('Last summer it was nine months');
  });

  it('who is quoted by an outlet speaks; a name may have brackets behind it', () => {
    expect(readOf('lag', '彭博引述多位工程师指出，中国落后美国一年。')[0]).toMatchObject({
      speaker: '多位工程师',
      via: 'Bloomberg',
    });
    expect(readOf('lag', '投资人萧珍妮（音译）则说，中国落后美国两年。')[0]?.speaker).toBe('萧珍妮');
  });
});
