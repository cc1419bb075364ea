import type { ClaimsAnswer, LedgerEntry, Verdict } from '../contract/index.js';
import { outcomeOf } from './in-words.js';
import { type Messages, messagesIn } from './messages/index.js';

/** How true each verdict finds a claim, from 1 (false) to 5 (true); null where none is decided. */
const RATING: Readonly<Record<Verdict, number | null>> = {
  supported: 5,
  overstated: 2,
  understated: 2,
  contradicted: 1,
  uncertain: null,
  pending: null,
  'not-measurable': null,
};

/** The claims of the ledger as schema.org ClaimReview, a graph of JSON-LD (https://schema.org/ClaimReview). */
export function claimReview(
  { entries, version, contentHash }: ClaimsAnswer,
  words: Messages = messagesIn('en'),
): object {
  return {
    '@context': 'https://schema.org',
    '@graph': entries.map((entry) =>
      reviewOf(entry, words, `Headway ${version}, data ${contentHash.slice(0, 12)}`),
    ),
  };
}

/** JSON-LD that can stand in a script element: what would end it, or what a terminal acts on, is written as an escape. */
export function jsonLd(graph: object): string {
  const escaped = JSON.stringify(graph, null, 2).replace(
    /(?!\n)[<>&\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (character) =>
      Array.from({ length: character.length }, (_, i) => character.charCodeAt(i))
        .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
        .join(''),
  );
  return `${escaped}\n`;
}

function reviewOf(entry: LedgerEntry, words: Messages, reviewer: string): object {
  const { claim, address, publisher, keptOn, resolution } = entry;
  const verdict = resolution?.verdict ?? claim.verdict;
  const rating = verdict === null ? null : RATING[verdict];
  return {
    '@type': 'ClaimReview',
    '@id': `urn:headway:claim:${claim.id}`,
    datePublished: resolution?.resolvedOn ?? keptOn,
    claimReviewed: claim.quote,
    author: { '@type': 'Organization', name: reviewer },
    reviewRating: {
      '@type': 'Rating',
      alternateName: resolution ? words.check.verdictName(resolution.verdict) : words.check.verdict(claim),
      ...(rating === null ? {} : { ratingValue: rating, bestRating: 5, worstRating: 1 }),
      ratingExplanation: outcomeOf(entry, words) ?? words.check.explanation(claim) ?? '',
    },
    itemReviewed: {
      '@type': 'Claim',
      ...(claim.speaker === null ? {} : { author: authorsOf(claim.speaker, claim.affiliation) }),
      ...(claim.saidOn === null ? {} : { datePublished: claim.saidOn.to }),
      appearance: {
        '@type': 'CreativeWork',
        ...(URL.canParse(address) ? { url: address } : { name: address }),
        ...(publisher === null ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
      },
    },
  };
}

/** A name that is written as those of institutions are: "CAISI", "Stanford AI Index". */
const INSTITUTION =
  /^[A-Z]{3,}$|\b(?:Index|Institute|Bank|University|Center|Centre|Ministry|Group|Company)\b/u;

/** Who claimed it: persons with their affiliations, or the institution that speaks for itself. */
function authorsOf(speaker: string, affiliation: string | null): object | object[] {
  const names = speaker
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);
  const affiliations = affiliation?.split(';').map((name) => name.trim()) ?? [];
  const authors = names.map((name, i) => {
    const own = affiliations.length === names.length ? affiliations[i] : undefined;
    if (own === name || INSTITUTION.test(name)) return { '@type': 'Organization', name };
    return {
      '@type': 'Person',
      name,
      ...(own ? { affiliation: { '@type': 'Organization', name: own } } : {}),
    };
  });
  return authors.length === 1 ? authors[0] : authors;
}
