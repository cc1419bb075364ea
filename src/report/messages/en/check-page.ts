/** The words around a checked document. */
export const checkPageWords = {
  sentText: 'The text as sent',
  keep: 'Keep and share',
  permalink: 'Checks the same address again, with the newest data',
  noLink: 'What is pasted is answered and forgotten, so no link leads back to this page. Save it instead.',
  save: 'Save as',
  formats: {
    html: 'a page (HTML)',
    json: 'data (JSON)',
    csv: 'a table (CSV)',
    jsonld: 'ClaimReview (JSON-LD)',
  },
  chart: (what: string): string => `Chart: ${what}`,
  derivation: 'Derivation of the figure',
  thisGap: 'The measurement as a page',
  rests: 'Models and sources',
  open: 'Open each marked claim for its measurement, chart, models and sources.',
  openAll: 'Open all',
};
