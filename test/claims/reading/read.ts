import { gazetteerOf } from '../../../src/claims/gazetteer/gazetteer.js';
import { readClaims } from '../../../src/claims/reading/read-claims.js';
import type { Claim } from '../../../src/contract/index.js';
import { articleOf } from '../../../src/documents/article.js';
import { parseText } from '../../../src/documents/formats/text.js';

const gazetteer = gazetteerOf([]);

/** The claims of a plain text, published on a Tuesday. */
export function read(text: string, published = '2025-06-10'): Claim[] {
  return readClaims(articleOf(parseText(text), { source: 'test', format: 'text', published }), gazetteer);
}

/** The claims of one type. */
export const readOf = (type: Claim['type'], text: string) =>
  read(text).filter((claim) => claim.type === type);
