import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claim, Verdict } from '../../../src/contract/index.js';
import type { Registry } from '../../../src/registry/index.js';
import { messagesIn } from '../../../src/report/messages/index.js';
import { shipped } from '../support.js';
import { claimOf, dayRange } from './claim-of.js';
import { judgedInEnglish as judge } from './judged-in-english.js';

/** Sentences that a judge may read past: each must end in a verdict that its words bear out, or in none, with the reason. */
let registry: Registry;
beforeAll(async () => {
  registry = await shipped();
});
afterAll(() => registry.close());

const value = (min: number | null, max: number | null = min, unit = '%') => ({ min, max, unit });
const years = value(2, 2, 'years');
const models = (least: number) => value(least, null, 'models');
const BEFORE = dayRange('2023-01-01');
const AHEAD = dayRange('2030-01-01');

type Row = readonly [quote: string, parts: Partial<Claim>, reason: RegExp, verdict?: Verdict];

async function judged(type: Claim['type'], [quote, parts]: Row) {
  const claim = claimOf({ type, quote, saidOn: dayRange('2025-06-01'), ...parts });
  const judgement = await judge({
    ...{ registry, claim, publisher: 'A Newspaper', source: 'https://example.org/a', pair: null },
  });
  return { ...claim, ...judgement };
}

/** A sentence with its quotations and with names of English words left out. */
const ownWords = (text: string) =>
  text.replace(/“[^”]*”|George Washington University|University of \w+/gu, '');

function honest(type: Claim['type'], rows: readonly Row[]): void {
  describe(type, () => {
    it.each(rows.map((row) => ({ row, name: row[0] })))('$name', async ({ row }) => {
      const [, , reason, verdict = 'not-measurable'] = row;
      const claim = await judged(type, row);
      const { explanation } = claim;
      expect([claim.verdict, explanation]).toEqual([verdict, expect.stringMatching(reason)]);
      const chinese = messagesIn('zh').check.explanation(claim) ?? '';
      expect(chinese).toMatch(/\p{Script=Han}.*。$/u);
      if (claim.reason?.code !== 'event')
        expect(ownWords(chinese)).not.toMatch(/\b(?:the|of|is|are|was|and|that|no|it|by)\b/);
    });
  });
}

honest('lag', [
  ['China trails the US by two years on MegaBench', { value: years }, /“MegaBench” is no board that is held/],
  [
    'China trails the US by two years on FrontierMath',
    { value: years },
    /on benchmark:FrontierMath/,
    'uncertain',
  ],
  ['China trails the US by two years in chip design', { value: years }, /speaks of chips/],
  ['China trails the US by two years in humanoid robots', { value: years }, /speaks of robots/],
  ['China trails the US by two kilograms', { value: value(2, 2, 'kilograms') }, /no unit of time/],
  ['China trails the US by minus three months', { value: value(-3, -3, 'months') }, /less than nothing/],
  ['China trails the US by nine to three months', { value: value(9, 3, 'months') }, /before it begins/],
  ['China trails Iceland', { object: null }, /“Iceland” names no group/],
  ['China trails Iceland', { object: 'Iceland' }, /“Iceland” names no group/],
  ['Atlantis trails the United States', { subject: 'Atlantis' }, /“Atlantis” names no group/],
  ['Kenyan firms trail the US', { subject: 'Kenyan firms' }, /“Kenyan firms” names no group/],
  ['冰岛落后美国', { subject: '冰岛', object: '美国' }, /“冰岛” names no group/],
  ['China and Atlantis trail the US', { subject: 'China and Atlantis' }, /“Atlantis” names no group/],
  ['China trails the US and Atlantis', { object: 'the US and Atlantis' }, /“Atlantis” names no group/],
  ['China and the US', { relation: 'other' }, /relates what it names is not read/],
  ['China trails the US', { saidOn: dayRange('2190-01-01') }, /is still to come/],
  ['China trails the US', { saidOn: dayRange('2025-06-01', '2025-01-01') }, /before they begin/],
  ['China trails the US', { saidOn: BEFORE }, /no model with a value/],
  ['China will trail the US in 2030', { horizon: AHEAD }, /its horizon is 1 January 2030/, 'pending'],
  [
    'China is two years behind the frontier',
    { object: 'the frontier', value: years },
    /behind everyone else/,
    'overstated',
  ],
]);

