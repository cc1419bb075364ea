import type { ForecastAnswer } from '../../contract/index.js';
import { printable } from '../escape.js';
import { oneDecimal } from '../numbers.js';
import { wrap } from './columns.js';
import { attributionText, blocks, bullets, provenanceText, type TextOptions } from './gap.js';
import { table } from './table.js';

const right = (title: string) => ({ title, align: 'right' as const });

/** A forecast on one screen: the chance, the distribution of the gap, the record. */
export function forecastText(answer: ForecastAnswer, options: TextOptions): string {
  const { columns, style, words } = options;
  const line = (text: string) => wrap(printable(text), columns);
  return blocks([
    style('bold', line(words.forecast.chance(answer))),
    line(words.forecast.gap(answer)),
    distributionText(answer, options),
    recordText(answer, options),
    bullets(answer.notes.map(words.forecast.note), columns),
    provenanceText(answer, options),
    attributionText(answer.attribution, options),
  ]);
}

function distributionText({ months, points }: ForecastAnswer, options: TextOptions): string {
  const { forecast, columns } = options.words;
  const row = (name: string, { method, quantiles }: ForecastAnswer['months']) => [
    name,
    ...quantiles.map(({ value }) => oneDecimal(value)),
    forecast.method(method),
  ];
  return table(
    [
      { title: forecast.columns.gap },
      ...months.quantiles.map(({ p }) => right(`${Math.round(100 * p)} %`)),
      { title: forecast.columns.by },
    ],
    [row(columns.months, months), row(columns.points, points)],
    options,
  );
}

function recordText({ record, own }: ForecastAnswer, options: TextOptions): string {
  if (!record) return '';
  const { forecast } = options.words;
  const rows = (['months', 'points'] as const).flatMap((unit) =>
    record[unit].horizons.map(({ horizon, forecasts, windows, methods, difference }) => [
      forecast.ahead(unit, horizon),
      methods['path-bootstrap'].crps.toFixed(2),
      methods['random-walk'].crps.toFixed(2),
      difference && difference.low !== null && difference.high !== null
        ? `${oneSigned(difference.estimate)} [${oneSigned(difference.low)}, ${oneSigned(difference.high)}]`
        : '–',
      `${Math.round(100 * (methods['path-bootstrap'].coverage.at(-1)?.held ?? 0))} %`,
      `${forecasts} (${windows})`,
    ]),
  );
  const overtakes = record.overtakes.map(({ horizon, forecasts, overtakes: came, brier }) =>
    forecast.overtake(
      horizon,
      came,
      { forecasts, own: brier['path-bootstrap'].toFixed(3), walk: brier['random-walk'].toFixed(3) },
      brier.baseRate.toFixed(3),
    ),
  );
  const [ownCrps, walkCrps] = [own?.points['path-bootstrap'], own?.points['random-walk']];
  const pair =
    own && typeof ownCrps === 'number' && typeof walkCrps === 'number'
      ? forecast.ownRecord({
          forecasts: own.forecasts,
          own: ownCrps.toFixed(2),
          walk: walkCrps.toFixed(2),
        })
      : '';
  return [
    wrap(
      printable(`${forecast.record(record.firstOrigin, record.lastOrigin, record.pairs.length)}${pair}`),
      options.columns,
    ),
    table(
      [
        { title: forecast.columns.forecast },
        right(forecast.method('path-bootstrap')),
        right(forecast.method('random-walk')),
        right(forecast.columns.difference),
        right(forecast.columns.held),
        right(forecast.columns.windows),
      ],
      rows,
      options,
    ),
    wrap(printable(forecast.overtakes(overtakes)), options.columns),
  ].join('\n');
}

function oneSigned(value: number): string {
  const text = Math.abs(value).toFixed(2);
  return value < 0 ? `−${text}` : `+${text}`;
}
