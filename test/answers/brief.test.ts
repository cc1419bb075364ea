import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brief, briefOf } from '../../src/answers/brief.js';
import type { BriefAnswer, CheckAnswer, CheckedClaim } from '../../src/contract/index.js';
import { briefAnswerSchema } from '../../src/contract/schemas.js';
import type { Registry } from '../../src/registry/index.js';
import { briefMarkdown } from '../../src/report/brief-markdown.js';
import { briefHtml } from '../../src/report/html/brief.js';
import { inWords } from '../../src/report/in-words.js';
import { messagesIn } from '../../src/report/messages/index.js';
import { toText } from '../../src/report/to-text.js';
import { claimOf } from './check/claim-of.js';
import { shipped } from './support.js';

const words = messagesIn('en');

let registry: Registry;
const folder = mkdtempSync(join(tmpdir(), 'headway-brief-'));
beforeAll(async () => {
  registry = await shipped();
});
afterAll(() => {
  registry.close();
  rmSync(folder, { recursive: true });
});

const months = (min: number | null, max: number | null = min) => ({ min, max, unit: 'months' });

function claim(quote: string, parts: Partial<CheckedClaim> = {}): CheckedClaim {
  return {
    ...claimOf({ quote, speaker: 'Ann Lee', voice: 'indirect' }),
    verdict: 'uncertain',
    measured: null,
    explanation: 'A sentence.',
    evidence: [],
    said: 'reported',
    factor: null,
    probability: null,
    beside: [],
    figure: null,
    ...parts,
  };
}

/** A checked document of some claims, numbered as a check numbers them. */
function checked(
  id: string,
  claims: readonly CheckedClaim[],
  text = claims.map((one) => one.quote).join(' '),
) {
  return {
    kind: 'check',
    document: {
      id,
      source: `${id}.txt`,
      format: 'text',
      text,
      blocks: [],
      title: null,
      publisher: null,
      publishedOn: '2024-02-24',
      publishedBasis: 'given',
      language: 'en',
      notes: [],
    },
    claims: claims.map((one, i) => ({ ...one, id: `${id}-${i + 1}` })),
    asOf: null,
    vintage: null,
    version: '0',
    contentHash: '0'.repeat(64),
  } satisfies CheckAnswer;
}

const told = (answer: BriefAnswer) => inWords(answer, words).conflicts.map(({ what }) => what);
const odd = (answer: BriefAnswer) =>
  inWords(answer, words).oddities.map(({ document, what }) => `${document}: ${what}`);

describe('origins', () => {
  const report = (value = months(24, 36)) => [
    claim('China trails the US by two to three years', { value, object: 'the US' }),
    claim('Yi-34B beats Llama 2', { type: 'capability', subject: 'Yi-34B', object: 'Llama 2' }),
    claim('01.AI is worth a billion', {
      type: 'organisation',
      subject: '01.AI',
      value: { min: 1e9, max: 1e9, unit: 'USD' },
    }),
  ];
  it('counts documents that retell one report once, over all and by question', async () => {
    const other = [claim('the gap narrows', { type: 'trend', relation: 'narrowing', speaker: 'Bo Chen' })];
    const answer = await briefOf(registry, [
      checked('a', report()),
      checked('b', report()),
      checked('c', other),
    ]);
    expect(briefAnswerSchema.parse(answer)).toEqual(answer);
    expect(answer.origins).toBe(2);
    expect(answer.documents.map(({ label, origin }) => [label, origin])).toEqual([
      ['D1', 'D1'],
      ['D2', 'D1'],
      ['D3', 'D3'],
    ]);
    expect(
      answer.questions.map(({ question, origins, claims }) => [question, origins, claims.length]),
    ).toEqual([
      ['lag', 1, 4],
      ['trend', 1, 1],
      ['other', 1, 2],
    ]);
    expect(answer.conflicts).toEqual([]);
  });

  it('says where copies of one report drift apart', async () => {
    const answer = await briefOf(registry, [
      checked('a', report()),
      checked('b', [...report(months(36, null)), ...report().slice(1)]),
    ]);
    expect(told(answer)).toEqual(['copies of one report differ in what they state of one thing (lag)']);
    expect(answer.conflicts[0].claims).toEqual([
      'D1: “China trails the US by two to three years”',
      'D2: “China trails the US by two to three years”',
    ]);
  });

  it('takes a document that is given twice for one', async () => {
    const answer = await briefOf(registry, [checked('a', report()), checked('a', report())]);
    expect([answer.documents.length, answer.origins]).toEqual([1, 1]);
  });
});

