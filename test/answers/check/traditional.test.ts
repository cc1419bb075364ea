import { readFileSync } from 'node:fs';
import pairs from 'opencc-js/dict/STCharacters';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judge } from '../../../src/answers/check/judge.js';
import { registryGazetteer } from '../../../src/claims/gazetteer/registry-gazetteer.js';
import { readClaims } from '../../../src/claims/reading/read-claims.js';
import { simplified } from '../../../src/claims/text/simplified.js';
import type { Claim, Judgement } from '../../../src/contract/index.js';
import { articleOf } from '../../../src/documents/article.js';
import { parseText } from '../../../src/documents/formats/text.js';
import type { Registry } from '../../../src/registry/index.js';
import { shipped } from '../support.js';

let registry: Registry;
beforeAll(async () => {
  registry = await shipped();
});
afterAll(() => registry.close());

const TRADITIONAL = new Map(
  pairs
    .split('|')
    .map((pair) => pair.split(' '))
    .filter(([from, to]) => from?.length === 1 && to?.length === 1 && simplified(to) === from)
    .map(([from, to]) => [from!, to!]),
);
const traditional = (text: string) =>
  Array.from(text, (character) => TRADITIONAL.get(character) ?? character).join('');

/** What is read and judged, but for the characters that it is written in. */
async function judged(text: string) {
  const article = articleOf(parseText(text), { source: 'test.txt', format: 'text' });
  article.publishedOn = '2026-03-30';
  const told: string[] = [];
  for (const claim of readClaims(article, await registryGazetteer(registry))) {
    expect(article.text.slice(claim.start, claim.end)).toBe(claim.quote);
    const judgement = await judge({ registry, claim, publisher: null, source: 'test.txt', pair: null });
    told.push(inShort(claim, judgement));
  }
  return told;
}

function inShort(claim: Claim, { verdict, reason }: Judgement): string {
  const { type, value, speaker, subject, object, relation, saidOn, horizon, scope, checkable, start } = claim;
  const days = [saidOn, horizon].map((day) => day && [day.from, day.to]);
  const figures = { type, value, relation, days, scope, checkable, start, verdict, reason: reason?.code };
  return simplified(JSON.stringify({ ...figures, speaker, subject, object }));
}

describe('traditional characters', () => {
  it.each(['tuning/033.txt', 'tuning/036.txt', 'tuning/038.md', 'fresh/113.txt', 'fresh/114.txt'])(
    '%s is read and judged as in simplified ones',
    async (file) => {
      const text = readFileSync(`test/claims/articles/${file}`, 'utf8');
      expect(traditional(text)).not.toBe(text);
      expect(await judged(traditional(text))).toEqual(await judged(text));
    },
  );
});
