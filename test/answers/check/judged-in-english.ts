import type { Asking } from '../../../src/answers/check/asking.js';
import { judge } from '../../../src/answers/check/judge.js';
import type { Judgement } from '../../../src/contract/index.js';
import { claimInWords } from '../../../src/report/in-words.js';
import { messagesIn } from '../../../src/report/messages/index.js';

/** A judgement with its sentences, as a program reads it. */
export async function judgedInEnglish(asking: Asking): Promise<Judgement> {
  const judgement = await judge(asking);
  const { measured, beside, explanation, evidence } = claimInWords(
    { ...asking.claim, ...judgement },
    messagesIn('en'),
  );
  return { ...judgement, measured, beside, explanation, evidence };
}
