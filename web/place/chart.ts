import type { PlaceAnswer } from '../../src/contract/index.js';
import { placeSvg } from '../../src/report/chart/place-svg.js';
import type { Messages } from '../../src/report/messages/index.js';

/** Draws the chart for wide and for narrow pages; gives the wide one as markup. */
export function drawPlace(target: HTMLElement, answer: PlaceAnswer, words: Messages): string {
  const wide = placeSvg(answer, { document, words, width: 820 });
  const narrow = placeSvg(answer, { document, words, width: 375 });
  target.innerHTML = `<figure><div class="wide">${wide}</div><div class="narrow">${narrow}</div></figure>`;
  return wide;
}
