import { z } from 'zod';
import { coded } from '../coded.js';

/** What of a document was not read, and why. */
export const documentNoteSchema = z.discriminatedUnion('code', [
  coded(
    'too-complex',
    'the page is too large or too deeply nested to find its article: all of its text is read',
  ),
  coded('no-article', 'no article was found in the page: all of its text is read'),
  coded('feed-too-long', 'the feed does not end within the bound: its first entries are read'),
  coded('feed-nested', 'the feed is nested too deeply'),
  coded('feed-broken', 'the feed breaks off'),
  coded('feed-entries', 'only the first entries of the feed are read', { entries: z.number() }),
  coded('feed-summary', 'the feed gives a summary, not the article'),
  coded('pages-read', 'only the first pages are read', { pages: z.number(), of: z.number() }),
  coded('characters-read', 'only the first characters are read', { characters: z.number() }),
  coded('language-not-read', 'its language is neither English nor Chinese'),
  coded('claims-of-first', 'claims are read from the first characters only', { characters: z.number() }),
  coded('parts-unanswered', 'parts that a model did not answer in JSON', {
    model: z.string(),
    parts: z.number(),
    of: z.number(),
  }),
  coded('claims-dropped', 'claims of a model whose quotes are not in the text or whose fields are unfit', {
    model: z.string(),
    claims: z.number(),
  }),
  coded('parts-read', 'only the first parts were read by a model', {
    model: z.string(),
    parts: z.number(),
    of: z.number(),
  }),
]);
export type DocumentNote = z.infer<typeof documentNoteSchema>;
