import { bibtex } from '../bibtex.js';
import { type Citable, citable, type Pictured } from '../citable.js';
import { toSvg } from '../to-svg.js';
import { type Markup, markup, trusted } from './markup.js';
import type { HtmlOptions } from './options.js';

const WIDE = 820;
const NARROW = 375;
const FILES = ['csv', 'json', 'svg', 'png'];

export interface ChartFigureParts {
  /** Other addresses, before the files. */
  readonly others?: readonly Markup[];
  /** Where on the page the same stands as a table. */
  readonly table?: string;
}

/**
 * A chart with all that belongs beside it: its files, its table, its permanent addresses, what embeds and what cites
 * it, and the state of the data. Every page with a chart uses this.
 */
export function chartFigure(
  answer: Pictured,
  options: HtmlOptions,
  { others = [], table }: ChartFigureParts = {},
): Markup {
  const { words } = options;
  const cited = citable(answer, options);
  const { path, archive, title } = cited;
  const query = suffixOf(options.query === undefined ? archive : cited.query);
  return markup`${chartDrawing(answer, options)}
<div class="beside">
<ul class="links" aria-label="${words.share.files(`${title}, ${cited.details || cited.kind}`)}">
${others.map((one) => markup`<li>${one}</li>\n`)}${table !== undefined && markup`<li><a href="#${table}">${words.share.asTable}</a></li>\n`}${FILES.map(
  (file) => markup`<li><a href="${path}.${file}${query}">${file.toUpperCase()}</a></li>\n`,
)}</ul>
${sharePanel(cited, options)}
<p class="small state">${words.share.state(cited)}</p>
</div>`;
}

/** The chart twice, for wide and for narrow pages; a stylesheet shows one. */
export function chartDrawing(answer: Pictured, { document, words }: HtmlOptions): Markup {
  const drawing = (width: number) => trusted(toSvg(answer, { document, words, width }));
  return markup`<figure>
<div class="wide">${drawing(WIDE)}</div>
<div class="narrow">${drawing(NARROW)}</div>
</figure>`;
}

/** What embeds a chart in another page, on one line. */
export function embedSnippet({ path, query, title }: Citable, origin: string): string {
  const source = `${origin}/embed${path}${suffixOf(query)}`;
  return `${markup`<iframe src="${source}" title="${title}" width="100%" height="560" loading="lazy"></iframe>`}`;
}

function sharePanel(cited: Citable, { origin = '', words }: HtmlOptions): Markup {
  const { path, query, archive, asOf, vintage } = cited;
  const permalink = `${origin}${path}${suffixOf(query)}`;
  const dated = `${origin}${path}${suffixOf(archive)}`;
  return markup`<details class="share"><summary>${words.share.share}</summary>
<dl data-copy="${words.share.copy}" data-copied="${words.share.copied}">
<dt>${words.share.permalink}</dt><dd><a href="${permalink}">${permalink}</a> <span class="small">${words.share.permalinkMeaning}</span></dd>
<dt>${words.share.archive}</dt><dd><a href="${dated}">${dated}</a> <span class="small">${words.share.archiveMeaning(asOf, vintage)}</span></dd>
<dt>${words.share.embed}</dt><dd><pre tabindex="0"><code>${embedSnippet(cited, origin)}</code></pre></dd>
<dt>${words.share.citation}</dt><dd><pre tabindex="0"><code>${words.share.cite(cited, dated)}</code></pre></dd>
<dt>${words.share.bibtex}</dt><dd><pre tabindex="0"><code>${bibtex(cited, dated, words)
    .split('\n')
    .map((line) => markup`${line}\n`)}</code></pre></dd>
</dl></details>`;
}

const suffixOf = (query: string): string => (query === '' ? '' : `?${query}`);
