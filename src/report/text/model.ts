import type { ModelAnswer } from '../../contract/index.js';
import { printable } from '../escape.js';
import { cell } from '../numbers.js';
import { wrap } from './columns.js';
import { attributionText, blocks, provenanceText, type TextOptions } from './gap.js';
import { lineageLines } from './lineage-declared.js';
import { table } from './table.js';

const MOST_ROWS = 8;
const MOST_NAMES = 12;
const right = (title: string) => ({ title, align: 'right' as const });

/** One model on one screen. */
export function modelText(answer: ModelAnswer, options: TextOptions): string {
  const { columns, style } = options;
  const makers = answer.organisations.map(({ name, countries, city }) => {
    const place = [city, countries.join('/')].filter(Boolean).join(', ');
    return place === '' ? name : `${name} (${place})`;
  });
  const head = [
    answer.name,
    ...makers,
    answer.licenceClass ? `${answer.access} (${answer.licenceClass})` : answer.access,
    answer.releasedOn ?? 'release day unknown',
  ];
  const names = answer.names.map(({ text }) => text);
  const more = names.length - MOST_NAMES;
  return blocks([
    style('bold', wrap(printable(head.join(' · ')), columns)),
    wrap(
      printable(`Names: ${names.slice(0, MOST_NAMES).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`),
      columns,
    ),
    answer.product === null ? '' : wrap(printable(productLine(answer.product)), columns),
    answer.values.length === 0
      ? 'It has no value on the index.'
      : table(
          [
            { title: 'measure' },
            { title: 'version', shrink: true },
            right('value'),
            right('rank'),
            { title: 'vintage' },
          ],
          answer.values
            .slice(0, MOST_ROWS)
            .map(({ measure, version, versions, value, rank, of, vintage }) => [
              measure,
              versions.length > 1 ? `${version} and ${versions.length - 1} more` : version,
              cell(value),
              `${rank} of ${of}`,
              vintage,
            ]),
          options,
        ),
    ...sharedFits(answer).map((line) => wrap(printable(line), columns)),
    table(
      [{ title: 'neighbour', shrink: true }, right('value'), right('difference')],
      answer.neighbours.map(({ version, value, difference }) => [
        version,
        value.toFixed(1),
        `${difference >= 0 ? '+' : '−'}${Math.abs(difference).toFixed(1)}`,
      ]),
      options,
    ),
    lineageLines(answer.lineage, columns),
    wrap(
      printable(
        answer.scores.length === 0
          ? 'No score is held.'
          : `Best scores (${answer.scores.length} benchmarks): ${answer.scores
              .slice(0, MOST_ROWS)
              .map(({ benchmark, score }) => `${benchmark} ${score.toFixed(3)}`)
              .join(', ')}${answer.scores.length > MOST_ROWS ? ', …' : ''}.`,
      ),
      columns,
    ),
    provenanceText(answer, columns, style),
    attributionText(answer.attribution, columns, style),
  ]);
}

/** Which versions share a fit: their value is measured for the model, not for each. */
function sharedFits({ values }: ModelAnswer): string[] {
  return values
    .filter(({ versions }) => versions.length > 1)
    .map(
      ({ measure, versions }) => `On ${measure} ${versions.join(', ')} share one fit: not measured for each.`,
    );
}

function productLine({ name, organisation, ran }: NonNullable<ModelAnswer['product']>): string {
  const models = ran.map(({ model, fromOn }) => (fromOn === null ? model : `${model} (from ${fromOn})`));
  return `${name} is also a product of ${organisation}; it ran ${models.join(', ')}.`;
}
