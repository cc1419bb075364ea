import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMPARES, type Pair, twoSides } from '../../../src/answers/check/two-sides.js';
import { registryGazetteer } from '../../../src/claims/gazetteer/registry-gazetteer.js';
import { readClaims } from '../../../src/claims/reading/read-claims.js';
import { articleOf } from '../../../src/documents/article.js';
import { parseText } from '../../../src/documents/formats/text.js';
import type { Registry } from '../../../src/registry/index.js';
import { messagesIn } from '../../../src/report/messages/index.js';
import { shipped } from '../support.js';

let registry: Registry;
beforeAll(async () => {
  registry = await shipped();
});
afterAll(() => registry.close());

const { group } = messagesIn('en').check;

/** The comparisons of a text, each as "type: subject relation object", the groups by their names. */
async function comparisonsOf(text: string): Promise<string[]> {
  const claims = readClaims(
    articleOf(parseText(text), { source: 'test.txt', format: 'text' }),
    await registryGazetteer(registry),
  );
  const found: string[] = [];
  let pair: Pair | null = null;
  for (const claim of claims) {
    if (!COMPARES.has(claim.type)) continue;
    const sides = await twoSides(registry, claim, pair);
    if ('reason' in sides) {
      const { reason } = sides;
      found.push(`${claim.type}: ${reason.code}${'name' in reason ? ` ${reason.name}` : ''}`);
    } else {
      pair = sides;
      found.push(`${claim.type}: ${group(sides.subject.said)} ${claim.relation} ${group(sides.object.said)}`);
    }
  }
  return found;
}

const CHINA_BEHIND = 'lag: China behind the United States';
const CHINA_NARROWS = 'trend: China narrowing the United States';

