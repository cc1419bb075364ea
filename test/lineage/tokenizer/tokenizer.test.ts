import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HeadwayError } from '../../../src/contract/index.js';
import { readTokenizer } from '../../../src/lineage/tokenizer/read-tokenizer.js';
import { parseSentencePiece } from '../../../src/lineage/tokenizer/sentence-piece.js';
import { parseTiktoken } from '../../../src/lineage/tokenizer/tiktoken.js';
import { tokenizerFacts, tokenizerOverlap } from '../../../src/lineage/tokenizer/tokenizer.js';
import { parseTokenizerJson } from '../../../src/lineage/tokenizer/tokenizer-json.js';
import { gguf } from '../weights/build.js';
import { folderOf } from '../weights/temporary.js';

// test/lineage/tokenizer/fixtures/train.py: by huggingface/tokenizers and google/sentencepiece
const path = (name: string) => fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url));
const bytes = (name: string) => new Uint8Array(readFileSync(path(name)));
const said = JSON.parse(readFileSync(path('tokenizers.json'), 'utf8')) as Record<
  'bpe' | 'unigram',
  { vocabulary: number; merges?: number; some: Record<string, string> }
>;
const text = (value: string) => new TextEncoder().encode(value);

describe('readTokenizer', () => {
  it('reads tokenizer.json as its library does', () => {
    const tokenizer = parseTokenizerJson(bytes('bpe.tokenizer.json'), 'a');
    const { vocabulary, merges, some } = said.bpe;
    expect(tokenizerFacts(tokenizer)).toMatchObject({
      format: 'tokenizer.json',
      model: 'BPE',
      vocabulary,
      merges,
    });
    for (const [id, token] of Object.entries(some)) expect(tokenizer.tokens.get(Number(id))).toBe(token);
  });

  it('reads a SentencePiece model as its library does', async () => {
    const tokenizer = await parseSentencePiece(bytes('unigram.model'), 'a');
    const { vocabulary, some } = said.unigram;
    expect(tokenizerFacts(tokenizer)).toMatchObject({
      format: 'sentencepiece',
      model: 'Unigram',
      vocabulary,
    });
    for (const [id, token] of Object.entries(some)) expect(tokenizer.tokens.get(Number(id))).toBe(token);
  });

  it('reads tiktoken ranks', () => {
    const tokenizer = parseTiktoken(bytes('small.tiktoken'), 'a');
    expect(tokenizerFacts(tokenizer)).toMatchObject({ format: 'tiktoken', vocabulary: 258, merges: 2 });
    expect(tokenizer.tokens.get(256)).toBe(' t');
  });

  it('reads the tokens of a GGUF file, and finds what lies beside weights', async () => {
    const file = gguf([], { 'tokenizer.ggml.model': 'llama', 'tokenizer.ggml.tokens': ['<s>', 'a'] });
    const folder = folderOf({ 'm.gguf': file, 'tokenizer.model': readFileSync(path('small.tiktoken')) });
    expect(tokenizerFacts((await readTokenizer(`${folder}/m.gguf`))!)).toMatchObject({
      format: 'gguf',
      model: 'llama',
      vocabulary: 2,
    });
    expect((await readTokenizer(folder))?.format).toBe('tiktoken');
    expect(await readTokenizer(folderOf({ 'x.safetensors': text('') }))).toBeNull();
  });

  it.each([
    ['{}', /no model/],
    ['{"model":{}}', /no vocabulary/],
    ['{"model":{"vocab":{"a":-1}}}', /without a text or a number/],
    ['{"model":{"vocab":[[1,2]]}}', /without a text or a number/],
    ['{"model":{"vocab":{"a":1,"a":2}}}', /stands twice/],
  ])('refuses the tokenizer.json %s', (json, message) => {
    expect(() => parseTokenizerJson(text(json), 'a')).toThrow(message);
  });

  it('refuses or reads any bytes as each format', async () => {
    const models = [bytes('unigram.model'), bytes('small.tiktoken'), bytes('bpe.tokenizer.json')];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...models), fc.nat(3000), fc.nat(255), async (model, at, byte) => {
        const changed = Uint8Array.from(model);
        changed[at % model.length] = byte;
        for (const parse of [parseTiktoken, parseTokenizerJson, parseSentencePiece]) {
          try {
            await parse(changed, 'a');
          } catch (error) {
            expect(error).toBeInstanceOf(HeadwayError);
          }
        }
      }),
    );
  });
});

describe('tokenizerOverlap', () => {
  const of = (...tokens: string[]) => ({
    format: 'gguf',
    model: null,
    merges: null,
    tokens: new Map(tokens.map((token, id) => [id, token])),
  });

  it('counts shared tokens and those with one number', () => {
    expect(tokenizerOverlap(of('a', 'b', 'c'), of('a', 'c', 'd'))).toEqual({
      shared: 2,
      sameNumber: 1,
      jaccard: 0.5,
    });
  });

  it('sees through the marks of word starts and the byte alphabet', () => {
    expect(
      tokenizerOverlap(of('\u0120gap', '\u0120month', 'Ã©'), of('\u2581gap', '\u2581month', 'é')).shared,
    ).toBe(3);
  });

  it('is whole for a vocabulary and itself, and symmetric in what is shared', () => {
    const tokens = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 });
    fc.assert(
      fc.property(tokens, tokens, (a, b) => {
        expect(tokenizerOverlap(of(...a), of(...a)).jaccard).toBe(1);
        expect(tokenizerOverlap(of(...a), of(...b)).shared).toBe(tokenizerOverlap(of(...b), of(...a)).shared);
      }),
    );
  });
});
