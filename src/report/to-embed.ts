import { HeadwayError, phrase } from '../contract/index.js';
import type { Answer } from './answer.js';
import { embedHtml } from './html/embed.js';
import type { HtmlOptions } from './html/options.js';

/** The chart of an answer as a page for a frame of another page. */
export function toEmbed(answer: Answer, options: HtmlOptions): string {
  switch (answer.kind) {
    case 'gap':
    case 'history':
    case 'comparisons':
    case 'census':
    case 'lineage-show':
    case 'models':
    case 'claims':
      return embedHtml(answer, options);
    default:
      throw new HeadwayError({
        code: 'no-such-format',
        what: phrase`"${answer.kind}" has no chart to embed`,
        remedy: 'embed a gap, its history, or the ledger',
      });
  }
}