honest('trend', [
  [
    'China’s rapid progress',
    { relation: 'increasing', object: null },
    /how fast is “rapid” is not defined; measured: .* rose by/,
  ],
  [
    'the gap between China and Iceland widens',
    { relation: 'widening', subject: null, object: null },
    /“Iceland”/,
  ],
  ['the gap between China and the US widens', { relation: 'widening', object: 'Iceland' }, /“Iceland”/],
  ['the gap narrowed by half', { relation: 'narrowing', value: value(50) }, /only its direction is measured/],
  ['the gap on SuperCLUE narrowed', { relation: 'narrowing' }, /Chinese leaderboard of that day is not held/],
  ['computing demand of China is rising', { relation: 'increasing', object: null }, /what rises or falls/],
  [
    'cooperation of US firms declines',
    { relation: 'decreasing', subject: 'US firms', object: null },
    /what rises/,
  ],
  ['Kenya progresses', { relation: 'increasing', subject: 'Kenya', object: null }, /“Kenya” names no group/],
  ['things change', { relation: 'other' }, /is not read/],
  ['the gap will widen by 2030', { relation: 'widening', horizon: AHEAD }, /its horizon/, 'pending'],
  [
    'Claude 3 falls behind GPT-4',
    { relation: 'widening', subject: 'Claude 3', object: 'GPT-4' },
    /“Claude 3”/,
  ],
]);

const overtake = { relation: 'surpasses', horizon: AHEAD } as const;
honest('overtake', [
  ['China will overtake Iceland', { ...overtake, object: 'Iceland' }, /“Iceland” names no group/],
  ['China will overtake Iceland', { ...overtake, object: null }, /“Iceland” names no group/],
  ['a 140 % chance', { ...overtake, value: value(140) }, /140 % is no chance/],
  ['a chance of three kilograms', { ...overtake, value: value(3, 3, 'kg') }, /“kg” is not/],
  ['China will overtake the US', { ...overtake, horizon: BEFORE }, /before the day it was said/],
  ['China will overtake the US on LMArena', overtake, /not on arena alone/],
  [
    'The US will overtake China',
    { ...overtake, subject: 'the US', object: 'China', horizon: dayRange('2025-12-31') },
    /nothing to overtake/,
  ],
  [
    'China has surpassed the US',
    { relation: 'surpasses' },
    /the first is better with a probability/,
    'contradicted',
  ],
  [
    'China will overtake the US',
    { ...overtake, saidOn: null, horizon: dayRange('2025-12-31') },
    /has no start/,
  ],
]);

const leads = { relation: 'leads', object: null } as const;
honest('rank', [
  ['Iceland leads', { ...leads, subject: 'Iceland' }, /“Iceland” names no group/],
  ['The US and Atlantis lead', { ...leads, subject: 'the US and Atlantis' }, /“Atlantis” names no group/],
  ['Qwen is first on MegaBench', { ...leads, subject: 'Qwen' }, /“MegaBench” is no board/],
  ['Alibaba tops HELM', { ...leads, subject: 'Alibaba' }, /“HELM” is no board/],
  ['Alibaba is first on LiveBench', { ...leads, subject: 'Alibaba' }, /on benchmark:LiveBench/, 'uncertain'],
  ['China leads in industrial robots', leads, /speaks of robots/],
  ['The US leads in private investment in AI', { ...leads, subject: 'the US' }, /speaks of investment/],
  ['China is in place 0', { ...leads, value: value(0, 0, 'rank') }, /no place/],
  ['China is in place 2.5', { ...leads, value: value(2.5, 2.5, 'rank') }, /no place/],
  ['China leads by 10 %', { ...leads, value: value(10) }, /no place/],
  ['China is ahead of France', { relation: 'ahead', object: 'France' }, /against Mistral/, 'supported'],
  ['China leads Atlantis', { relation: 'leads', object: 'Atlantis' }, /“Atlantis” names no group/],
  ['K2 leads', { ...leads, subject: 'K2' }, /no model of the name “K2” is held/],
  ['China leads', { ...leads, saidOn: dayRange('2022-01-01') }, /no model with a value/],
]);

