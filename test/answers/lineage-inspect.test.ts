import { describe, expect, it } from 'vitest';
import { inspectWeights } from '../../src/answers/lineage-inspect.js';
import { lineageInspectAnswerSchema } from '../../src/contract/schemas.js';
import { lineageInspectText } from '../../src/report/text/lineage-inspect.js';
import { safetensorsOf } from '../lineage/weights/build.js';
import { folderOf } from '../lineage/weights/temporary.js';

const ones = (...shape: number[]) => ({
  shape,
  values: Array<number>(shape.reduce((product, length) => product * length, 1)).fill(1),
});

const small = (input: string, changed = {}) =>
  safetensorsOf({
    'model.embed_tokens.weight': ones(5, 4),
    [`model.layers.0.${input}.weight`]: ones(4),
    'model.layers.0.self_attn.q_proj.weight': ones(4, 4),
    'model.layers.0.mlp.down_proj.weight': ones(4, 6),
    'model.norm.weight': ones(4),
    ...changed,
  });
const config =
  '{"architectures":["YiForCausalLM"],"hidden_size":4,"intermediate_size":6,"num_hidden_layers":1,"num_attention_heads":2,"vocab_size":5}';

describe('inspectWeights', () => {
  it('answers what the files say', async () => {
    const folder = folderOf({
      'model.safetensors': small('ln1'),
      'config.json': config,
      'tokenizer.json': '{"model":{"type":"BPE","vocab":{"a":0,"b":1},"merges":["a b"]}}',
    });
    const answer = await inspectWeights(folder, { scan: true });
    expect(lineageInspectAnswerSchema.parse(answer)).toEqual(answer);
    expect(answer).toMatchObject({
      format: 'safetensors',
      tensors: 5,
      parameters: 20 + 4 + 16 + 24 + 4,
      naming: 'llama',
      layers: 1,
      renamed: [
        {
          pattern: 'model.layers.{n}.ln1.weight',
          known: 'model.layers.{n}.input_layernorm.weight',
          by: 'alias',
          tensors: 1,
        },
      ],
      unknown: [],
      tokenizer: { vocabulary: 2, merges: 1 },
      scan: { values: 68, notANumber: 0, infinite: 0 },
      warnings: [],
    });
    expect(lineageInspectText(answer)).toContain(
      'renamed: model.layers.{n}.ln1.weight is model.layers.{n}.input_layernorm.weight (a known renaming, 1 tensors)',
    );
  });

  it('warns of values that are no numbers, and of shapes that are not the configuration’s', async () => {
    const folder = folderOf({
      'model.safetensors': small('input_layernorm', {
        'model.norm.weight': { shape: [3], values: [NaN, Infinity, 1] },
      }),
      'config.json': config.replace('"num_hidden_layers":1', '"num_hidden_layers":2'),
    });
    const answer = await inspectWeights(folder, { scan: true });
    expect(answer.scan).toMatchObject({ notANumber: 1, infinite: 1, tensors: ['model.norm.weight'] });
    expect(answer.warnings).toEqual([
      'the configuration says 2 layers, the tensors 1',
      'model.norm.weight: 3, the configuration says 4',
      '1 values are not numbers and 1 infinite, in 1 tensors',
    ]);
    expect((await inspectWeights(folder)).scan).toBeNull();
  });

  it('has one digest however a model is split, and another when a name changes', async () => {
    const digest = async (bytes: Uint8Array) =>
      (await inspectWeights(folderOf({ 'model.safetensors': bytes }))).headerDigest;
    expect(await digest(small('ln1'))).not.toBe(await digest(small('ln2')));
    const [a, b] = [ones(2), ones(3)];
    const map = { weight_map: { a: '1.safetensors', b: '2.safetensors' } };
    const split = folderOf({
      'model.safetensors.index.json': JSON.stringify(map),
      '1.safetensors': safetensorsOf({ a }),
      '2.safetensors': safetensorsOf({ b }),
    });
    expect((await inspectWeights(split)).headerDigest).toBe(await digest(safetensorsOf({ b, a })));
  });

  it('keeps control characters of names off the terminal', async () => {
    const folder = folderOf({ 'model.safetensors': safetensorsOf({ 'x\u001b[2Jy\u202e': ones(1) }) });
    const text = lineageInspectText(await inspectWeights(folder));
    expect(text).toContain('x [2Jy');
    expect(text).not.toMatch(/\p{Cf}/u);
  });
});
