import type { PlaceAnswer } from '../../contract/index.js';
import { placeSvg } from '../chart/place-svg.js';
import { markup, trusted } from './markup.js';
import type { HtmlOptions } from './options.js';
import { placeMain } from './place.js';
import { standalone } from './standalone.js';

/** Where a model stands as a page to keep: one file that asks nothing of any server. */
export function placeHtml(answer: PlaceAnswer, { words, document }: HtmlOptions): string {
  const drawing = (width: number) => trusted(placeSvg(answer, { document, words, width }));
  const chart = markup`<figure><div class="wide">${drawing(820)}</div><div class="narrow">${drawing(375)}</div></figure>`;
  const title = words.place.chartTitle(answer);
  const main = markup`<h1>${title}</h1>\n${placeMain(answer, words, chart, (name) => name)}`;
  return standalone({ words, title, main });
}
