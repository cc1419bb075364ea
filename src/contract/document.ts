import { z } from 'zod';
import { isoDaySchema } from './words.js';

/** `not-read`: a language that the reader of claims does not know. */
export const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant', 'not-read'] as const;
export const languageSchema = z.enum(LANGUAGES);
export type Language = z.infer<typeof languageSchema>;

export const DOCUMENT_FORMATS = ['text', 'html', 'markdown', 'pdf', 'feed-entry'] as const;
export const documentFormatSchema = z.enum(DOCUMENT_FORMATS);
export type DocumentFormat = z.infer<typeof documentFormatSchema>;

/**
 * How the published day was found, best first: `given` by the user; `metadata` of the page or file; the
 * `feed` that listed it; a `line` of the text ("Release time: 2023-06-01"); the web `address`; or only the day
 * of a `modification`, which the publication may precede.
 */
export const PUBLISHED_BASES = ['given', 'metadata', 'feed', 'line', 'address', 'modification'] as const;
export const publishedBasisSchema = z.enum(PUBLISHED_BASES);
export type PublishedBasis = z.infer<typeof publishedBasisSchema>;

export const BLOCK_KINDS = ['heading', 'paragraph', 'item', 'quote', 'caption', 'row', 'code'] as const;
export const blockKindSchema = z.enum(BLOCK_KINDS);
export type BlockKind = z.infer<typeof blockKindSchema>;

export const documentBlockSchema = z.object({
  kind: blockKindSchema,
  start: z.number().int().describe('UTF-16 offset in the text'),
  end: z.number().int(),
});

/** An article as it was read: `text` is cleaned, its blocks are parted by blank lines. */
export const documentSchema = z.object({
  id: z.string().describe('the first 16 hexadecimal digits of the SHA-256 of the raw text'),
  source: z.string().describe('the file, the address, or "standard input"'),
  format: documentFormatSchema,
  text: z.string(),
  blocks: z.array(documentBlockSchema),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedOn: isoDaySchema.nullable(),
  publishedBasis: publishedBasisSchema.nullable(),
  language: languageSchema,
  notes: z.array(z.string()).describe('what was not read, and why'),
});
export type DocumentAnswer = z.infer<typeof documentSchema>;
