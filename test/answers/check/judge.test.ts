import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/contract/index.js';
import { judgementSchema } from '../../../src/contract/schemas.js';
import type { Registry } from '../../../src/registry/index.js';
import { shipped } from '../support.js';
import { claimOf, dayRange } from './claim-of.js';
import { judgedInEnglish as judge } from './judged-in-english.js';

let registry: Registry;
beforeAll(async () => {
  registry = await shipped();
});
afterAll(() => registry.close());

const judged = (parts: Partial<Claim>) =>
  judge({
    registry,
    claim: claimOf(parts),
    publisher: 'A Newspaper',
    source: 'https://example.org/a',
    pair: null,
  });
const months = (min: number | null, max: number | null = min) => ({ min, max, unit: 'months' });
const years = (min: number | null, max: number | null = min) => ({ min, max, unit: 'years' });

describe('lag: 11.3 months by the daily definition on 2024-02-21, up to 14.8', () => {
  it.each([
    ['at least a year', { value: years(1, null) }, 'uncertain'],
    ['two to three years', { value: years(2, 3) }, 'overstated'],
    ['several years', { value: years(3, null) }, 'overstated'],
    ['behind', {}, 'supported'],
    ['ahead', { relation: 'ahead' }, 'contradicted'],
    ['the leader ahead', { subject: 'US firms', object: 'Chinese rivals', relation: 'ahead' }, 'supported'],
    ['level', { relation: 'level' }, 'understated'],
    ['half of what definitions say', { value: months(11) }, 'uncertain'],
    ['without a day', { saidOn: null }, 'not-measurable'],
    ['before any Chinese model had a value', { saidOn: dayRange('2023-03-20') }, 'not-measurable'],
    ['before all data', { saidOn: dayRange('2022-01-01') }, 'not-measurable'],
    ['a day range across the first model', { saidOn: dayRange('2023-03-20', '2023-09-01') }, 'uncertain'],
    ['a range of days that agree', { saidOn: dayRange('2023-12-01', '2024-02-21') }, 'supported'],
    ['a unit that is none of time', { value: { min: 20, max: 20, unit: '%' } }, 'not-measurable'],
    ['a group that is not known', { subject: 'the leaders', quote: 'the leaders trail' }, 'not-measurable'],
    ['ahead, with a word that loosens a figure', { relation: 'ahead', hedge: 'at least' }, 'contradicted'],
    ['the same group twice', { object: 'Chinese firms' }, 'not-measurable'],
    ['core innovation', { scope: 'outside' }, 'not-measurable'],
    ['too vague', { checkable: 'vague' }, 'not-measurable'],
  ] as const)('%s', async (_, parts, verdict) => {
    const judgement = await judged(parts as Partial<Claim>);
    expect(judgement.verdict, judgement.explanation ?? '').toBe(verdict);
    expect(judgementSchema.parse(judgement)).toEqual(judgement);
    expect(judgement.explanation).toMatch(/\.$/);
  });

  it('says the factor, the definition, that scores came later, and what is not measured', async () => {
    const { factor, explanation, measured, beside, figure, evidence } = await judged({ value: years(2, 3) });
    expect(factor).toBeCloseTo(24 / 11.302, 2);
    expect(measured).toMatchObject({ unit: 'months', what: expect.stringContaining('daily, eci-refit') });
    expect(measured?.estimate.high).toBeCloseTo(14.78, 1);
    expect(beside.map(({ what }) => what?.split(', ')[1])).toEqual(['at-release', 'first-reach']);
    expect(explanation).toContain('On text-model benchmarks, which measure neither applications nor talent');
    expect(explanation).toContain('with scores measured later');
    expect(explanation).toContain('2 to 3 years is overstated 2.1 times');
    expect(figure).toContain('gap?follower=country%3DChina');
    expect(evidence.map(({ what }) => what).join('\n')).toContain('Yi-34B');
    expect(evidence.map(({ what }) => what).join('\n')).toContain('davinci');
  });

  it('gives no dated verdict without a day, but today’s figure, labelled', async () => {
    const { explanation, measured, beside } = await judged({ saidOn: null });
    expect(measured).toBeNull();
    expect(explanation).toContain('today’s figure: 9.9 months');
    expect(beside[0].what).toContain('as of 2026-04-08');
  });
});

