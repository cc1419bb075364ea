import type { Dependency, LineageRiskAnswer } from '../../contract/index.js';
import { en } from '../messages/en.js';
import { cell, count, oneDecimal, shareOf } from '../numbers.js';
import { askLineage, askRisk } from './ask.js';
import { modelLink } from './links.js';
import { markup } from './markup.js';
import { page } from './page.js';
import { sources } from './sources.js';
import { htmlTable } from './table.js';

const number = (title: string) => ({ title, kind: 'number' as const });

/** The page of what a group stands to lose if what it is built on goes. */
export function lineageRiskHtml(answer: LineageRiskAnswer, query = ''): string {
  const lost = answer.withdraw === null ? 'foreign models' : answer.withdraw;
  const title = `What ${en.group(answer.group)} has built on ${lost}`;
  const { models, records, months } = answer;
  const share = (part: number) => shareOf(part, models.total);
  const main = markup`<h1>${title}</h1>
<p class="headline">From ${share(models.low)} to ${share(models.high)} of ${count(models.total)} models: the one is known, the other if all that nobody states were.</p>
${askRisk(answer)}
${askLineage('')}
<ul class="links" aria-label="Addresses of this answer"><li><a href="/lineage-risk.json?${query}">JSON</a></li></ul>
${htmlTable(
  'By what is declared and detected',
  [
    { title: 'What' },
    number('In all'),
    number('On what would be lost'),
    number('On a domestic model'),
    number('Self-developed'),
    number('Unknown'),
    number('Contradicted'),
    number('Share'),
  ],
  [
    row('Models', models, count),
    row('Records', records, count),
    row('Months on the frontier', months, oneDecimal),
  ],
)}
${htmlTable(
  `The gap to ${en.group(answer.leader)}, in months`,
  [{ title: 'Models' }, number('Now'), number('Average')],
  [
    ['With all models', cell(answer.gap.with.months), average(answer.gap.with.averageMonths)],
    answer.gap.without === null
      ? ['Without', 'no model is declared to stand on them', '–']
      : ['Without', cell(answer.gap.without.months), average(answer.gap.without.averageMonths)],
  ],
)}
${
  answer.affected.length > 0 &&
  htmlTable(
    'Models that would be lost',
    [
      { title: 'Version' },
      { title: 'Model' },
      { title: 'Released', kind: 'day' },
      number(answer.measure),
      { title: 'Stands on' },
      { title: 'Stated by' },
    ],
    answer.affected.map(({ model, version, releasedOn, value, foundation, statedBy }) => [
      version,
      modelLink(model),
      releasedOn ?? '–',
      oneDecimal(value),
      foundation,
      statedBy,
    ]),
  )
}
<ul>${answer.notes.map((note) => markup`<li>${note}</li>\n`)}</ul>
${sources(answer.attribution)}`;
  return page({ language: en.language, title: `${title} – Headway`, path: '/lineage-risk', main });
}

function row(name: string, part: Dependency, write: (value: number) => string): string[] {
  return [
    name,
    write(part.total),
    write(part.foreign),
    write(part.domestic),
    write(part.selfDeveloped),
    write(part.unknown),
    write(part.contradicted),
    `${shareOf(part.low, part.total)} to ${shareOf(part.high, part.total)}`,
  ];
}

const average = (months: number | null) => (months === null ? '–' : oneDecimal(months));
