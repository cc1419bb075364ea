/** What a page needs beside its answer. */
export interface HtmlOptions {
  /** To draw charts with. */
  readonly document: Document;
  /** The query string that the page was asked with, for its links; default: made from the answer. */
  readonly query?: string;
  /** Scheme and host of the server, for addresses that work elsewhere; default: none, so that they work here. */
  readonly origin?: string;
}
