/**
 * The case of Yi-34B and Llama, retold with models small enough to train here: `npx tsx examples/yi-case.ts`.
 *
 * One base is trained. A second model is trained from scratch on the same architecture, with two tensors
 * renamed, as Yi did. A third continues the base on new data, renamed in the same way. All three have equal
 * configurations; only one shares the base's weights.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareWeights } from '../src/answers/lineage-compare.js';
import { Grammar } from '../src/lineage/generate/grammar.js';
import { copyOf, initialise, SMALL_LLAMA } from '../src/lineage/generate/small-llama.js';
import { train } from '../src/lineage/generate/train.js';
import { writeCheckpoint } from '../src/lineage/generate/write-checkpoint.js';
import { Random } from '../src/measure/random.js';
import { messagesIn } from '../src/report/messages/index.js';
import { lineageCompareText } from '../src/report/text/lineage-compare.js';
import { log10PText } from '../src/report/text/p-value.js';

const language = new Grammar(1);
const otherLanguage = new Grammar(2);
const asYi = (name: string) =>
  name.replace('input_layernorm', 'ln1').replace('post_attention_layernorm', 'ln2');

const base = initialise(SMALL_LLAMA, new Random(2023));
train(base, { grammar: language, steps: 80, seed: 1, rate: 0.01 });

const fromScratch = initialise(SMALL_LLAMA, new Random(34));
train(fromScratch, { grammar: otherLanguage, steps: 80, seed: 2, rate: 0.01 });

const continued = copyOf(base);
train(continued, { grammar: otherLanguage, steps: 80, seed: 3, rate: 0.01 });

const folder = await mkdtemp(join(tmpdir(), 'yi-case-'));
try {
  await writeCheckpoint(base, join(folder, 'base'));
  await writeCheckpoint(fromScratch, join(folder, 'from-scratch'), asYi);
  await writeCheckpoint(continued, join(folder, 'continued'), asYi);
  console.log(
    'A base is trained; a second model is trained from scratch on the same architecture, two tensors renamed as\n' +
      'Yi-34B had them; a third continues the base on new text, renamed alike. Which one is built on the base?\n',
  );
  const findings: string[] = [];
  for (const name of ['from-scratch', 'continued']) {
    const answer = await compareWeights(join(folder, 'base'), join(folder, name));
    const short = { ...answer, a: { ...answer.a, path: 'base' }, b: { ...answer.b, path: name } };
    console.log(`base and ${name}\n\n${lineageCompareText(short, { words: messagesIn('en') })}`);
    findings.push(
      `  ${name.padEnd(12)}  ${answer.verdict.padEnd(17)}  ${log10PText(answer.log10P, messagesIn('en'))}`,
    );
  }
  console.log(`In short, beside the base\n${findings.join('\n')}`);
} finally {
  await rm(folder, { recursive: true });
}