const beats = { subject: 'GPT-4', object: 'Llama 2', relation: 'surpasses' } as const;
honest('capability', [
  [
    'Llama 2 beats ChatGPT',
    { ...beats, subject: 'Llama 2', object: 'ChatGPT' },
    /“ChatGPT” is a product of OpenAI, not one model/,
  ],
  ['GPT-4 beats Zorblax 9', { ...beats, object: 'Zorblax 9' }, /“Zorblax 9” names no group/],
  [
    'GPT-4 beats Llama 2 by 3 points',
    { ...beats, value: value(3, 3, 'points') },
    /no zero makes it comparable/,
  ],
  ['GPT-4 beats Llama 2 on MegaBench', beats, /“MegaBench” is no board/],
  ['GPT-4 beats Llama 2 in speech recognition', beats, /speaks of speech/],
  ['Llama 2 is cheaper than GPT-4', beats, /speaks of prices/],
  ['GPT-4 beats GPT-4', { ...beats, object: 'GPT-4' }, /both sides/],
  ['GPT-4 and Llama 2', { ...beats, relation: 'other' }, /is not read/],
  ['GPT-4 beats humans', { ...beats, object: 'humans' }, /“humans” names no group/],
  [
    'Llama 2 does not beat GPT-4',
    { ...beats, subject: 'Llama 2', object: 'GPT-4', relation: 'does-not-surpass' },
    /under 1 %/,
    'supported',
  ],
]);

const count = { object: null } as const;
honest('count', [
  ['minus five models', { ...count, value: value(-5, -5, 'models') }, /less than nothing/],
  ['two and a half models', { ...count, value: value(2.5, 2.5, 'models') }, /no number of models/],
  [
    'Atlantis has at least 5 models',
    { ...count, subject: 'Atlantis', value: models(5) },
    /“Atlantis” names no group/,
  ],
  [
    'at least 5 regions of Atlantis',
    { ...count, value: value(5, null, 'regions') },
    /“Atlantis” names no group/,
  ],
  [
    'at least 5 regions of Germany',
    { ...count, subject: 'Germany', value: value(5, null, 'regions') },
    /of China alone/,
  ],
  ['China has approved at least 40 models', { ...count, value: models(40) }, /which models are “approved”/],
  ['at least 5 models on LMArena are Chinese', { ...count, value: models(5) }, /counts on a board/],
  [
    'at least 5 models with a zillion parameters',
    { ...count, value: models(5) },
    /parameters that it asks for is not read/,
  ],
  [
    'China released at least 5 models in January',
    { ...count, value: models(5), horizon: dayRange('2025-01-01', '2025-01-31') },
    /released from 1 January 2025 to 31 January 2025/,
    'supported',
  ],
  [
    'China released at least 200 models in January',
    { ...count, value: models(200), horizon: dayRange('2025-01-01', '2025-01-31') },
    /neither supports nor contradicts/,
    'uncertain',
  ],
]);

const share = { object: 'the world’s models' } as const;
honest('share', [
  ['180 % of the world’s models', { ...share, value: value(180) }, /180 % is no share/],
  ['three times the world’s models', { ...share, value: value(3, 3, 'times') }, /“times” is not/],
  [
    '5 % of models are of Atlantis',
    { ...share, subject: 'Atlantis', value: value(5) },
    /“Atlantis” names no group/,
  ],
  [
    '5 % of Atlantis’s models are open',
    { subject: 'open models', object: 'Atlantis’s models', value: value(5) },
    /“Atlantis’s models”/,
  ],
  ['17 % of downloads of models', { object: 'downloads', value: value(17) }, /counts “downloads”/],
  [
    '60 % of the global market for models',
    { subject: 'OpenAI', object: 'the global market', value: value(60) },
    /counts “market”/,
  ],
]);

