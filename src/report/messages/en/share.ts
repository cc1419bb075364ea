/** What a citation says of a figure. */
export interface CitedFacts {
  readonly title: string;
  /** What the title leaves out: the definition, the measure. */
  readonly details: string;
  readonly asOf: string | null;
  readonly vintage: string | null;
  readonly version: string;
  readonly contentHash: string;
}

const SHORT_HASH = 12;

/** The words beside every chart: how to keep, show and cite it. */
export const shareWords = {
  files: (title: string): string => `${title}: files`,
  asTable: 'Table',
  share: 'Share, embed, cite',
  permalink: 'Permalink',
  permalinkMeaning: 'The same question, answered with the newest data.',
  archive: 'Dated archive link',
  archiveMeaning: (asOf: string | null, vintage: string | null): string =>
    asOf === null && vintage === null
      ? 'This answer has no as-of day and no vintage to fix.'
      : `${[asOf && `As-of day ${asOf}`, vintage && `vintage ${vintage}`].filter(Boolean).join(' and ')} fixed.`,
  embed: 'Embed',
  citation: 'Citation',
  bibtex: 'BibTeX',
  copy: 'Copy',
  copied: 'Copied',

  /** Under the chart: what the figure must be quoted with. */
  state: ({ asOf, vintage, version, contentHash }: CitedFacts): string =>
    [
      asOf && `As of ${asOf}`,
      vintage && `${asOf ? 'vintage' : 'Vintage'} ${vintage}`,
      `Headway ${version}`,
      `data ${contentHash.slice(0, SHORT_HASH)}`,
    ]
      .filter(Boolean)
      .join(' · '),

  /** A citation in running text. */
  cite: ({ title, details, asOf, vintage, version, contentHash }: CitedFacts, address: string): string => {
    const facts = [
      details,
      asOf && `as of ${asOf}`,
      vintage && `vintage ${vintage}`,
      `Headway ${version}`,
      `data ${contentHash.slice(0, SHORT_HASH)}`,
    ];
    return `Headway, “${title}”, ${facts.filter(Boolean).join(', ')}. ${address}`;
  },

  /** The note of a BibTeX entry. */
  note: ({ details, asOf, vintage, version, contentHash }: CitedFacts): string =>
    [
      details,
      asOf && `as of ${asOf}`,
      vintage && `vintage ${vintage}`,
      `version ${version}`,
      `data ${contentHash.slice(0, SHORT_HASH)}`,
    ]
      .filter(Boolean)
      .join(', '),

  openHere: 'Open in Headway',
};
