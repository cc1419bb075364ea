import type { DataAnswer } from '../../contract/index.js';
import { count } from '../numbers.js';
import { address as addressLink } from './links.js';
import { markup } from './markup.js';
import type { PageOptions } from './options.js';
import { page } from './page.js';
import { htmlTable } from './table.js';

const SHOWN_DROPPED = 100;

/** The page of what is held. */
export function dataHtml(answer: DataAnswer, options: PageOptions): string {
  const { words } = options;
  const { data } = words;
  const head = (name: keyof typeof data.columns, kind?: 'number' | 'day') => ({
    title: words.capital(data.columns[name]),
    ...(kind && { kind }),
  });
  const sets = answer.dataSets.map((set) => [
    set.id,
    words.dataSet(set.id, set.title),
    set.publisher,
    set.precision === 'about' ? data.about(set.publishedOn) : set.publishedOn,
    set.retrievedOn,
    count(set.rows),
    count(set.dropped),
    words.licence(set.licence),
    set.attribution,
    addressLink(set.address),
  ]);
  const dropped = answer.dropped
    .slice(0, SHOWN_DROPPED)
    .map(({ dataSet, file, row, column, reason }) => [
      dataSet,
      file,
      count(row),
      column,
      data.reason(reason),
    ]);
  const rest = answer.dropped.length - dropped.length;
  const main = markup`<h1>${data.title}</h1>
<p>${data.location(answer.location, answer.contentHash.slice(0, 12), answer.version)} <a href="/data.json">JSON</a></p>
${htmlTable(
  data.sets,
  [
    head('dataSet'),
    head('title'),
    head('publisher'),
    head('published', 'day'),
    head('retrieved', 'day'),
    head('rows', 'number'),
    head('dropped', 'number'),
    head('licence'),
    head('attribution'),
    head('address'),
  ],
  sets,
)}
${htmlTable(
  data.measures,
  [{ title: words.capital(words.columns.measure) }, head('vintages'), head('models', 'number')],
  answer.measures.map(({ measure, vintages, models }) => [measure, vintages.join(', '), count(models)]),
)}
${htmlTable(
  data.tables,
  [head('table'), head('rows', 'number')],
  Object.entries(answer.counts).map(([name, rows]) => [data.table(name), count(rows)]),
)}
${
  dropped.length > 0 &&
  htmlTable(
    data.dropped,
    [head('dataSet'), head('file'), head('row', 'number'), head('column'), head('reason')],
    dropped,
  )
}
${rest > 0 && markup`<p>${data.droppedMore(rest)} <a href="/data.json">JSON</a>${words.stop}</p>`}`;
  return page(options, { title: `${data.shortTitle} – Headway`, path: '/data', main });
}
