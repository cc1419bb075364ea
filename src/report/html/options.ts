import type { Messages } from '../messages/index.js';

/** What a page is made with beside its answer. */
export interface HtmlOptions {
  readonly words: Messages;
  readonly document: Document;
  /** The query string that the page was asked with, without its language, for its links; default: made from the answer. */
  readonly query?: string;
  /** Scheme and host of the server, for addresses that work elsewhere; default: none, so that they work here. */
  readonly origin?: string;
  /** True where the address names the language: the links of the page keep it. */
  readonly chosen?: boolean;
}

/** What a page without a picture is made with. */
export type PageOptions = Omit<HtmlOptions, 'document'>;
