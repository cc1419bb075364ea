import type { ForecastAnswer, ForecastMethod } from '../../contract/index.js';
import { printable } from '../escape.js';
import { groupLabel, groupName } from '../messages/group.js';
import { ends, levelName, oneDecimal, percent } from '../numbers.js';
import { wrap } from './columns.js';
import { attributionText, blocks, bullets, provenanceText, type TextOptions } from './gap.js';
import { table } from './table.js';

const right = (title: string) => ({ title, align: 'right' as const });

const METHODS: Record<ForecastMethod, string> = {
  'random-walk': 'random walk',
  'path-bootstrap': 'past quarters',
};

/** A forecast on one screen: the chance, the distribution of the gap, the record. */
export function forecastText(answer: ForecastAnswer, options: TextOptions): string {
  const { columns, style } = options;
  const line = (text: string) => wrap(printable(text), columns);
  return blocks([
    style('bold', line(chanceText(answer))),
    line(gapSentence(answer)),
    distributionText(answer, options),
    recordText(answer, options),
    bullets(answer.notes, columns),
    provenanceText(answer, columns, style),
    attributionText(answer.attribution, columns, style),
  ]);
}

function chanceText({
  follower,
  leader,
  by,
  overtake,
  aheadOnTheDay,
  asOf,
  tolerance,
}: ForecastAnswer): string {
  const [f, l] = [groupLabel(follower), groupName(leader)];
  const by0 = tolerance > 0 ? ` by more than ${tolerance} points` : '';
  const day = `${percent(aheadOnTheDay)} that it is ahead on that day`;
  if (!overtake) return `${f} is ahead of ${l}${by0} as of ${asOf}; the chance is ${day}, ${by}.`;
  return `The chance that ${f} overtakes ${l}${by0} by ${by}, for 30 days, is ${percent(overtake.chance)} (random walk ${percent(overtake['random-walk'])}); ${day}. As of ${asOf}.`;
}

function gapSentence({ months, points, level, measure, vintage, by }: ForecastAnswer): string {
  const interval = (one: ForecastAnswer['months']) =>
    `${oneDecimal(one.forecast.estimate)} (${levelName(level)} interval ${ends(one.forecast)}; now ${oneDecimal(one.now)})`;
  return `On ${by} the gap is forecast at ${interval(months)} months and ${interval(points)} points on ${measure}, vintage ${vintage}. Negative: the follower is ahead.`;
}

function distributionText({ months, points }: ForecastAnswer, options: TextOptions): string {
  const row = (name: string, { method, quantiles }: ForecastAnswer['months']) => [
    name,
    ...quantiles.map(({ value }) => oneDecimal(value)),
    METHODS[method],
  ];
  return table(
    [
      { title: 'gap' },
      ...months.quantiles.map(({ p }) => right(`${Math.round(100 * p)} %`)),
      { title: 'by' },
    ],
    [row('months', months), row('points', points)],
    options,
  );
}

function recordText({ record, own }: ForecastAnswer, options: TextOptions): string {
  if (!record) return '';
  const rows = (['months', 'points'] as const).flatMap((unit) =>
    record[unit].horizons.map(({ horizon, forecasts, windows, methods, difference }) => [
      `${unit}, ${horizon} months ahead`,
      methods['path-bootstrap'].crps.toFixed(2),
      methods['random-walk'].crps.toFixed(2),
      difference && difference.low !== null && difference.high !== null
        ? `${oneSigned(difference.estimate)} [${oneSigned(difference.low)}, ${oneSigned(difference.high)}]`
        : '–',
      `${Math.round(100 * (methods['path-bootstrap'].coverage.at(-1)?.held ?? 0))} %`,
      `${forecasts} (${windows})`,
    ]),
  );
  const overtakes = record.overtakes.map(
    ({ horizon, forecasts, overtakes: came, brier }) =>
      `${horizon} months: ${came} of ${forecasts} came, Brier score ${brier['path-bootstrap'].toFixed(3)} (random walk ${brier['random-walk'].toFixed(3)}, base rate ${brier.baseRate.toFixed(3)})`,
  );
  const pair =
    own && own.points['path-bootstrap'] !== null && own.points['random-walk'] !== null
      ? ` These two groups: ${own.forecasts} forecasts, CRPS in points ${own.points['path-bootstrap'].toFixed(2)}, random walk ${own.points['random-walk'].toFixed(2)}.`
      : '';
  return [
    wrap(
      printable(
        `The record: forecasts from ${record.firstOrigin} to ${record.lastOrigin}, monthly, of ${record.pairs.length} pairs. CRPS, the less the better.${pair}`,
      ),
      options.columns,
    ),
    table(
      [
        { title: 'forecast' },
        right('past quarters'),
        right('random walk'),
        right('difference'),
        right('90 % held'),
        right('n (windows)'),
      ],
      rows,
      options,
    ),
    wrap(printable(`Overtaking, ${overtakes.join('; ')}.`), options.columns),
  ].join('\n');
}

function oneSigned(value: number): string {
  const text = Math.abs(value).toFixed(2);
  return value < 0 ? `−${text}` : `+${text}`;
}
