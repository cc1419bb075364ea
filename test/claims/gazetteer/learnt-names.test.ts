import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gazetteerOf } from '../../../src/claims/gazetteer/gazetteer.js';
import { learntNames } from '../../../src/claims/gazetteer/learnt-names.js';
import { wordsOf } from '../../../src/claims/text/words.js';

const known = gazetteerOf([]);

/** The names that a text is found to introduce, with their kinds. */
function learnt(text: string): string[] {
  const words = wordsOf(text, 0, text.length);
  const names = learntNames(text, known);
  const found = words.flatMap((_, index) => {
    const name = names.at(words, index);
    return name && !known.at(words, index) ? [`${name.known.kind} ${name.known.name}`] : [];
  });
  return [...new Set(found)];
}

describe('names that a text introduces', () => {
  it.each([
    ["Qingyao's latest model, QY-4, was released in July.", ['model QY-4']],
    ['A predecessor, Saga-13B, was published last winter.', ['model Saga-13B']],
    ['The laboratory trained a chatbot called Ani last year.', ['model Ani']],
    ['The firm had shipped Jamba 2 in the spring.', ['model Jamba 2']],
    ['Threadlight, a Shanghai start-up, sells tools to lawyers.', ['organisation Threadlight']],
    ['StepMountain AI said on Monday that it was profitable.', ['organisation StepMountain AI']],
    ['Meng founded Threadlight in 2022.', ['organisation Threadlight']],
  ])('%s', (text, expected) => {
    expect(learnt(text)).toEqual(expected);
  });

  it.each([
    'OpenAI released GPT-4 in March 2023.',
    'The COVID-19 pandemic slowed every model developer.',
    'They met on March 3 in Berlin, and again on page 4.',
    'The MareNostrum 5 supercomputer is in Barcelona.',
    'Chinese AI is catching up, and Generative AI is here.',
    'Over 12 models were trained on SWE-1 tasks.',
  ])('none: %s', (text) => {
    expect(learnt(text)).toEqual([]);
  });

  it('never takes a name from where the text does not have it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        for (const name of learnt(text)) expect(text.replace(/\s+/g, ' ')).toContain(name.split(' ')[1]);
      }),
      { numRuns: 100 },
    );
  });
});
