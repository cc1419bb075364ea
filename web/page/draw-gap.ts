import type { GapAnswer } from '../../src/contract/index.js';
import { gapChart } from '../../src/report/chart/gap-chart.js';
import { gapSvg } from '../../src/report/chart/gap-svg.js';
import type { Messages } from '../../src/report/messages/index.js';

/** Draws a gap for wide and for narrow pages, with a line that says how it differs from the page's own. */
export function drawGap(target: HTMLElement, gap: GapAnswer, note: string, words: Messages): void {
  const chart = { ...gapChart(gap, words), notes: [note] };
  const wide = gapSvg(chart, { document, words, width: 820 });
  const narrow = gapSvg(chart, { document, words, width: 375 });
  target.innerHTML = `<div class="wide">${wide}</div><div class="narrow">${narrow}</div>`;
}