describe('conflicts', () => {
  const between = async (x: CheckedClaim, y: CheckedClaim) =>
    told(await briefOf(registry, [checked('a', [x]), checked('b', [y])]));
  const lag = (quote: string, value: CheckedClaim['value'], parts: Partial<CheckedClaim> = {}) =>
    claim(quote, { value, object: 'the US', ...parts });

  it('are figures of one kind without a value in common', async () => {
    expect(
      await between(lag('three months', months(3)), lag('two years', { min: 2, max: 2, unit: 'years' })),
    ).toEqual(['the figures stated have no value in common (lag)']);
    const ahead = { subject: 'the United States', object: 'Chinese firms', relation: 'ahead' } as const;
    expect(
      await between(lag('three months', months(3)), lag('the US is two years ahead', months(24), ahead)),
    ).toEqual(['the figures stated have no value in common (lag)']);
  });

  it('are opposite directions of one pair', async () => {
    const widening = claim('the gap widens', { type: 'trend', relation: 'widening', object: 'the US' });
    const narrowing = claim('the gap narrows', {
      type: 'trend',
      relation: 'narrowing',
      subject: 'the US',
      object: 'China',
    });
    expect(await between(widening, narrowing)).toEqual(['one says widening, the other narrowing']);
  });

  it.each([
    [
      'a bound and a range that share values',
      lag('at least a year', months(12, null)),
      lag('two years', months(24)),
    ],
    [
      'a chance and a distance',
      lag('two years', months(24)),
      claim('20 %', { type: 'overtake', relation: 'surpasses', value: { min: 20, max: 20, unit: '%' } }),
    ],
    ['a direction and a figure', lag('behind', null), lag('two years', months(24))],
    ['other sides', lag('three months', months(3)), lag('two years', months(24), { subject: 'France' })],
    [
      'sides that are not known',
      lag('three months', months(3), { object: 'Atlantis' }),
      lag('two years', months(24), { object: 'Atlantis' }),
    ],
  ])('are not: %s', async (_, x, y) => {
    expect(await between(x, y)).toEqual([]);
  });

  it('are not between copies of one origin, nor within one document', async () => {
    const both = [lag('three months', months(3)), lag('two years', months(24))];
    expect(told(await briefOf(registry, [checked('a', both)]))).toEqual([]);
  });

  it('with the measurement are every claim that it refutes', async () => {
    const refuted = lag('two years', months(24), {
      verdict: 'overstated',
      factor: 2.1,
      explanation: 'It was 11 months.',
    });
    const answer = await briefOf(registry, [checked('a', [refuted, lag('a year', months(12))])]);
    expect(answer.conflicts).toEqual([
      { says: { code: 'refuted', claim: 'a-1' }, claims: ['D1: “two years”'] },
    ]);
    expect(toText(answer, { columns: 100 })).toContain('- Overstated 2.1 times. It was 11 months.');
  });
});

describe('what is odd', () => {
  const of = async (claims: readonly CheckedClaim[], text?: string) =>
    odd(await briefOf(registry, [checked('a', claims, text)]));

  it('is a model that does not exist, and not one that does', async () => {
    expect(await of([], 'Google and Meta made models like LLaMA and LLM-Bert. They lead.')).toEqual([
      'D1: “LLM-Bert” is called a model, and no model of that name is known',
    ]);
    expect(await of([], 'They made models such as GPT-4, Llama 2 and Qwen.')).toEqual([]);
  });

  it('is a speaker who is never introduced', async () => {
    const text =
      'Justin Lin, head of Qwen, spoke. Lin said it is hard. Yang, on the other hand, referred to AGI.';
    expect(await of([], text)).toEqual(['D1: Yang speaks and is never introduced']);
    expect(await of([claim('it is hard', { speaker: 'Yang', speakerResolved: false })])).toEqual([
      'D1: Yang speaks and is never introduced',
    ]);
  });

  it('is a headline that no quoted source supports', async () => {
    const headline = claim('Still Several Years Behind', {
      voice: 'headline',
      speaker: null,
      value: months(36, null),
    });
    const flagged = ['D1: no source that is quoted says what the headline “Still Several Years Behind” says'];
    expect(await of([headline, claim('still lags')])).toEqual(flagged);
    expect(await of([headline, claim('by at least a year', { value: months(12, null) })])).toEqual(flagged);
    expect(
      await of([headline, claim('three years', { value: months(36), voice: 'narrator', speaker: null })]),
    ).toEqual(flagged);
    expect(
      await of([headline, claim('by four years', { value: { min: 4, max: 4, unit: 'years' } })]),
    ).toEqual([]);
    expect(await of([{ ...headline, value: null }, claim('still lags')])).toEqual([]);
  });
});