describe('a lag with a single model on one side', () => {
  const v3 = { subject: 'DeepSeek-V3', object: 'the US', saidOn: dayRange('2025-03-01') };
  const gpt4 = { subject: 'Chinese developers', object: 'GPT-4', saidOn: dayRange('2025-03-01') };
  it.each([
    ['the model behind a frontier: 3.4 months, 3.4 to 10.3', { ...v3, value: months(7, 10) }, 'uncertain'],
    ['far more than is measured', { ...v3, value: years(3) }, 'overstated'],
    [
      'a model that came a month after: R1',
      { ...v3, subject: 'DeepSeek-R1', value: months(7) },
      'overstated',
    ],
    ['a frontier behind a model: 18.2 months, 13.8 to 18.2', { ...gpt4, value: months(18) }, 'supported'],
    ['the same, ahead', { ...gpt4, subject: 'GPT-4', object: 'China', relation: 'ahead' }, 'supported'],
    ['not reached by the day', { ...gpt4, value: years(1), saidOn: dayRange('2024-01-01') }, 'uncertain'],
    ['longer than it can be', { ...v3, saidOn: dayRange('2024-12-01') }, 'not-measurable'],
    ['models on both sides', { ...v3, object: 'GPT-4' }, 'not-measurable'],
  ] as const)('%s', async (_, parts, verdict) => {
    const judgement = await judged(parts as Partial<Claim>);
    expect(judgement.verdict, judgement.explanation ?? '').toBe(verdict);
  });
});

describe('trend', () => {
  const trend = { type: 'trend', relation: 'widening', saidOn: dayRange('2026-03-31') } as const;
  it('is uncertain where windows, definitions, months and points disagree', async () => {
    const { verdict, explanation, beside } = await judged(trend);
    expect(verdict).toBe('uncertain');
    expect(explanation).toContain('but it widens by');
    expect(beside.length).toBeGreaterThan(2);
  });
  it('is not measurable where fewer than two years of the follower exist', async () => {
    const { verdict, explanation } = await judged({ ...trend, saidOn: dayRange('2024-02-21') });
    expect(verdict).toBe('not-measurable');
    expect(explanation).toContain('fewer than 24 months');
  });
  it('of one group is how far its frontier rose', async () => {
    const { verdict } = await judged({
      ...trend,
      quote: 'China’s progress',
      relation: 'increasing',
      object: null,
    });
    expect(verdict).toBe('supported');
  });
});

describe('rank and capability', () => {
  it.each([
    ['the US leads', { subject: 'The US', relation: 'leads' }, 'supported'],
    ['China leads', { subject: 'China', relation: 'leads' }, 'contradicted'],
    [
      'a board that is not held',
      { subject: '01.AI', quote: 'first on the Hugging Face Open LLM Leaderboard', relation: 'leads' },
      'not-measurable',
    ],
    [
      'a board that is not named',
      { subject: '01.AI', quote: 'near the top of many leaderboards', relation: 'leads' },
      'not-measurable',
    ],
    ['no place', { subject: 'OpenAI', quote: 'near the top' }, 'not-measurable'],
  ] as const)('rank: %s', async (_, parts, verdict) => {
    const judgement = await judged({ type: 'rank', object: null, ...parts } as Partial<Claim>);
    expect(judgement.verdict, judgement.explanation ?? '').toBe(verdict);
  });

  it.each([
    ['outperforms Llama 2', { subject: 'Yi-34B', object: 'Llama 2', relation: 'surpasses' }, 'supported'],
    ['beats GPT-4', { subject: 'Yi-34B', object: 'GPT-4', relation: 'surpasses' }, 'contradicted'],
    [
      'open models below closed',
      { subject: 'open-source models', object: 'closed models', relation: 'behind' },
      'supported',
    ],
    [
      'a model that does not exist',
      { subject: 'LLM-Bert', object: 'Llama 2', relation: 'surpasses' },
      'not-measurable',
    ],
    [
      'a model not yet released',
      { subject: 'GPT-5', object: 'GPT-4', relation: 'surpasses' },
      'not-measurable',
    ],
    ['nobody to compare with', { subject: 'Yi-34B', object: null, relation: 'surpasses' }, 'not-measurable'],
  ] as const)('capability: %s', async (_, parts, verdict) => {
    const quote = 'the system outperforms its rival';
    const judgement = await judged({ type: 'capability', quote, ...parts } as Partial<Claim>);
    expect(judgement.verdict, judgement.explanation ?? '').toBe(verdict);
  });
});

