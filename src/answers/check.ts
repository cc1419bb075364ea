import { registryGazetteer } from '../claims/gazetteer/registry-gazetteer.js';
import { mergeClaims } from '../claims/model-reader/merge-claims.js';
import { LONGEST_READ } from '../claims/reading/document-text.js';
import { readClaims } from '../claims/reading/read-claims.js';
import { tagsOf } from '../claims/text/tagger.js';
import type { DocumentNote } from '../contract/index.js';
import { type CheckAnswer, type CheckedClaim, type Claim, HeadwayError, phrase } from '../contract/index.js';
import type { Article } from '../documents/article.js';
import { type ReadOptions, readDocuments } from '../documents/read.js';
import type { Registry } from '../registry/index.js';
import { judge } from './check/judge.js';
import { COMPARES, type Pair, twoSides } from './check/two-sides.js';
import { progress } from './progress.js';
import { provenance } from './provenance.js';
import { today } from './today.js';

/** A model that reads beside the grammar, behind an OpenAI-compatible address that the user named. */
export interface ModelReader {
  /** The address before `/chat/completions`. */
  address: string;
  model: string;
  key?: string;
  /** The longest that one answer may take. */
  milliseconds?: number;
}

export interface CheckOptions extends ReadOptions {
  reader?: ModelReader;
}

/** Loads the tagger's model, which takes as long as opening the data does: the two can go on at once. */
export function prepareReader(): void {
  tagsOf('');
}

/**
 * The claims of one document, each with its verdict. Nothing of the document is sent anywhere but to the
 * model reader, where one is named.
 *
 * @throws HeadwayError of the document, and of the model reader: an answer without it would not be what was asked for
 */
export async function check(
  registry: Registry,
  source: string,
  { reader, ...options }: CheckOptions = {},
): Promise<CheckAnswer> {
  requirePast(options.published);
  const article = await onlyArticle(source, options);
  const found = readClaims(article, await registryGazetteer(registry));
  const further = reader ? await modelReading(article, reader) : { claims: [], notes: [] };
  return {
    kind: 'check',
    document: documentOf(article, [...unread(article), ...further.notes]),
    claims: await judgedClaims(registry, article, mergeClaims(article.id, found, further.claims)),
    ...provenance(registry, null, null),
  };
}

/** A published day that is still to come is a slip of the pen. */
function requirePast(published: string | undefined): void {
  if (published === undefined || published <= today()) return;
  throw new HeadwayError({
    code: 'future-day',
    what: phrase`${published} is still to come`,
    where: '--published',
    remedy: 'give the day the document was published',
  });
}

/** Judges the claims one after the other: they share what is remembered of the days that they speak of. */
async function judgedClaims(
  registry: Registry,
  { publisher, source }: Article,
  claims: readonly Claim[],
): Promise<CheckedClaim[]> {
  const judged: CheckedClaim[] = [];
  let pair: Pair | null = null;
  for (const [i, claim] of claims.entries()) {
    progress('claims judged', i / claims.length);
    judged.push({ ...claim, ...(await judge({ registry, claim, publisher, source, pair })) });
    if (!COMPARES.has(claim.type)) continue;
    const sides = await twoSides(registry, claim, pair);
    if (!('reason' in sides)) pair = sides;
  }
  return judged;
}

function unread({ text }: Article): DocumentNote[] {
  return text.length > LONGEST_READ ? [{ code: 'claims-of-first', characters: LONGEST_READ }] : [];
}

async function modelReading(article: Article, { address, model, ...options }: ModelReader) {
  const [{ readWithModel }, { postJson }] = await Promise.all([
    import('../claims/model-reader/read-with-model.js'),
    import('../fetch/post-json.js'),
  ]);
  const endpoint = `${address.replace(/\/{1,8}$/, '')}/chat/completions`;
  return readWithModel(article, model, (body) => postJson(endpoint, body, options));
}

/** @throws HeadwayError `several-documents` for a folder, a feed or an archive of more than one */
async function onlyArticle(source: string, options: ReadOptions): Promise<Article> {
  let only: Article | null = null;
  for await (const article of readDocuments(source, options)) {
    if (only) {
      throw new HeadwayError({
        code: 'several-documents',
        what: 'it holds more than one document',
        where: source,
        remedy: 'check one of them at a time',
      });
    }
    only = article;
  }
  if (only) return only;
  throw new HeadwayError({ code: 'empty', what: 'it holds no document', where: source });
}

function documentOf(article: Article, further: readonly DocumentNote[]): CheckAnswer['document'] {
  const { id, source, format, text, blocks, title, publisher, publishedOn, publishedBasis, language } =
    article;
  const notes = [...article.notes, ...further];
  return { id, source, format, text, blocks, title, publisher, publishedOn, publishedBasis, language, notes };
}