const derived = { subject: 'Yi-34B', object: 'Llama 2', relation: 'derived-from', scope: 'same' } as const;
honest('derivation', [
  ['Yi-34B derives from Zorblax', { ...derived, object: 'Zorblax' }, /“Zorblax” names no group/],
  ['Llama 2 derives from Llama 2', { ...derived, subject: 'Llama 2' }, /both ends/],
  [
    'Llama 2 derives from Yi-34B',
    { ...derived, subject: 'Llama 2', object: 'Yi-34B' },
    /Yi-34B came out on 2 November 2023, after/,
    'contradicted',
  ],
  [
    'Yi-34B derives from Llama 2',
    { ...derived, saidOn: BEFORE },
    /no model of Yi-34B is held by 1 January 2023/,
  ],
  ['Yi-34B was not derived from Llama 2', derived, /denies something/],
  [
    'No Chinese model derives from US models',
    { ...derived, subject: 'Chinese models', object: 'US models', relation: 'not-derived-from' },
    /which contradicts/,
    'contradicted',
  ],
  [
    '80 % of Chinese models derive from US models',
    { ...derived, subject: 'Chinese models', object: 'US models', value: value(80) },
    /leaves 80 % uncertain/,
    'uncertain',
  ],
  [
    'all of Chinese models derive from US models',
    { ...derived, subject: 'Chinese models', object: 'US models', value: value(110) },
    /110 % is no share/,
  ],
]);

const relies = {
  subject: 'Chinese firms',
  object: 'US models',
  relation: 'depends-on',
  scope: 'same',
} as const;
honest('dependency', [
  ['Chinese firms rely on Atlantis', { ...relies, object: 'Atlantis' }, /“Atlantis” names no group/],
  [
    'Atlantis firms rely on the US',
    { ...relies, subject: 'Atlantis firms', object: 'the US' },
    /“Atlantis firms” names no group/,
  ],
  ['Chinese firms rely on US chips', { ...relies, object: 'US chips' }, /speaks of hardware/],
  ['Chinese firms rely on Chinese models', { ...relies, object: 'Chinese models' }, /both ends/],
  ['Chinese firms no longer rely on US models', relies, /denies something/],
  [
    '3 % of Chinese models stand on US models',
    { ...relies, value: value(3) },
    /leaves 3 % uncertain/,
    'uncertain',
  ],
  [
    'Chinese firms rely on US models',
    { ...relies, saidOn: dayRange('1990-01-01') },
    /no model of China is held/,
  ],
]);

const released = { subject: 'OpenAI', object: 'GPT-5', relation: 'released', scope: 'same' } as const;
honest('release', [
  [
    'a year following the launch of ChatGPT',
    { ...released, subject: null, object: 'ChatGPT' },
    /ChatGPT opened to the public \(30 November 2022\)/,
    'supported',
  ],
  [
    'the launch of ChatGPT',
    { ...released, subject: null, object: 'ChatGPT', saidOn: dayRange('2022-01-01') },
    /“ChatGPT” is a product of OpenAI/,
  ],
  [
    'producing models like LLaMA and LLM-Bert',
    { ...released, subject: null, object: 'LLaMA' },
    /name “LLM-Bert” is held/,
  ],
  [
    'OpenAI announced plans for models',
    { ...released, object: 'OpenAI', relation: 'announced' },
    /no release of a model/,
  ],
  ['Google released Zorblax 9', { ...released, subject: 'Google', object: 'Zorblax 9' }, /“Zorblax 9”/],
  ['OpenAI released GPT-5', { ...released, saidOn: BEFORE }, /no release of GPT-5 by 1 January 2023/],
  ['OpenAI has not released GPT-5', { ...released, saidOn: dayRange('2025-09-01') }, /denies something/],
  [
    'Atlantis Inc released Llama 2',
    { ...released, subject: 'Atlantis Inc', object: 'Llama 2' },
    /“Atlantis Inc”/,
  ],
  [
    'OpenAI will release GPT-5 this year',
    { ...released, relation: 'announced', horizon: dayRange('2025-06-01', '2025-12-31') },
    /7 August 2025, which supports/,
    'supported',
  ],
  ['OpenAI will release GPT-5 in 2030', { ...released, horizon: AHEAD }, /its horizon/, 'pending'],
  [
    'DeepSeek released DeepSeek-V3 of 671 kilograms',
    { ...released, subject: 'DeepSeek', object: 'DeepSeek-V3', value: value(671, 671, 'kilograms') },
    /no table of releases decides 671 kilograms/,
  ],
]);

