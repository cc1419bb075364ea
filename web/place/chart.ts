import type { PlaceAnswer } from '../../src/contract/index.js';
import { placeSvg } from '../../src/report/chart/place-svg.js';

/** Draws the chart for wide and for narrow pages; gives the wide one as markup. */
export function drawPlace(target: HTMLElement, answer: PlaceAnswer): string {
  const wide = placeSvg(answer, { document, width: 820 });
  const narrow = placeSvg(answer, { document, width: 375 });
  target.innerHTML = `<figure><div class="wide">${wide}</div><div class="narrow">${narrow}</div></figure>`;
  return wide;
}