const NOBODY = { countries: [], names: [], kinds: [], outside: true, written: null };

describe('the briefing on its three faces', () => {
  const lines = [
    claim('China trails <b>the US</b> by two years | *really*', {
      value: { min: 2, max: 2, unit: 'years' },
      verdict: 'overstated',
      factor: 2.1,
      explanation: 'China stood 11 months behind.',
      figure: 'gap?follower=country%3DChina',
    }),
    claim('China will overtake the US', {
      type: 'overtake',
      verdict: 'pending',
      reason: {
        ...{ code: 'overtake-pending', horizon: null, stated: null, denied: false, chance: null },
        ...{ scored: false, standing: null, follower: NOBODY, leader: NOBODY },
      },
    }),
    claim('core innovation lags in China', {
      verdict: 'not-measurable',
      reason: { code: 'outside-scope' },
    }),
    claim('innovation lags', {
      verdict: 'not-measurable',
      reason: { code: 'outside-scope' },
      speaker: 'Yang',
      speakerResolved: false,
    }),
  ];
  let answer: BriefAnswer;
  beforeAll(async () => {
    answer = await briefOf(registry, [checked('a', lines)]);
  });

  it('is cited Markdown: each claim with its figure, speaker, document and verdict, said once', () => {
    const text = briefMarkdown(answer, words);
    expect(text).toContain('# Briefing over 1 document\n\n1 document of 1 origin:');
    expect(text).toContain(
      "- “China trails &lt;b&gt;the US&lt;/b&gt; by two years \\| \\*really\\*” (2 years) – Ann Lee, D1. **Overstated 2.1 times.** China stood 11 months behind.\n  - `headway explain 'gap?follower=country%3DChina'`",
    );
    expect(text).toContain(
      '**Pending.** No horizon was stated, so nothing will resolve it; stated: that it will',
    );
    expect(text).not.toMatch(/pending\.\*\* Pending/i);
    expect(text).toContain(
      'Not measured:\n\n- It speaks of what text-model benchmarks do not measure, such as innovation, applications, talent or adoption.\n  - “core innovation lags in China” – Ann Lee, D1.\n  - “innovation lags” – Yang (never introduced), D1.',
    );
  });

  it('is text that fits its columns, without control characters', () => {
    const text = toText(answer, { columns: 60 });
    expect(text).toMatch(/^Briefing over 1 document\n/);
    expect(text).toContain('Will it close (1 claim of 1 origin)');
    for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(60);
    expect(
      toText({
        ...answer,
        oddities: [{ document: 'D1', says: { code: 'never-introduced', name: 'a\u001b[31mred' } }],
      }),
    ).not.toContain('\u001b');
  });

  it('is a page without script, that escapes what it quotes', () => {
    const page = briefHtml(answer, { words });
    expect(page).toContain('<h2>Who leads, and by how much</h2>');
    expect(page).toContain(
      '“China trails &lt;b&gt;the US&lt;/b&gt; by two years | *really*” (2 years) – Ann Lee, D1. <span class="verdict">Overstated 2.1 times</span>',
    );
    expect(page).toContain('<h3>Not measured</h3>');
    expect(page).not.toMatch(/<script|<b>/);
  });
});

it('reads files, and gives each claim of each to one question', async () => {
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const answer = await brief(registry, [
    write(
      'one.txt',
      'China far behind\n\nPublished on 24 February 2024.\n\nJenny Xiao, a partner at Leonis Capital, said that China trails the United States by two to three years.',
    ),
    write(
      'two.txt',
      'Published on 24 February 2024.\n\nEric Schmidt, a former chief executive of Google, said that China trails the United States by three months.',
    ),
  ]);
  const lag = answer.questions.find(({ question }) => question === 'lag');
  expect(
    lag?.claims.map(({ document, claim: { speaker, value } }) => [document, speaker, value?.min]),
  ).toEqual(
    expect.arrayContaining([
      ['D1', 'Jenny Xiao', 2],
      ['D2', 'Eric Schmidt', 3],
    ]),
  );
  expect(told(answer)).toContain('the figures stated have no value in common (lag)');
  expect(told(answer).some((what) => what === 'the measurement of its day refutes it')).toBe(true);
  await expect(brief(registry, [join(folder, 'none.txt')])).rejects.toThrow(/no such file/);
});
