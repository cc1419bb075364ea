import { registryGazetteer } from '../claims/gazetteer/registry-gazetteer.js';
import { readClaims } from '../claims/reading/read-claims.js';
import { type CheckAnswer, HeadwayError } from '../contract/index.js';
import type { Article } from '../documents/article.js';
import { type ReadOptions, readDocuments } from '../documents/read.js';
import type { Registry } from '../registry/index.js';
import { provenance } from './provenance.js';

/** The claims of one document, each with room for its verdict. */
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
    claims: claims.map((claim) => ({
      ...claim,
      verdict: null,
      measured: null,
      explanation: null,
      evidence: [],
    })),
    ...provenance(registry, null, null),
  };
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
