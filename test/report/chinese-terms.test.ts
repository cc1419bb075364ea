import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../../src/answers/index.js';
import type { Parameters, QuestionName } from '../../src/contract/index.js';
import { type Answer, messagesIn, toHtml, toText } from '../../src/report/index.js';
import { createDocument } from '../../src/server/index.js';
import { shipped } from '../answers/support.js';

const registry = await shipped();
afterAll(() => registry.close());

const PAIR = { follower: 'country=China', leader: 'country=US', measure: 'eci', draws: '20' };
const ASKED: [QuestionName, Parameters][] = [
  ['now', {}],
  ['gap', { ...PAIR, events: 'all' }],
  ['history', PAIR],
  ['comparisons', { measure: 'eci', draws: '20' }],
  ['models', { limit: '8' }],
  ['model', { name: 'Yi-34B' }],
  ['benchmark', { name: 'GPQA diamond' }],
  ['benchmarks', {}],
  ['census', { by: 'province' }],
  ['lineage', { name: 'Yi-34B' }],
  ['lineage-risk', { group: 'country=China', measure: 'eci', draws: '20' }],
  ['data', {}],
  ['data-diff', { from: '2026-05-01', to: '2026-07-08' }],
  ['data-review', { limit: '50' }],
  ['events', {}],
  ['explain', { id: 'gap?follower=country%3DChina&leader=country%3DUS&measure=eci&draws=20' }],
];

const PAGE = readFileSync('docs/chinese.md', 'utf8');
const KEPT = [...PAGE.matchAll(/^- (.+)$/gm)].map(([, phrase]) => phrase!);
const TERMS = [...PAGE.matchAll(/^\| ([^|]+) \| ([^|]*\p{Script=Han}[^|]*) \|$/gmu)].slice(1);

/** Three Latin words or more in a row, one of them such as only a sentence has. */
const RUN = /[A-Za-z][A-Za-z’'-]*(?:,? [A-Za-z(][A-Za-z’'-]*){2,}/g;
const OF_A_SENTENCE =
  /\b(?:the|and|of|is|are|in|by|to|with|not|no|from|which|was|were|its|it|this|that|for|on|at|or|as|be|has|have|how|why)\b/;

function leftovers(text: string): string[] {
  return [...text.matchAll(RUN)]
    .map(([run]) => run)
    .filter((run) => OF_A_SENTENCE.test(run) && !KEPT.some((kept) => run.includes(kept)));
}

/** What a reader reads of a page: neither commands nor names of attributes. */
const readable = (page: string) =>
  page.replace(/<(code|pre|script)\b[\s\S]*?<\/\1>/g, ' | ').replace(/<[^>]*>/g, ' | ');

describe('Chinese', () => {
  it.each(ASKED)(
    'is all there is of %s but names, on the terminal and on its page',
    async (name, parameters) => {
      const answer = (await ask(registry, name, parameters)) as Answer;
      expect(leftovers(toText(answer, { language: 'zh', columns: 160 }))).toEqual([]);
      if (['data-diff', 'data-review', 'events'].includes(name)) return;
      const page = toHtml(answer, {
        document: createDocument(),
        words: messagesIn('zh'),
        origin: 'http://x',
      });
      expect(leftovers(readable(page))).toEqual([]);
      expect(page).toContain('<html lang="zh');
    },
  );

  it('notices English where it is left', () => {
    expect(leftovers('差距为 the gap is not known 个月')).toEqual(['the gap is not known']);
    expect(leftovers('A Rosetta Stone for AI Benchmarks：拟合')).toEqual([]);
    expect(leftovers('Gemini 2.5 Pro (Mar 2025)')).toEqual([]);
  });

  it('uses the terms of the glossary', () => {
    const messages = readdirSync('src/report/messages/zh', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join('src/report/messages/zh', file), 'utf8'))
      .join('\n');
    expect(TERMS.length).toBeGreaterThan(30);
    for (const [, english, chinese] of TERMS) expect(messages, english).toContain(chinese);
  });

  it('has no space before a per cent sign, and none of the half-width punctuation between its characters', () => {
    const han = '\\p{Script=Han}';
    const wrong = new RegExp(`\\d %|${han}[,;:?!]${han}|${han}\\(${han}`, 'u');
    for (const file of readdirSync('src/report/messages/zh', { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue;
      const lines = readFileSync(join('src/report/messages/zh', file), 'utf8').split('\n');
      const own = lines.map((line) => line.replace(/'[^'\p{Script=Han}]*'/gu, ''));
      expect(
        own.filter((line) => wrong.test(line) && !/^\s*(\/?\*|\/\/)/.test(line)),
        file,
      ).toEqual([]);
    }
  });
});
