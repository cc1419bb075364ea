import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judge } from '../../../src/answers/check/judge.js';
import { registryGazetteer } from '../../../src/claims/gazetteer/registry-gazetteer.js';
import { readClaims } from '../../../src/claims/reading/read-claims.js';
import { articleOf } from '../../../src/documents/article.js';
import { parseText } from '../../../src/documents/formats/text.js';
import type { Registry } from '../../../src/registry/index.js';
import { shipped } from '../support.js';

let registry: Registry;
beforeAll(async () => {
  registry = await shipped();
});
afterAll(() => registry.close());

/** "type verdict" of what is read in a text that was published on 2026-03-01. */
async function verdictsOf(text: string): Promise<string[]> {
  const article = articleOf(parseText(text), { source: 'test.txt', format: 'text' });
  article.publishedOn = '2026-03-01';
  const claims = readClaims(article, await registryGazetteer(registry));
  return Promise.all(
    claims.map(async (claim) => {
      const { verdict } = await judge({ registry, claim, publisher: null, source: 'test.txt', pair: null });
      return `${claim.type} ${verdict}`;
    }),
  );
}

/** What each speaks of is not what the index or a table measures: no verdict against it can be defended. */
const NOT_OURS = [
  "China's computing capacity ranks second in the world.",
  "DeepSeek's R1 was the most downloaded model on the Hub.",
  'The Kimi app slipped to seventh place among Chinese AI apps in June.',
  'Google is fifth.',
  'The UAE ranks first worldwide in the share of working-age people who use AI.',
  'China ranks second in the global AI index.',
  'A new Qwen model beats DeepSeek.',
  'What I carry about in a rucksack is a year and a half behind the frontier.',
  '中国在人工智能方面并没有落后太多。',
  'Kimi K2 is distributed under a modified MIT licence.',
];

describe('what is measured by something else', () => {
  it.each(NOT_OURS)('%s', async (text) => {
    const verdicts = await verdictsOf(text);
    expect(verdicts.length).toBeGreaterThan(0);
    for (const verdict of verdicts) expect(verdict).not.toMatch(/contradicted|overstated|understated/);
  });
  it('but a place in the race is looked up', async () => {
    expect(await verdictsOf('China ranks first in the world in AI models.')).toContain('rank contradicted');
  });
});

describe('a change from one year to another is measured as of the later', () => {
  it('is not of the year that it starts from', async () => {
    const verdicts = await verdictsOf(
      'The distance between Chinese and U.S. models had shortened from 20 months in 2023 to nine months now.',
    );
    expect(verdicts).toContain('lag supported');
  });
});