describe('forecasts', () => {
  const overtake = {
    type: 'overtake',
    relation: 'surpasses',
    quote: 'China will overtake the US',
    saidOn: dayRange('2025-06-01'),
  } as const;
  it.each([
    ['without a horizon', {}, 'pending'],
    ['a horizon to come', { horizon: dayRange('2029-01-01') }, 'pending'],
    ['a horizon that has passed', { horizon: dayRange('2026-02-21') }, 'contradicted'],
    [
      'denied, and its horizon has passed',
      { relation: 'does-not-surpass', horizon: dayRange('2026-02-21') },
      'supported',
    ],
    [
      'a chance whose day has passed is compared',
      { value: { min: null, max: 20, unit: '%' }, horizon: dayRange('2026-02-21') },
      'uncertain',
    ],
    ['a horizon before the statement', { horizon: dayRange('2023-01-01') }, 'not-measurable'],
    ['a chance in months', { value: months(3) }, 'not-measurable'],
  ] as const)('%s', async (_, parts, verdict) => {
    const judgement = await judged({ ...overtake, ...parts } as Partial<Claim>);
    expect(judgement.verdict, judgement.explanation ?? '').toBe(verdict);
  });
});

describe('counts and shares', () => {
  const count = { type: 'count', object: null, saidOn: dayRange('2023-05-28') } as const;
  it.each([
    ['a lower bound supports at least', { value: { min: 24, max: null, unit: 'models' } }, 'supported'],
    ['and contradicts nothing', { value: { min: 5000, max: null, unit: 'models' } }, 'uncertain'],
    ['nor a number', { value: { min: 5, max: 5, unit: 'models' } }, 'uncertain'],
    ['what nobody lists', { value: { min: 5, max: 5, unit: 'factories' } }, 'not-measurable'],
    ['no number', {}, 'not-measurable'],
  ] as const)('count: %s', async (_, parts, verdict) => {
    const judgement = await judged({ ...count, ...parts } as Partial<Claim>);
    expect(judgement.verdict, judgement.explanation ?? '').toBe(verdict);
  });
  it('takes a least number of parameters from the quote', async () => {
    const quote = 'at least 20 models with over 1 billion parameters each';
    const { verdict, explanation } = await judged({
      ...count,
      quote,
      value: { min: 20, max: null, unit: 'models' },
    });
    expect(verdict).toBe('supported');
    expect(explanation).toContain('more than 1 billion parameters');
  });
  it.each([
    [
      'of the world',
      { subject: 'US and China', object: 'the world’s models', value: { min: 80, max: 80, unit: '%' } },
      'uncertain',
    ],
    [
      'more than all',
      { subject: 'China', object: 'the world’s models', value: { min: 180, max: 180, unit: '%' } },
      'not-measurable',
    ],
    [
      'of nothing that is named',
      {
        subject: 'China',
        object: null,
        quote: 'most of its budget',
        value: { min: 50, max: null, unit: '%' },
      },
      'not-measurable',
    ],
  ] as const)('share: %s', async (_, parts, verdict) => {
    const judgement = await judged({
      type: 'share',
      saidOn: dayRange('2023-05-28'),
      ...parts,
    } as Partial<Claim>);
    expect(judgement.verdict, judgement.explanation ?? '').toBe(verdict);
  });
});

