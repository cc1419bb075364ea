import { type Attribution, type Estimate, type GapAnswer, METHODS } from '../../contract/index.js';
import { gapChart } from '../chart/gap-chart.js';
import { gapSvg } from '../chart/gap-svg.js';
import { en, isEpochComparison } from '../messages/en.js';
import { cell, oneDecimal, percent, signed } from '../numbers.js';
import { askGap } from './ask.js';
import { address as addressLink, gapQuery, historyQuery } from './links.js';
import { type Markup, markup, trusted } from './markup.js';
import { page } from './page.js';
import { htmlTable } from './table.js';

export interface HtmlOptions {
  document: Document;
  /** The query string that the page was asked with, for its links; default: made from the answer. */
  query?: string;
}

const WIDE = 820;
const NARROW = 375;
const SUFFIXES = ['json', 'csv', 'svg', 'png'];
const day = (title: string) => ({ title, kind: 'day' as const });
const number = (title: string) => ({ title, kind: 'number' as const });

/** The page of one gap. */
export function gapHtml(gap: GapAnswer, options: HtmlOptions): string {
  const headline = en.headline(gap);
  const title = `${en.title(gap)} – Headway`;
  const main = markup`<h1>${headline}</h1>
${askGap(gap)}
<h2>${en.pair(gap)}</h2>
${isEpochComparison(gap) && markup`<p>${en.published}</p>`}
${gapBody(gap, options)}
${meanings()}
${sources(gap.attribution)}`;
  return page({ language: en.language, title, description: headline, main });
}

/** What a gap shows below its headline. */
export function gapBody(gap: GapAnswer, options: HtmlOptions): Markup {
  return markup`${figure(gap, options)}
${links(gap, options.query ?? gapQuery(gap))}
<p>${[en.points(gap), en.basis(gap)].filter(Boolean).join(' ')}</p>
${definitions(gap, `${en.pair(gap)}: the gap by its three definitions, in months`)}
<h3>Is it widening?</h3>
<p>${en.trend(gap.trend)}</p>
${trendTable(gap)}
<h3>The records that decide it</h3>
${records(gap)}
${notes(gap)}
${otherVintages(gap)}
<p class="small">Data <code>${gap.contentHash.slice(0, 12)}</code>, Headway ${gap.version}.</p>`;
}

/** The chart twice, for wide and for narrow pages; a stylesheet shows one. */
export function figure(gap: GapAnswer, { document }: HtmlOptions): Markup {
  const chart = gapChart(gap);
  const drawing = (width: number) => trusted(gapSvg(chart, { document, width }));
  return markup`<figure>
<div class="wide">${drawing(WIDE)}</div>
<div class="narrow">${drawing(NARROW)}</div>
</figure>`;
}

export function links(gap: GapAnswer, query: string): Markup {
  const files = SUFFIXES.map(
    (suffix) => markup`<li><a href="/gap.${suffix}?${query}">${suffix.toUpperCase()}</a></li>\n`,
  );
  const explain = `/explain?${new URLSearchParams({ id: gap.id })}`;
  const name = `${en.pair(gap)}, ${gap.measure}: addresses`;
  return markup`<ul class="links" aria-label="${name}">
<li><a href="/gap?${query}">This gap</a></li>
<li><a href="/history?${historyQuery(gap)}">Over time</a></li>
${files}<li><a href="${explain}">Derivation</a></li>
</ul>`;
}

export function definitions(gap: GapAnswer, caption: string): Markup {
  const unbounded = en.unbounded(gap);
  return markup`${definitionTable(gap, caption)}
${unbounded && markup`<p>${unbounded}</p>`}`;
}

function definitionTable(gap: GapAnswer, caption: string): Markup {
  return htmlTable(
    caption,
    [
      { title: 'Definition' },
      number('Months'),
      number('Average'),
      number('Least to greatest'),
      number('Over'),
    ],
    gap.definitions.map(({ method, months, average }) => [
      method,
      cell(months),
      cell(average.months),
      average.min === null || average.max === null
        ? '–'
        : `${oneDecimal(average.min)} to ${oneDecimal(average.max)}`,
      en.averagedOver(method, average.days),
    ]),
  );
}

/** What each definition means. */
export function meanings(): Markup {
  return markup`<h2 id="definitions">The three definitions</h2>
<dl>
${METHODS.map((method) => markup`<dt>${method}</dt><dd>${en.method(method)}</dd>\n`)}</dl>`;
}

function trendTable(gap: GapAnswer): Markup {
  const chance = (probability: number | null) => (probability === null ? '–' : percent(probability));
  return htmlTable(
    `${en.pair(gap)}: change of the mean at-release gap, each window against the one before`,
    [
      { title: 'Window' },
      number('Months'),
      number('Probability of widening'),
      number('Points'),
      number('Probability of widening, points'),
    ],
    gap.trend.windows.map((window) => [
      `${window.windowMonths} months`,
      change(window.change),
      chance(window.probabilityWidening),
      change(window.changePoints),
      chance(window.probabilityWideningPoints),
    ]),
  );
}

function records(gap: GapAnswer): Markup {
  return htmlTable(
    `${en.pair(gap)}: records of ${en.group(gap.follower)}, newest first`,
    [
      { title: 'Model' },
      { title: 'Organisation' },
      day('Released'),
      number(gap.measure),
      number('Months'),
      number('Points'),
      { title: 'Leader there with' },
      day('Since'),
      { title: 'Flags' },
    ],
    gap.records
      .toReversed()
      .map((record) => [
        record.model,
        record.organisations.join(', '),
        record.releasedOn,
        oneDecimal(record.value),
        cell(record.months),
        cell(record.points),
        record.leaderModel ?? '–',
        record.leaderReachedOn ?? '–',
        [
          record.censored && 'censored',
          record.truncated && 'truncated',
          record.provisional && 'provisional',
          !record.averaged && 'not averaged',
        ]
          .filter(Boolean)
          .join(', '),
      ]),
  );
}

function notes(gap: GapAnswer): Markup | null {
  const sentences = [...en.flags(gap), en.excluded(gap), ...gap.notes].filter((one) => one !== null);
  if (sentences.length === 0) return null;
  return markup`<h3>Before you quote it</h3>
<ul>
${sentences.map((sentence) => markup`<li>${sentence}</li>\n`)}</ul>`;
}

function otherVintages(gap: GapAnswer): Markup | null {
  if (gap.otherVintages.length === 0) return null;
  const months = (value: number | null) => (value === null ? '–' : oneDecimal(value));
  return htmlTable(
    `${en.pair(gap)}: the same gap in other vintages, in months`,
    [day('Vintage'), { title: 'Measure' }, day('As of'), number('Daily'), number('First-reach')],
    gap.otherVintages.map((one) => [
      one.vintage,
      one.measure,
      one.asOf,
      months(one.months),
      months(one.firstReachMonths),
    ]),
  );
}

/** Sources and licences; each once. */
export function sources(attribution: Attribution[]): Markup {
  const distinct = attribution.filter(
    (one, i) => attribution.findIndex(({ text }) => text === one.text) === i,
  );
  return markup`<h2 id="sources">Sources and licence</h2>
<ul>
${distinct.map(({ text, address }) => markup`<li>${text} ${addressLink(address)}</li>\n`)}</ul>`;
}

function change(estimate: Estimate | null): string {
  if (estimate === null) return '–';
  const { low, high } = estimate;
  const interval = low === null || high === null ? '' : ` [${signed(low)}, ${signed(high)}]`;
  return `${signed(estimate.estimate)}${interval}`;
}
