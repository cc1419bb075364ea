import { z } from 'zod';
import { documentNoteSchema } from './codes/document.js';
import { isoDaySchema } from './parts.js';
import { BLOCK_KINDS, DOCUMENT_FORMATS, LANGUAGES, PUBLISHED_BASES } from './words.js';

export const languageSchema = z.enum(LANGUAGES);
export const documentFormatSchema = z.enum(DOCUMENT_FORMATS);
export const publishedBasisSchema = z.enum(PUBLISHED_BASES);
export const blockKindSchema = z.enum(BLOCK_KINDS);

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
  notes: z.array(documentNoteSchema).describe('what was not read, and why'),
});
export type DocumentAnswer = z.infer<typeof documentSchema>;
