import type { PlaceAnswer } from '../../contract/index.js';
import type { Messages } from '../messages/index.js';
import { cell, oneDecimal, signed } from '../numbers.js';
import { modelLink } from './links.js';
import { type Markup, type MarkupPart, markup } from './markup.js';
import type { PageOptions } from './options.js';
import { page } from './page.js';
import { sources } from './sources.js';
import { type HtmlColumn, htmlTable } from './table.js';

/** The page on which results are dropped. What it shows comes from a worker of the browser. */
export function placeFormHtml(options: PageOptions): string {
  const words = options.words.place;
  const main = markup`<h1>${words.title}</h1>
<p>${words.lead}</p>
<p>${words.stays}</p>
<form class="place" aria-label="${words.title}">
<div class="drop"><label for="place-files">${words.drop}</label>
<input id="place-files" name="files" type="file" multiple accept=".json,.csv,.txt,application/json,text/csv" aria-describedby="place-formats">
<p id="place-formats" class="small">${words.formats}</p></div>
<label for="place-text">${words.paste}</label>
<textarea id="place-text" name="text" rows="5" spellcheck="false" placeholder="${words.pasteExample}"></textarea>
<label class="check"><input type="checkbox" name="skip"> ${words.skipUnknown}</label>
<p class="actions"><button type="submit">${words.place}</button> <button type="button" name="example" class="plain">${words.example}</button></p>
</form>
<noscript><p><strong>${words.needsScript}</strong></p></noscript>
<p id="place-status" role="status"></p>
<div id="place-result" tabindex="-1"></div>`;
  const title = `${words.title} – Headway`;
  return page(options, {
    title,
    path: '/place',
    description: words.lead,
    main,
    script: 'place',
  });
}

/**
 * Where a model stands.
 *
 * @param chart drawn already; in the browser it is drawn into its place later
 * @param link what names a model: a page to keep has nothing to link to
 */
export function placeMain(
  answer: PlaceAnswer,
  all: Messages,
  chart: Markup = markup`<div data-chart="place"></div>`,
  link: (name: string) => MarkupPart = modelLink,
): Markup {
  const words = all.place;
  return markup`<h2 class="headline">${words.headline(answer)}</h2>
${chart}
${htmlTable(
  words.behindCaption,
  columns(words.behindColumns, [1, 2, 3], [5]),
  answer.behind.map(({ group, months, points, probabilityAhead, reachedBy, reachedOn, censored }) => [
    words.group(group),
    months === null ? '–' : censored ? words.atLeast(cell(months)) : cell(months),
    cell(points),
    probabilityAhead === null ? '–' : words.share(probabilityAhead),
    reachedBy === null ? '–' : link(reachedBy),
    reachedOn ?? '–',
  ]),
)}
${htmlTable(words.neighboursCaption, columns(words.neighbourColumns, [3, 4, 5], [2]), neighbours(answer, words, link))}
${
  answer.further.length > 0 &&
  markup`${htmlTable(
    words.furtherCaption,
    columns(words.furtherColumns, [1, 2], []),
    answer.further.map(({ benchmark, deviation, narrowing }) => [
      benchmark,
      oneDecimal(deviation),
      words.share(narrowing),
    ]),
  )}
<p>${words.furtherNow(answer.deviation)}</p>`
}
${htmlTable(
  words.scoresCaption,
  columns(words.scoreColumns, [3, 4, 5, 6], []),
  answer.scores.map(({ benchmark, task, metric, raw, value, expected, items }) => [
    ...[benchmark, task, metric, raw.toFixed(3), value.toFixed(3), expected.toFixed(3)],
    items === null ? '–' : String(items),
  ]),
)}
<ul>
${[
  ...answer.excluded.map(({ task, reason }) => words.excluded(task, reason)),
  ...answer.notes.map(words.note),
].map((note) => markup`<li>${note}</li>\n`)}</ul>
<p class="small">${all.share.state({ ...answer, title: '', details: '' })}</p>
${sources(answer.attribution, all)}`;
}

/** The neighbours with the placed model in its place among them. */
function neighbours(
  { neighbours: rows, value, model, file }: PlaceAnswer,
  words: Messages['place'],
  link: (name: string) => MarkupPart,
): MarkupPart[][] {
  const own = [model ?? file, words.thisModel, '–', cell(value), '–', '–'].map((text, i) =>
    i === 0 ? markup`<mark class="supported">${text}</mark>` : text,
  );
  const others = rows.map((one) => ({
    difference: one.difference,
    row: [
      link(one.model),
      one.organisations.join(', '),
      one.releasedOn ?? '–',
      oneDecimal(one.value),
      signed(one.difference),
      words.share(one.probabilityAbove),
    ],
  }));
  const below = others.findIndex(({ difference }) => difference < 0);
  const at = below < 0 ? others.length : below;
  return [...others.slice(0, at).map(({ row }) => row), own, ...others.slice(at).map(({ row }) => row)];
}

function columns(
  titles: readonly string[],
  numbers: readonly number[],
  days: readonly number[],
): HtmlColumn[] {
  return titles.map((title, i) => {
    if (numbers.includes(i)) return { title, kind: 'number' };
    return days.includes(i) ? { title, kind: 'day' } : { title };
  });
}