describe('descent', () => {
  const derivation = {
    type: 'derivation',
    subject: 'Yi-34B',
    object: 'Llama 2',
    relation: 'derived-from',
    scope: 'same',
  } as const;
  it('is supported as far as the architecture goes, and contradicted for the weights', async () => {
    const [architecture, weights] = [
      await judged({ ...derivation, quote: 'derived from Llama 2' }),
      await judged({ ...derivation, quote: 'is a fine-tune of Llama 2', relation: 'fine-tuned-from' }),
    ];
    expect(architecture.verdict).toBe('supported');
    expect(architecture.explanation).toContain('nothing that is held shows that its weights came from there');
    expect(weights.verdict).toBe('contradicted');
  });
  it('does not count reports in the press, nor what the speaker’s own side declares', async () => {
    const { explanation, evidence } = await judged({ ...derivation, quote: 'derived from Llama 2' });
    expect(explanation).toContain('left out');
    expect(evidence.some(({ what }) => what?.includes('New York Times'))).toBe(false);
    const own = await judged({
      ...derivation,
      quote: 'is not derived from Llama 2',
      relation: 'not-derived-from',
      affiliation: '01.AI',
    });
    expect(own.verdict).toBe('not-measurable');
  });
  it('of a group takes one model', async () => {
    const { verdict } = await judged({
      ...derivation,
      subject: 'Chinese researchers',
      object: 'US open-source models',
    });
    expect(verdict).toBe('supported');
  });
  it('leaves a dependency uncertain while nobody says what most models stand on', async () => {
    const { verdict, explanation } = await judged({
      type: 'dependency',
      relation: 'depends-on',
      subject: 'Chinese firms',
      object: 'US models',
    });
    expect(verdict).toBe('uncertain');
    expect(explanation).toMatch(/\d+ are declared and 0 detected/);
  });
});

describe('records', () => {
  it.each([
    [
      'a founder',
      { type: 'organisation', subject: '01.AI', object: 'Kai-Fu Lee', relation: 'founded-by' },
      'supported',
    ],
    [
      'a valuation',
      {
        type: 'organisation',
        subject: '01.AI',
        relation: 'valued-at',
        value: { min: 1e9, max: 1e9, unit: 'USD' },
      },
      'supported',
    ],
    [
      'another valuation',
      {
        type: 'organisation',
        subject: '01.AI',
        relation: 'valued-at',
        value: { min: 5e9, max: 5e9, unit: 'USD' },
      },
      'uncertain',
    ],
    [
      'an age that the year allows',
      {
        type: 'organisation',
        subject: '01.AI',
        value: months(8),
        relation: 'equals',
        horizon: dayRange('2023-11-01', '2023-11-30'),
      },
      'uncertain',
    ],
    [
      'an age that it does not',
      { type: 'organisation', subject: '01.AI', value: years(8), relation: 'equals' },
      'contradicted',
    ],
    [
      'a role',
      {
        type: 'organisation',
        subject: 'Jeffrey Ding',
        object: 'George Washington University',
        relation: 'affiliated-with',
      },
      'supported',
    ],
    ['a release', { type: 'release', subject: '01.AI', object: 'Yi-34B', relation: 'released' }, 'supported'],
    [
      'a release by another maker',
      { type: 'release', subject: 'Meta', object: 'Yi-34B', relation: 'released' },
      'contradicted',
    ],
    [
      'a release in a month without one',
      {
        type: 'release',
        subject: '01.AI',
        object: 'Yi-34B',
        relation: 'released',
        horizon: dayRange('2023-07-01', '2023-07-31'),
      },
      'uncertain',
    ],
    [
      'a model that is not known',
      { type: 'release', subject: 'Google', object: 'LLM-Bert', relation: 'released' },
      'not-measurable',
    ],
    ['open weights', { type: 'openness', subject: 'Llama 2', relation: 'open' }, 'supported'],
    [
      'a line whose newest are closed',
      { type: 'openness', subject: 'Qwen', relation: 'open', saidOn: dayRange('2026-01-13') },
      'uncertain',
    ],
    ['closed, of open weights', { type: 'openness', subject: 'Mixtral', relation: 'closed' }, 'contradicted'],
    ['what a company spends its computing on', { type: 'compute', subject: 'OpenAI' }, 'not-measurable'],
  ] as const)('%s', async (_, parts, verdict) => {
    const judgement = await judged({
      quote: 'as it was put',
      scope: 'same',
      object: null,
      ...parts,
    } as Partial<Claim>);
    expect(judgement.verdict, judgement.explanation ?? '').toBe(verdict);
  });
});