describe('who is compared with whom', () => {
  it.each([
    ['The gap between Chinese and American models is about three months.', [CHINA_BEHIND]],
    [
      'The gap between Chinese and American models has narrowed to about three months.',
      [CHINA_NARROWS, CHINA_BEHIND],
    ],
    ['The gap between American and Chinese models is about three months.', [CHINA_BEHIND]],
    [
      'America’s lead over China has shrunk to a few months.',
      ['trend: the United States narrowing China', 'lag: the United States ahead China'],
    ],
    [
      'The lead of US firms over Chinese firms in large models is between three and six months.',
      ['lag: the United States ahead China'],
    ],
    [
      'OpenAI still holds an edge over its Chinese rivals, and the margin is thin.',
      ['lag: OpenAI ahead China', 'lag: OpenAI other China'],
    ],
    ['Chinese AI has closed the gap with the US.', [CHINA_NARROWS]],
    ['Beijing is closing the gap with Washington.', [CHINA_NARROWS]],
    ['China’s AI labs have cut their lag behind US rivals to three months.', [CHINA_NARROWS, CHINA_BEHIND]],
    ['The US-China AI gap stands at seven months, Epoch found.', [CHINA_BEHIND]],
    [
      'The difference between the best open models and the best closed models is about four months.',
      ['lag: open-weights models behind closed models'],
    ],
    [
      'Open-weight models lag closed ones by around one year.',
      ['lag: open-weights models behind closed models'],
    ],
    [
      'DeepSeek is about six months behind OpenAI, which is itself three months ahead of Google.',
      ['lag: DeepSeek behind OpenAI', 'lag: OpenAI ahead Google'],
    ],
    ['It took Chinese developers 15 months to match GPT-4.', ['lag: China behind GPT-4']],
    ['No Chinese model has matched GPT-5, he said.', ['capability: China less-than GPT-5']],
    [
      'Chinese labs could overtake their American rivals by the end of 2027.',
      ['overtake: China surpasses the United States'],
    ],
    ['DeepSeek’s R1 beats OpenAI’s GPT-4o.', ['capability: DeepSeek R1 surpasses GPT-4o']],
    ['Alibaba’s Qwen models surpass Meta’s Llama on most tests.', ['capability: Qwen surpasses Llama']],
    [
      'DeepSeek’s R1, released on 20 January, matched OpenAI’s GPT-4o, the company says.',
      ['capability: DeepSeek R1 level GPT-4o'],
    ],
    [
      'DeepSeek trails OpenAI, Google and Anthropic by six months.',
      ['lag: DeepSeek behind OpenAI, Google and Anthropic'],
    ],
    ['DeepSeek trails OpenAI and Google leads everyone.', ['lag: DeepSeek behind OpenAI']],
    ['In open competition, China trails America by a year.', [CHINA_BEHIND]],
    ['Europe is two years behind the US, he said.', ['lag: Europe behind the United States']],
  ])('%s', async (text, expected) => expect(await comparisonsOf(text)).toEqual(expected));

  it.each([
    ['中国大模型与美国顶尖模型的差距约为三个月。', [CHINA_BEHIND]],
    ['中国模型仍落后前沿六到九个月。', ['lag: China behind everyone else']],
    ['中国的人工智能落后于美国两到三年。我们正在追赶。', [CHINA_BEHIND, CHINA_NARROWS]],
    ['美国领先中国半年到一年。差距正在缩小。', ['lag: the United States ahead China', CHINA_NARROWS]],
    ['目前，国产大模型与GPT-4相比仍有一年左右的差距。', ['lag: China behind GPT-4']],
    ['开源模型与闭源模型的差距约为四个月。', ['lag: open-weights models behind closed models']],
    ['他认为，中国在未来两三年内难以超越美国。', ['overtake: China does-not-surpass the United States']],
    ['中國大模型與美國頂尖模型的差距約為三個月。', [CHINA_BEHIND]],
    ['中國模型仍落後前沿六到九個月。', ['lag: China behind everyone else']],
    ['中國的人工智慧落後於美國兩到三年。我們正在追趕。', [CHINA_BEHIND, CHINA_NARROWS]],
    ['美國領先中國半年到一年。差距正在縮小。', ['lag: the United States ahead China', CHINA_NARROWS]],
    ['目前，國產大模型與GPT-4相比仍有一年左右的差距。', ['lag: China behind GPT-4']],
    ['開源模型與閉源模型的差距約為四個月。', ['lag: open-weights models behind closed models']],
    ['他認為，中國在未來兩三年內難以超越美國。', ['overtake: China does-not-surpass the United States']],
    ['任何中国公司都难以超越OpenAI与谷歌。', ['overtake: China does-not-surpass OpenAI and Google']],
    ['中国在未来两年内将超越美国。', ['overtake: China surpasses the United States']],
    ['中国公司很难超越美国。', ['overtake: China does-not-surpass the United States']],
    ['百度和阿里巴巴落后OpenAI和谷歌一年。', ['lag: Baidu and Alibaba behind OpenAI and Google']],
    ['百度和OpenAI之间还有两年差距。', ['lag: Baidu behind OpenAI']],
    [
      '深度求索发布了DeepSeek-R1。该公司称，R1在数学、代码等任务上的性能比肩OpenAI的o1正式版。',
      ['capability: DeepSeek-R1 level o1'],
    ],
  ])('%s', async (text, expected) => expect(await comparisonsOf(text)).toEqual(expected));

  it('takes a model that is not held for nobody else', async () =>
    expect(await comparisonsOf('Qwen3 beats Llama 3. The R9 model beats Llama 3.')).toEqual([
      'capability: Qwen3 surpasses Llama 3',
      'capability: no-such-model R9',
    ]));

  it.each([
    [
      'a distance of nobody named is that of the comparison before',
      'China’s firms are three months behind their American counterparts, said Lee Kai-fu, the founder of 01.AI, who six months ago put the difference at six to nine months.',
      [CHINA_BEHIND, CHINA_BEHIND],
    ],
    [
      'whoever was ahead is ahead still',
      'The United States leads China by at most six months. “The gap used to be two years,” he said. In some areas they are ahead.',
      ['lag: the United States ahead China', CHINA_BEHIND, 'lag: China ahead the United States'],
    ],
    [
      'a pronoun is the side spoken of',
      'China overtook the US in open models last year. It will overtake the US in closed models by 2027.',
      [
        'overtake: open-weights models of China surpasses open-weights models of the United States',
        'overtake: closed models of China surpasses closed models of the United States',
      ],
    ],
    [
      'a question says who is compared',
      'Are Chinese labs still a year behind American ones? No, he said. The gap is three months.',
      [CHINA_BEHIND],
    ],
    [
      'that distance',
      'China trails America by a year. That distance is shrinking.',
      [CHINA_BEHIND, CHINA_NARROWS],
    ],
  ])('%s', async (_, text, expected) => expect(await comparisonsOf(text)).toEqual(expected));
});
