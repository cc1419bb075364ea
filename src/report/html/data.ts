import type { DataAnswer } from '../../contract/index.js';
import { en } from '../messages/en.js';
import { count } from '../numbers.js';
import { address as addressLink } from './links.js';
import { markup } from './markup.js';
import { page } from './page.js';
import { htmlTable } from './table.js';

const SHOWN_DROPPED = 100;
const day = (title: string) => ({ title, kind: 'day' as const });
const number = (title: string) => ({ title, kind: 'number' as const });

/** The page of what is held. */
export function dataHtml(answer: DataAnswer): string {
  const sets = answer.dataSets.map((set) => [
    set.id,
    set.title,
    set.publisher,
    `${set.precision === 'about' ? 'about ' : ''}${set.publishedOn}`,
    set.retrievedOn,
    count(set.rows),
    count(set.dropped),
    set.licence,
    set.attribution,
    addressLink(set.address),
  ]);
  const dropped = answer.dropped
    .slice(0, SHOWN_DROPPED)
    .map(({ dataSet, file, row, column, reason }) => [dataSet, file, count(row), column, reason]);
  const rest = answer.dropped.length - dropped.length;
  const main = markup`<h1>What Headway holds</h1>
<p>${answer.location === 'shipped' ? 'The data that ship with this version' : 'Data that were synchronised here'}, content <code>${answer.contentHash.slice(0, 12)}</code>, Headway ${answer.version}. <a href="/data.json">JSON</a></p>
${htmlTable(
  'Data sets',
  [
    { title: 'Data set' },
    { title: 'Title' },
    { title: 'Publisher' },
    day('Published'),
    day('Retrieved'),
    number('Rows'),
    number('Dropped'),
    { title: 'Licence' },
    { title: 'Attribution' },
    { title: 'Address' },
  ],
  sets,
)}
${htmlTable(
  'Measures',
  [{ title: 'Measure' }, { title: 'Vintages' }, number('Models')],
  answer.measures.map(({ measure, vintages, models }) => [measure, vintages.join(', '), count(models)]),
)}
${htmlTable(
  'Tables',
  [{ title: 'Table' }, number('Rows')],
  Object.entries(answer.counts).map(([name, rows]) => [name, count(rows)]),
)}
${htmlTable(
  'Tables written by hand: rows of which something was read again where it is stated, and rows read whole',
  [{ title: 'Table' }, number('Rows'), number('Read again'), number('Whole')],
  answer.compiled.map((one) => [one.table, count(one.rows), count(one.checked), count(one.whole)]),
)}
${
  dropped.length > 0 &&
  htmlTable(
    'Dropped rows and cells',
    [{ title: 'Data set' }, { title: 'File' }, number('Row'), { title: 'Column' }, { title: 'Reason' }],
    dropped,
  )
}
${rest > 0 && markup`<p>${count(rest)} more are in the <a href="/data.json">JSON</a>.</p>`}`;
  return page({ language: en.language, title: 'Data – Headway', path: '/data', main });
}
