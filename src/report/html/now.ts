import type { NowAnswer } from '../../contract/index.js';
import { isEpochComparison } from '../messages/group.js';
import { askGap } from './ask.js';
import { definitions, derivation, gapBody, meanings } from './gap.js';
import { gapQuery } from './links.js';
import { markup } from './markup.js';
import type { HtmlOptions } from './options.js';
import { page } from './page.js';
import { sources } from './sources.js';

/** The front page: the headline comparisons, each with Epoch’s published index beside it. */
export function nowHtml(now: NowAnswer, options: HtmlOptions): string {
  const { words } = options;
  const { query: _asked, ...part } = options;
  const { gapPage } = words;
  const [first] = now.comparisons;
  const headline = first ? words.headline(first.gap) : gapPage.none;
  const sections = now.comparisons.map(({ gap, published }, i) => {
    const id = `comparison-${i + 1}`;
    const pair = words.pair(gap);
    return markup`<section aria-labelledby="${id}">
<h2 id="${id}">${pair}</h2>
${i > 0 ? markup`<p class="headline">${words.headline(gap)}</p>` : null}
${gapBody(gap, part)}
<h3>${gapPage.asPublished}</h3>
<p>${words.headline(published)}</p>
${definitions(published, gapPage.onPublished(pair), words)}
${isEpochComparison(published) ? markup`<p>${words.published}</p>` : null}
<ul class="links" aria-label="${words.share.files(words.title(published))}"><li><a href="/gap?${gapQuery(published)}">${words.pages.thisGap}</a></li>
<li>${derivation(published, words)}</li></ul>
</section>
`;
  });
  const attribution = now.comparisons.flatMap(({ gap, published }) => [
    ...gap.attribution,
    ...published.attribution,
  ]);
  const main = markup`<h1>${headline}</h1>
${first && askGap(first.gap, words)}
${sections}
${meanings(words)}
${sources(attribution, words)}`;
  const title = first ? `${words.title(first.gap)} – Headway` : 'Headway';
  return page(options, { title, path: '/', description: headline, main });
}