const open = { subject: 'Llama 2', object: null, relation: 'open', scope: 'same' } as const;
honest('openness', [
  ['Zorblax is open', { ...open, subject: 'Zorblax' }, /“Zorblax” names no group/],
  ['Llama 3 is open', { ...open, subject: 'Llama 3', saidOn: BEFORE }, /by 1 January 2023 is not held/],
  ['Llama 2 is not open', open, /denies something/],
  ['Llama 2 comes under the MIT license', open, /licence restricted/, 'contradicted'],
  ['Meta opened the training data of Llama 2', open, /training data can be had is not held/],
  ['Chinese models are open', { ...open, subject: 'Chinese models' }, /of \d+ models of China/, 'uncertain'],
  [
    'half of Chinese models are open',
    { ...open, subject: 'Chinese models', value: value(50) },
    /question of their share/,
  ],
]);

const company = { subject: '01.AI', object: null, scope: 'same' } as const;
honest('organisation', [
  [
    'Atlantis Inc was founded in 2023',
    { ...company, subject: 'Atlantis Inc', relation: 'founded-in', value: value(2023, 2023, 'year') },
    /“Atlantis Inc”/,
  ],
  [
    '01.AI was founded in 20230',
    { ...company, relation: 'founded-in', value: value(20230, 20230, 'year') },
    /no year/,
  ],
  [
    '01.AI was founded in 2023',
    { ...company, relation: 'founded-in', value: value(2023, 2023, 'year'), saidOn: dayRange('2019-01-01') },
    /no year/,
  ],
  [
    '01.AI is worth a billion euros',
    { ...company, relation: 'valued-at', value: value(1e9, 1e9, 'EUR') },
    /“EUR” is none/,
  ],
  [
    '01.AI raised a billion dollars',
    { ...company, relation: 'other', value: value(1e9, 1e9, 'USD') },
    /no measure or table that is held decides/,
  ],
  ['01.AI, founded by him', { ...company, relation: 'founded-by' }, /is not named/],
  [
    'John Doe of OpenAI',
    { ...company, subject: 'John Doe', object: 'OpenAI', relation: 'affiliated-with' },
    /“John Doe” is not in the table/,
  ],
  [
    'Jeffrey Ding left George Washington University',
    { ...company, subject: 'Jeffrey Ding', object: 'George Washington University', relation: 'left' },
    /with no end known/,
    'uncertain',
  ],
  ['01.AI has 200 people', { ...company, relation: 'equals', value: value(200, 200, 'people') }, /is no age/],
]);

const compute = { subject: 'GPT-4', object: null, scope: 'same' } as const;
honest('compute', [
  [
    'Zorblax took 1e25 FLOP',
    { ...compute, subject: 'Zorblax', value: value(1e25, 1e25, 'FLOP') },
    /“Zorblax” names no group/,
  ],
  ['GPT-4 took no FLOP', { ...compute, value: value(0, 0, 'FLOP') }, /0 FLOP/],
  [
    'GPT-4 took 2e21 FLOP',
    { ...compute, value: value(2e21, 2e21, 'FLOP') },
    /10\^21\.3 FLOP is understated/,
    'understated',
  ],
  [
    'GPT-5 took 2e25 FLOP',
    { ...compute, subject: 'GPT-5', value: value(2e25, 2e25, 'FLOP'), saidOn: BEFORE },
    /by 1 January 2023 is not held/,
  ],
  ['trained on 2,048 GPUs', { ...compute, value: value(2048, 2048, 'GPUs') }, /only the training compute/],
]);
