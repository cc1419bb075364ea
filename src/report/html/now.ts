import type { NowAnswer } from '../../contract/index.js';
import { en, isEpochComparison } from '../messages/en.js';
import { askGap } from './ask.js';
import { definitions, derivation, gapBody, meanings } from './gap.js';
import { gapQuery } from './links.js';
import { markup } from './markup.js';
import type { HtmlOptions } from './options.js';
import { page } from './page.js';
import { sources } from './sources.js';

/** The front page: the headline comparisons, each with Epoch's published index beside it. */
export function nowHtml(now: NowAnswer, options: HtmlOptions): string {
  const [first] = now.comparisons;
  const headline = first ? en.headline(first.gap) : 'No comparison is held.';
  const sections = now.comparisons.map(({ title, gap, published }, i) => {
    const id = `comparison-${i + 1}`;
    return markup`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${i > 0 ? markup`<p class="headline">${en.headline(gap)}</p>` : null}
${gapBody(gap, { document: options.document, ...(options.origin !== undefined && { origin: options.origin }) })}
<h3>Epoch’s index, as published</h3>
<p>${en.headline(published)}</p>
${definitions(published, `${title}: the gap on Epoch’s published index, in months`)}
${isEpochComparison(published) ? markup`<p>${en.published}</p>` : null}
<ul class="links" aria-label="${en.share.files(en.title(published))}"><li><a href="/gap?${gapQuery(published)}">${en.pages.thisGap}</a></li>
<li>${derivation(published)}</li></ul>
</section>
`;
  });
  const attribution = now.comparisons.flatMap(({ gap, published }) => [
    ...gap.attribution,
    ...published.attribution,
  ]);
  const main = markup`<h1>${headline}</h1>
${first && askGap(first.gap)}
${sections}
${meanings()}
${sources(attribution)}`;
  const title = first ? `${en.title(first.gap)} – Headway` : 'Headway';
  return page({ language: en.language, title, path: '/', description: headline, main });
}
