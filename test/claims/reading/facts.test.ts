import { describe, expect, it } from 'vitest';
import { gazetteerOf } from '../../../src/claims/gazetteer/gazetteer.js';
import { neededWords, parsePattern } from '../../../src/claims/pattern/pattern.js';
import { englishClauses } from '../../../src/claims/text/clauses.js';
import { inheritedFrom } from '../../../src/claims/text/inherited-subject.js';
import { unitsOf } from '../../../src/claims/text/units.js';
import { readOf } from './read.js';

const quotes = (type: Parameters<typeof readOf>[0], text: string) =>
  readOf(type, text).map(({ quote }) => quote);

describe('what is said of models and groups', () => {
  it.each([
    [
      "Qingyao's latest model, QY-4, was released in July.",
      "Qingyao's latest model, QY-4, was released in July.",
    ],
    ['They tried Qwen2, which Alibaba released on Thursday', 'Qwen2, which Alibaba released on Thursday'],
    [
      "Yi-34B, the model that made Lee a household name, uses Llama's architecture.",
      "Yi-34B, the model that made Lee a household name, uses Llama's architecture.",
    ],
    ['The lab grew fast, and it released a model.', 'it released a model.'],
  ])('%s', (text, whole) => {
    const units = unitsOf(text, 0, text.length, { gazetteer: gazetteerOf([]), chinese: false });
    const clauses = englishClauses(units, new Set());
    const from = inheritedFrom(units, clauses, clauses.at(-1)!);
    expect(text.slice(units[from]!.start)).toBe(whole);
  });

  it('what is said after a quotation is not governed by what it says', () => {
    expect(
      quotes(
        'organisation',
        '"There are people who still think we are ahead," Martin Feld, who heads the White House Office of AI Policy, told a conference.',
      ),
    ).toEqual(['Martin Feld, who heads the White House Office of AI Policy']);
  });

  it('a headline foretells with an infinitive', () => {
    expect(quotes('release', 'Startup to release GPT-6 rival model next week').length).toBe(1);
    expect(quotes('release', 'The startup would like to release a model.')).toEqual([]);
  });

  it('"share" is a verb', () => {
    expect(
      quotes('derivation', 'The two models share the same architecture down to variable names.'),
    ).toEqual(['The two models share the same architecture down to variable names']);
  });
});

describe('the words that a pattern needs', () => {
  it.each([
    ['{who} ~5 launch|unveil ~6 {model}', ['launch', 'unveil']],
    ['{who} ~5 launch|unveil ~2 a|an|the', ['launch', 'unveil']],
    ['{who} launch? {model}', null],
    ['{model} ~2 {money}|cheap', null],
  ])('%s', (pattern, words) => {
    expect(neededWords(parsePattern(pattern))).toEqual(words);
  });
});
