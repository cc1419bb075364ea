import { registryGazetteer } from '../claims/gazetteer/registry-gazetteer.js';
import { readClaims } from '../claims/reading/read-claims.js';
import { type CheckAnswer, type CheckedClaim, type Claim, HeadwayError } from '../contract/index.js';
import type { Article } from '../documents/article.js';
import { type ReadOptions, readDocuments } from '../documents/read.js';
import type { Registry } from '../registry/index.js';
import { judge } from './check/judge.js';
import { COMPARES, type Pair, twoSides } from './check/two-sides.js';
import { provenance } from './provenance.js';

/** The claims of one document, each with its verdict. */
export async function check(
  registry: Registry,
  source: string,
  options: ReadOptions = {},
): Promise<CheckAnswer> {
  const article = await onlyArticle(source, options);
  const claims = readClaims(article, await registryGazetteer(registry));
  return {
    kind: 'check',
    document: documentOf(article),
    claims: await judgedClaims(registry, article, claims),
    ...provenance(registry, null, null),
  };
}

/** Judges the claims one after the other: they share what is remembered of the days that they speak of. */
async function judgedClaims(
  registry: Registry,
  { publisher, source }: Article,
  claims: readonly Claim[],
): Promise<CheckedClaim[]> {
  const judged: CheckedClaim[] = [];
  let pair: Pair | null = null;
  for (const claim of claims) {
    judged.push({ ...claim, ...(await judge({ registry, claim, publisher, source, pair })) });
    if (!COMPARES.has(claim.type)) continue;
    const sides = await twoSides(registry, claim, pair);
    if (!('reason' in sides)) pair = sides;
  }
  return judged;
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

function documentOf(article: Article): CheckAnswer['document'] {
  const { id, source, format, text, blocks, title, publisher, publishedOn, publishedBasis, language, notes } =
    article;
  return { id, source, format, text, blocks, title, publisher, publishedOn, publishedBasis, language, notes };
}
