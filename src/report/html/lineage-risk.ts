import type { Dependency, LineageRiskAnswer } from '../../contract/index.js';
import type { Messages } from '../messages/index.js';
import { cell, count, oneDecimal, shareOf } from '../numbers.js';
import { askLineage, askRisk } from './ask.js';
import { modelLink } from './links.js';
import { markup } from './markup.js';
import type { PageOptions } from './options.js';
import { page } from './page.js';
import { sources } from './sources.js';
import { heads, htmlTable } from './table.js';

/** The page of what a group stands to lose if what it is built on goes. */
export function lineageRiskHtml(answer: LineageRiskAnswer, options: PageOptions): string {
  const { words, query = '' } = options;
  const { risk, columns } = words.lineage;
  const { text, number, day } = heads(words);
  const own = (name: keyof typeof columns, kind: 'text' | 'number' = 'number') => ({
    title: words.capital(columns[name]),
    ...(kind === 'number' && { kind }),
  });
  const title = risk.title(answer.group, answer.withdraw);
  const { models, records, months } = answer;
  const main = markup`<h1>${title}</h1>
<p class="headline">${risk.headline(models)}</p>
${askRisk(answer, words)}
${askLineage('', words)}
<ul class="links" aria-label="${risk.addresses}"><li><a href="/lineage-risk.json?${query}">JSON</a></li></ul>
${htmlTable(
  risk.table,
  [
    own('what', 'text'),
    own('inAll'),
    own('onLost'),
    own('onDomestic'),
    own('selfDeveloped'),
    own('unknown'),
    own('contradicted'),
    number('share'),
  ],
  [
    row(risk.models, models, count, words),
    row(risk.records, records, count, words),
    row(risk.months, months, oneDecimal, words),
  ],
)}
${htmlTable(
  risk.gapTable(answer.leader),
  [text('models'), own('now'), number('average')],
  [
    [risk.withAll, cell(answer.gap.with.months), average(answer.gap.with.averageMonths)],
    answer.gap.without === null
      ? [risk.without, risk.noneStands, '–']
      : [risk.without, cell(answer.gap.without.months), average(answer.gap.without.averageMonths)],
  ],
)}
${
  answer.affected.length > 0 &&
  htmlTable(
    risk.affected,
    [
      text('version'),
      text('model'),
      day('released'),
      { title: answer.measure, kind: 'number' },
      own('standsOn', 'text'),
      own('statedBy', 'text'),
    ],
    answer.affected.map(({ model, version, releasedOn, value, foundation, by, statedBy }) => [
      version,
      modelLink(model),
      releasedOn ?? '–',
      oneDecimal(value),
      foundation,
      by === 'statement' ? (statedBy ?? '–') : risk.toldBy[by],
    ]),
  )
}
<ul>${answer.notes.map((note) => markup`<li>${words.lineage.note(note)}</li>\n`)}</ul>
${sources(answer.attribution, words)}`;
  return page(options, { title: `${title} – Headway`, path: '/lineage-risk', main });
}

function row(name: string, part: Dependency, write: (value: number) => string, words: Messages): string[] {
  return [
    words.capital(name),
    write(part.total),
    write(part.foreign),
    write(part.domestic),
    write(part.selfDeveloped),
    write(part.unknown),
    write(part.contradicted),
    words.lineage.risk.shares(shareOf(part.low, part.total), shareOf(part.high, part.total)),
  ];
}

const average = (months: number | null) => (months === null ? '–' : oneDecimal(months));
