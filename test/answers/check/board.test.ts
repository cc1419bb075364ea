import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardOf } from '../../../src/answers/check/board.js';
import type { Registry } from '../../../src/registry/index.js';
import { shipped } from '../support.js';

let registry: Registry;
beforeAll(async () => {
  registry = await shipped();
});
afterAll(() => registry.close());

const board = async (text: string) => {
  const found = await boardOf(registry, text);
  if ('measure' in found) return found.measure;
  return found.reason.code === 'no-such-board' ? `not held: ${found.reason.name}` : found.reason.code;
};

describe('the board that a claim names', () => {
  it.each([
    ['It leads on MMLU.', 'benchmark:MMLU'],
    ['It scored 88.7 on MMLU 5-shot.', 'benchmark:MMLU'],
    ['DeepSeek-R1 surpassed all American models on MMLU-Pro.', 'not held: MMLU-Pro'],
    ['It beats GPT-4o in the MMLU Pro test', 'not held: MMLU Pro'],
    ['It leads on Global-MMLU', 'not held: Global-MMLU'],
    ['It tops SWE-bench Verified.', 'benchmark:SWE-Bench verified'],
    ['It tops SWE-bench Pro.', 'not held: SWE-bench Pro'],
    ['It tops Multi-SWE-bench.', 'not held: Multi-SWE-bench'],
    ['It leads ARC-AGI 2 and others', 'benchmark:ARC-AGI-2'],
    ['It leads on ARC-AGI-1', 'benchmark:ARC-AGI'],
    ['It leads on ARC-AGI-3', 'not held: ARC-AGI-3'],
    ['It leads Terminal-Bench 2.0', 'not held: Terminal-Bench 2.0'],
    ['It leads on OSWorld-Verified', 'not held: OSWorld-Verified'],
    ['It leads on GPQA.', 'benchmark:GPQA diamond'],
    ['It leads on GPQA Diamond, 84.2 percent', 'benchmark:GPQA diamond'],
    ['在MMLU上得分最高', 'benchmark:MMLU'],
    ['它在MMLU-Pro上超过GPT-4o', 'not held: MMLU-Pro'],
    ['It leads on CMMLU', 'board-not-held'],
    ['It leads.', 'eci-refit'],
  ])('%s', async (text, expected) => expect(await board(text)).toBe(expected));
});
