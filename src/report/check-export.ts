import type { CheckAnswer, ClaimsAnswer, LedgerEntry } from '../contract/index.js';
import { claimReview, jsonLd } from './claim-review.js';
import { claimsCsv } from './csv/claims.js';
import { checkHtml } from './html/check.js';
import { inWords } from './in-words.js';
import type { Messages } from './messages/index.js';

/** How a checked document can be kept. */
export const CHECK_EXPORTS = ['html', 'json', 'csv', 'jsonld'] as const;
export type CheckExport = (typeof CHECK_EXPORTS)[number];

const TYPES: Record<CheckExport, string> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  jsonld: 'application/ld+json; charset=utf-8',
};

/** A file of a checked document. */
export interface ExportedCheck {
  readonly type: string;
  readonly name: string;
  readonly body: string;
}

/**
 * A checked document as a file to keep.
 *
 * @param words of the page
 * @param today ISO day, on which it was checked
 */
export function exportCheck(
  answer: CheckAnswer,
  format: CheckExport,
  today: string,
  words: Messages,
): ExportedCheck {
  return {
    type: TYPES[format],
    name: `headway-check-${today}.${format}`,
    body: bodyOf(answer, format, today, words),
  };
}

function bodyOf(answer: CheckAnswer, format: CheckExport, today: string, words: Messages): string {
  switch (format) {
    case 'html':
      return checkHtml(answer, { words });
    case 'json':
      return `${JSON.stringify(inWords(answer, words))}\n`;
    case 'csv':
      return claimsCsv(asLedger(answer, today));
    case 'jsonld': {
      return jsonLd(claimReview(asLedger(answer, today), words));
    }
  }

  /** The claims as entries of a ledger that were found in the document today. */
  function asLedger(
    { document, claims, version, contentHash, asOf, vintage }: CheckAnswer,
    today: string,
  ): ClaimsAnswer {
    const { title, publisher, source: address } = document;
    const entries = claims.map(
      (claim): LedgerEntry => ({
        ...{ claim, origin: 'kept', title, publisher, address, keptOn: today },
        ...{ story: claim.id, objections: [], resolution: null },
      }),
    );
    return {
      ...{ kind: 'claims', total: entries.length, entries, record: null, measured: [] },
      ...{ version, contentHash, asOf, vintage },
    };
  }
}
