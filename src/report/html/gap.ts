import { type Estimate, type GapAnswer, METHODS } from '../../contract/index.js';
import { en, isEpochComparison } from '../messages/en.js';
import { cell, oneDecimal, percent, signed } from '../numbers.js';
import { askGap } from './ask.js';
import { chartFigure } from './chart-figure.js';
import { historyFigure } from './history.js';
import { gapQuery } from './links.js';
import { type Markup, markup } from './markup.js';
import type { HtmlOptions } from './options.js';
import { page } from './page.js';
import { refitSection } from './refit.js';
import { sources } from './sources.js';
import { htmlTable } from './table.js';

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

/** A gap's part of an address on its page: two gaps on one page have two. */
const entryOf = ({ follower, measure }: GapAnswer): string =>
  `${follower} ${measure}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');

export const derivation = ({ id }: GapAnswer): Markup =>
  markup`<a href="/explain?${new URLSearchParams({ id }).toString()}">${en.pages.derivation}</a>`;

/** What a gap shows below its headline. */
export function gapBody(gap: GapAnswer, options: HtmlOptions): Markup {
  const table = `records-${entryOf(gap)}`;
  const others = [
    markup`<a href="/gap?${options.query ?? gapQuery(gap)}">${en.pages.thisGap}</a>`,
    derivation(gap),
  ];
  return markup`${chartFigure(gap, options, { others, table })}
<p>${[en.points(gap), en.basis(gap)].filter(Boolean).join(' ')}</p>
${definitions(gap, `${en.pair(gap)}: the gap by its three definitions, in months`)}
${gap.history && historyFigure(gap, gap.history, options)}
<h3>Is it widening?</h3>
<p>${en.trend(gap.trend)}</p>
${trendTable(gap)}
${refitSection(gap)}
<h3 id="${table}">The records that decide it</h3>
${records(gap)}
${notes(gap)}
${otherVintages(gap)}`;
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

function change(estimate: Estimate | null): string {
  if (estimate === null) return '–';
  const { low, high } = estimate;
  const interval = low === null || high === null ? '' : ` [${signed(low)}, ${signed(high)}]`;
  return `${signed(estimate.estimate)}${interval}`;
}
