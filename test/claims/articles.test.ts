import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { claimValueSchema } from '../../src/contract/claim.js';
import { CHECKABLES, CLAIM_TYPES, RELATIONS } from '../../src/contract/words.js';

const folder = join(import.meta.dirname, 'articles');
const HALVES = ['tuning', 'untouched'] as const;
/** Fresh: written and labelled later, in fewer fields, by somebody else. */
const SPLITS = [...HALVES, 'fresh'] as const;

const articleSchema = z.strictObject({
  id: z.string().regex(/^\d{3}$/),
  file: z.string(),
  split: z.enum(SPLITS),
  style: z.string().min(1),
  language: z.enum(['en', 'zh-Hans', 'zh-Hant']),
  published: z.iso.date().nullable(),
  publisher: z.string().nullable(),
  title: z.string().nullable(),
  bytes: z.number().int(),
  claims: z.number().int(),
  negatives: z.number().int(),
});

const spanSchema = z.object({
  id: z.string().regex(/^\d{3}-\d{2}$/),
  document: z.string(),
  quote: z.string().min(1),
  start: z.number().int(),
  end: z.number().int(),
  occurrence: z.number().int().positive().optional(),
});

const negativeSchema = spanSchema
  .extend({ speaker: z.string().nullable(), note: z.string().min(1) })
  .strict();

const labelSchema = spanSchema
  .extend({
    speaker: z.string().min(1).nullable(),
    voice: z.enum(['direct', 'indirect', 'block quote', 'narrator', 'headline']),
    affiliation: z.string().min(1).nullable(),
    via: z.string().min(1).nullable(),
    type: z.enum(CLAIM_TYPES),
    subject: z.string().nullable(),
    object: z.string().nullable(),
    value: claimValueSchema.nullable(),
    relation: z.enum(RELATIONS),
    horizon: z.string().nullable(),
    hedge: z.string().nullable(),
    checkable: z.enum(CHECKABLES),
    checkWith: z.string().nullable(),
    note: z.string().nullable(),
  })
  .strict();

const freshLabelSchema = labelSchema.omit({
  affiliation: true,
  via: true,
  subject: true,
  object: true,
  relation: true,
  horizon: true,
  hedge: true,
  checkable: true,
  checkWith: true,
  note: true,
});

const lines = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const articles = lines(join(folder, 'articles.jsonl')).map((row) => articleSchema.parse(row));

function occurrencesBefore(text: string, quote: string, start: number): number {
  let count = 0;
  for (let at = text.indexOf(quote); at !== -1 && at < start; at = text.indexOf(quote, at + quote.length))
    count++;
  return count;
}

describe('the labelled articles', () => {
  it('are at least 40, at least 10 of them Chinese, halved within each language', () => {
    expect(articles.length).toBeGreaterThanOrEqual(40);
    expect(articles.filter(({ language }) => language !== 'en').length).toBeGreaterThanOrEqual(10);
    for (const language of ['en', 'zh-Hans', 'zh-Hant']) {
      const [tuning, untouched] = HALVES.map(
        (half) =>
          articles.filter((article) => article.language === language && article.split === half).length,
      );
      expect(tuning).toBe(untouched);
    }
  });

  it('are all listed, each with its labels and nothing else beside it', () => {
    const expected = articles.flatMap(({ file, id, split }) => [
      file,
      `${split}/${id}.claims.jsonl`,
      `${split}/${id}.negatives.jsonl`,
    ]);
    const held = SPLITS.flatMap((half) => readdirSync(join(folder, half)).map((name) => `${half}/${name}`));
    expect(held.sort()).toEqual(expected.sort());
  });

  it.each(articles)('$file: every label stands at its offsets with fields that are valid', (article) => {
    const text = readFileSync(join(folder, article.file), 'utf8');
    const stem = join(folder, article.split, article.id);
    const schema = article.split === 'fresh' ? freshLabelSchema : labelSchema;
    const claims = lines(`${stem}.claims.jsonl`).map((row) => schema.parse(row));
    const negatives = lines(`${stem}.negatives.jsonl`).map((row) => negativeSchema.parse(row));
    expect(Buffer.byteLength(text)).toBe(article.bytes);
    expect([claims.length, negatives.length]).toEqual([article.claims, article.negatives]);
    const spans = [...claims, ...negatives];
    expect(new Set(spans.map(({ id }) => id)).size).toBe(spans.length);
    for (const span of spans) {
      expect(`${article.split}/${span.document}`).toBe(article.file);
      expect(text.slice(span.start, span.end), span.id).toBe(span.quote);
      const repeated = text.indexOf(span.quote) !== text.lastIndexOf(span.quote);
      expect(span.occurrence, span.id).toBe(
        repeated ? occurrencesBefore(text, span.quote, span.start) + 1 : undefined,
      );
    }
    for (const claim of claims) {
      const { id, value, voice, speaker } = claim;
      if (value?.min != null && value.max != null) expect(value.min, id).toBeLessThanOrEqual(value.max);
      if (value) expect(value.min ?? value.max, id).not.toBeNull();
      if (voice === 'narrator') expect(speaker, id).toBeNull();
      if (voice === 'direct' || voice === 'indirect' || voice === 'block quote')
        expect(speaker, id).not.toBeNull();
      if ('hedge' in claim && claim.hedge !== null) expect(text, id).toContain(claim.hedge);
    }
    for (const negative of negatives)
      for (const claim of claims) {
        const shared = Math.min(negative.end, claim.end) - Math.max(negative.start, claim.start);
        expect(shared / (negative.end - negative.start), `${negative.id} ${claim.id}`).toBeLessThan(0.5);
      }
  });
});
