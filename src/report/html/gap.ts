import { type Estimate, type GapAnswer, METHODS, type Method } from '../../contract/index.js';
import { isEpochComparison } from '../messages/group.js';
import type { Messages } from '../messages/index.js';
import { cell, oneDecimal, signed } from '../numbers.js';
import { askGap } from './ask.js';
import { chartFigure } from './chart-figure.js';
import { historyFigure } from './history.js';
import { gapQuery, sensitivityQuery } from './links.js';
import { type Markup, markup } from './markup.js';
import type { HtmlOptions } from './options.js';
import { page } from './page.js';
import { refitSection } from './refit.js';
import { sources } from './sources.js';
import { heads, htmlTable } from './table.js';

/** The page of one gap. */
export function gapHtml(gap: GapAnswer, options: HtmlOptions): string {
  const { words } = options;
  const headline = words.headline(gap);
  const main = markup`<h1>${headline}</h1>
${askGap(gap, words)}
<h2>${words.pair(gap)}</h2>
${isEpochComparison(gap) && markup`<p>${words.published}</p>`}
${gapBody(gap, options)}
${meanings(words)}
${sources(gap.attribution, words)}`;
  return page(options, {
    title: `${words.title(gap)} – Headway`,
    path: '/gap',
    description: headline,
    main,
  });
}

/** A gap's part of an address on its page: two gaps on one page have two. */
const entryOf = ({ follower, measure }: GapAnswer): string =>
  `${follower} ${measure}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');

export const derivation = ({ id }: GapAnswer, words: Messages): Markup =>
  markup`<a href="/explain?${new URLSearchParams({ id }).toString()}">${words.pages.derivation}</a>`;

/** What a gap shows below its headline. */
export function gapBody(gap: GapAnswer, options: HtmlOptions): Markup {
  const { words } = options;
  const { gapPage } = words;
  const table = `records-${entryOf(gap)}`;
  const others = [
    markup`<a href="/gap?${options.query ?? gapQuery(gap)}">${words.pages.thisGap}</a>`,
    derivation(gap, words),
    ...(gap.carryForward
      ? []
      : [markup`<a href="/sensitivity?${sensitivityQuery(gap)}">${words.pages.sensitivity}</a>`]),
  ];
  return markup`${chartFigure(gap, options, { others, table })}
<p>${words.sentences([words.points(gap), words.basis(gap)])}</p>
${definitions(gap, gapPage.byDefinition(words.pair(gap)), words)}
${gap.history && historyFigure(gap, gap.history, options)}
<h3>${gapPage.widening}</h3>
<p>${words.trend(gap.trend)}</p>
${trendTable(gap, words)}
${refitSection(gap, words)}
<h3 id="${table}">${gapPage.decide}</h3>
${records(gap, words)}
${notes(gap, words)}
${otherVintages(gap, words)}`;
}

export function definitions(gap: GapAnswer, caption: string, words: Messages): Markup {
  const unbounded = words.unbounded(gap);
  return markup`${definitionTable(gap, caption, words)}
${unbounded && markup`<p>${unbounded}</p>`}`;
}

function definitionTable(gap: GapAnswer, caption: string, words: Messages): Markup {
  const { text, number } = heads(words);
  return htmlTable(
    caption,
    [text('definition'), number('months'), number('average'), number('leastToGreatest'), number('over')],
    gap.definitions.map(({ method, months, average }) => [
      words.methodName(method),
      cell(months),
      cell(average.months),
      average.min === null || average.max === null
        ? '–'
        : words.range(oneDecimal(average.min), oneDecimal(average.max)),
      words.averagedOver(method, average.days),
    ]),
  );
}

/** What each definition means. */
export function meanings(words: Messages): Markup {
  return markup`<h2 id="definitions">${words.gapPage.definitions}</h2>
<dl>
${METHODS.map((method) => markup`<dt>${words.methodName(method)}</dt><dd>${words.method(method)}</dd>\n`)}</dl>`;
}

function trendTable(gap: GapAnswer, words: Messages): Markup {
  const { text, number } = heads(words);
  const chance = (probability: number | null) => (probability === null ? '–' : words.percent(probability));
  return htmlTable(
    words.gapPage.windows(words.pair(gap)),
    [
      text('window'),
      number('months'),
      number('probabilityWidening'),
      number('points'),
      number('probabilityWideningPoints'),
    ],
    gap.trend.windows.map((window) => [
      words.months(window.windowMonths),
      change(window.change),
      chance(window.probabilityWidening),
      change(window.changePoints),
      chance(window.probabilityWideningPoints),
    ]),
  );
}

function records(gap: GapAnswer, words: Messages): Markup {
  const { text, number, day } = heads(words);
  const { censored, truncated, provisional, notAveraged } = words.recordFlags;
  return htmlTable(
    words.gapPage.records(words.pair(gap), words.group(gap.follower)),
    [
      text('model'),
      text('organisation'),
      day('released'),
      { title: gap.measure, kind: 'number' },
      number('months'),
      number('points'),
      text('leaderThere'),
      day('since'),
      text('flags'),
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
        words.joined(
          [
            record.censored && censored,
            record.truncated && truncated,
            record.provisional && provisional,
            !record.averaged && notAveraged,
          ].filter((flag) => flag !== false),
        ),
      ]),
  );
}

function notes(gap: GapAnswer, words: Messages): Markup | null {
  const sentences = [...words.flags(gap), words.excluded(gap), ...gap.notes.map(words.note)].filter(
    (one) => one !== null,
  );
  if (sentences.length === 0) return null;
  return markup`<h3>${words.gapPage.beforeQuoting}</h3>
<ul>
${sentences.map((sentence) => markup`<li>${sentence}</li>\n`)}</ul>`;
}

function otherVintages(gap: GapAnswer, words: Messages): Markup | null {
  if (gap.otherVintages.length === 0) return null;
  const { text, day } = heads(words);
  const months = (value: number | null) => (value === null ? '–' : oneDecimal(value));
  const byMethod = (method: Method) => ({
    title: words.capital(words.methodName(method)),
    kind: 'number' as const,
  });
  return htmlTable(
    words.gapPage.otherVintages(words.pair(gap)),
    [day('vintage'), text('measure'), day('asOf'), byMethod('daily'), byMethod('first-reach')],
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
