import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { CheckedClaim, ClaimsAnswer, LedgerEntry } from '../../src/contract/index.js';
import { claimReview } from '../../src/report/claim-review.js';
import { claimsCsv } from '../../src/report/csv/claims.js';
import { claimOf, dayRange } from '../answers/check/claim-of.js';

/**
 * The properties that schema.org defines for the types used, with their expected types (https://schema.org/ClaimReview,
 * /Claim, /Rating, /Person, /Organization, /CreativeWork, as of version 29): nothing else may stand in the export.
 */
const name = z.string().min(1);
const organization = z.strictObject({ '@type': z.literal('Organization'), name });
const person = z.strictObject({ '@type': z.literal('Person'), name, affiliation: organization.optional() });
const author = z.union([organization, person]);
const rating = z
  .strictObject({
    '@type': z.literal('Rating'),
    alternateName: name,
    ratingExplanation: z.string(),
    ratingValue: z.number().optional(),
    bestRating: z.literal(5).optional(),
    worstRating: z.literal(1).optional(),
  })
  .refine(
    ({ ratingValue = 1, worstRating = 1, bestRating = 5 }) =>
      ratingValue >= worstRating && ratingValue <= bestRating,
  )
  .refine(
    ({ ratingValue, bestRating, worstRating }) =>
      (ratingValue === undefined) === (bestRating === undefined && worstRating === undefined),
  );
const appearance = z
  .strictObject({
    '@type': z.literal('CreativeWork'),
    url: z.url().optional(),
    name: name.optional(),
    publisher: organization.optional(),
  })
  .refine(({ url, name: title }) => (url === undefined) !== (title === undefined));
const claim = z.strictObject({
  '@type': z.literal('Claim'),
  author: z.union([author, z.array(author)]).optional(),
  datePublished: z.iso.date().optional(),
  appearance,
});
const review = z.strictObject({
  '@type': z.literal('ClaimReview'),
  '@id': z.string().regex(/^urn:headway:claim:\S+$/),
  datePublished: z.iso.date(),
  claimReviewed: name,
  author: organization,
  reviewRating: rating,
  itemReviewed: claim,
});
const graph = z.strictObject({ '@context': z.literal('https://schema.org'), '@graph': z.array(review) });

function entry(id: string, parts: Partial<CheckedClaim>, rest: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    claim: {
      ...claimOf({ id, speaker: 'Ann Lee', affiliation: 'A Bank', saidOn: dayRange('2025-01-01'), ...parts }),
      verdict: 'uncertain',
      measured: null,
      explanation: 'A sentence.',
      evidence: [],
      said: 'direct',
      factor: null,
      probability: null,
      beside: [],
      figure: null,
      ...parts,
    },
    origin: 'kept',
    title: null,
    publisher: 'A Newspaper',
    address: 'https://example.org/a',
    keptOn: '2025-01-02',
    story: id,
    objections: [],
    resolution: null,
    ...rest,
  };
}

const ledger = (entries: LedgerEntry[]): ClaimsAnswer => ({
  kind: 'claims',
  total: entries.length,
  entries,
  record: null,
  measured: [],
  asOf: null,
  vintage: null,
  version: '0.1.0',
  contentHash: 'f'.repeat(64),
});

const reviewed = (one: LedgerEntry) => graph.parse(claimReview(ledger([one])))['@graph'][0];

describe('ClaimReview', () => {
  it.each([
    ['supported', 5],
    ['overstated', 2],
    ['understated', 2],
    ['contradicted', 1],
    ['uncertain', undefined],
    ['pending', undefined],
    ['not-measurable', undefined],
  ] as const)('rates %s, and gives no number where nothing is decided', (verdict, value) => {
    const { reviewRating } = reviewed(entry('a', { verdict }));
    expect([reviewRating.alternateName, reviewRating.ratingValue]).toEqual([
      verdict.replace('-', ' '),
      value,
    ]);
  });

  it('names persons, their affiliations, institutions, and several who speak together', () => {
    const authorOf = (speaker: string | null, affiliation: string | null) =>
      reviewed(entry('a', { speaker, affiliation })).itemReviewed.author;
    expect(authorOf('Ann Lee', 'A Bank')).toEqual({
      '@type': 'Person',
      name: 'Ann Lee',
      affiliation: { '@type': 'Organization', name: 'A Bank' },
    });
    expect(authorOf('Epoch AI', 'Epoch AI')).toEqual({ '@type': 'Organization', name: 'Epoch AI' });
    expect(authorOf('Ann Lee; Bo Chen', null)).toEqual([
      { '@type': 'Person', name: 'Ann Lee' },
      { '@type': 'Person', name: 'Bo Chen' },
    ]);
    expect(authorOf(null, null)).toBeUndefined();
  });

  it('gives how a forecast came out, on its last day', () => {
    const resolution = {
      resolvedOn: '2025-12-31',
      verdict: 'contradicted',
      explanation: 'It did not.',
    } as const;
    const { datePublished, reviewRating } = reviewed(entry('a', { verdict: 'pending' }, { resolution }));
    expect([datePublished, reviewRating.ratingValue, reviewRating.ratingExplanation]).toEqual([
      '2025-12-31',
      1,
      'It did not.',
    ]);
  });

  it('names a file that is no address, and holds without a day or a publisher', () => {
    const { itemReviewed } = reviewed(
      entry('a', { saidOn: null }, { address: 'notes/a.txt', publisher: null }),
    );
    expect(itemReviewed).toEqual({
      '@type': 'Claim',
      author: expect.anything(),
      appearance: { '@type': 'CreativeWork', name: 'notes/a.txt' },
    });
  });
});

it('a claim that begins as a formula does is no formula in the CSV', () => {
  const [header, line] = claimsCsv(
    ledger([entry('a', { quote: '=HYPERLINK("x")', explanation: '@cmd' })]),
  ).split('\n');
  expect(header.split(',')).toContain('quote');
  expect(line).not.toMatch(/(?:^|,)"?[=@]/);
});
