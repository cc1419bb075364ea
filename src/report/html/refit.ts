import type { GapAnswer } from '../../contract/index.js';
import type { Messages } from '../messages/index.js';
import { gapQuery } from './links.js';
import { type Markup, markup } from './markup.js';

/**
 * The part of a gap's page in which benchmarks are left out; a script fills it when it is opened. Null where the measure
 * is not fitted on the page.
 */
export function refitSection(gap: GapAnswer, words: Messages): Markup | null {
  if (gap.measure !== 'eci-refit' || gap.carryForward) return null;
  return markup`<details class="refit" data-refit="${gapQuery(gap)}"><summary>${words.refit.summary}</summary>
<p>${words.refit.lead}</p>
<p role="status"></p>
<div class="refitted"></div>
</details>`;
}
