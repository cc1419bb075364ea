import { FORECAST_METHODS, type ForecastMethod, type ForecastRecord } from '../../src/contract/index.js';

const NAMES: Record<ForecastMethod, string> = {
  'random-walk': 'random walk',
  'path-bootstrap': 'past quarters',
};
const UNITS = ['months', 'points'] as const;

/** The evaluation of the forecasts as a page. */
export function reportOf(record: ForecastRecord, contentHash: string): string {
  const { firstOrigin, lastOrigin, outcomesUntil, realTimeFrom, pairs } = record;
  return `# Evaluation of the forecasts

Written by \`npm run evaluate -- forecast\` on data ${contentHash.slice(0, 12)}; do not edit. The method and the rule:
[forecasts](../measure/forecast.md).

Monthly origins from ${firstOrigin} to ${lastOrigin}, ${pairs.length} pairs, outcomes until ${outcomesUntil} as measured on the fit of
everything. All origins before ${realTimeFrom} are **pseudo-real-time**: the index was fitted on what was released by the
origin, with scores published later. No origin with a known outcome is in real time yet. Outcomes of the last 120 days are
provisional.

## CRPS

The less the better, in the unit. The difference is past quarters less random walk, with a 90 % interval by a bootstrap
of blocks of origins as long as the horizon. A window is a stretch of the horizon's length; so many do not overlap.

${table(
  [
    'unit',
    'months ahead',
    'forecasts',
    'windows',
    ...FORECAST_METHODS.map((method) => NAMES[method]),
    'difference',
  ],
  UNITS.flatMap((unit) =>
    record[unit].horizons.map(({ horizon, forecasts, windows, methods, difference }) => [
      unit,
      horizon,
      forecasts,
      windows,
      ...FORECAST_METHODS.map((method) => methods[method].crps.toFixed(2)),
      interval(difference),
    ]),
  ),
)}

**By the rule.** ${UNITS.map(
    (unit) =>
      `In ${unit} the pooled relative difference is ${interval(record[unit].pooled, 100)} %: ${NAMES[record[unit].used]}.`,
  ).join(' ')}

${verdict(record)}

## Calibration

Share of outcomes in the central 50, 80 and 90 %, the mean of outcome less median, and the mean absolute error.

${table(
  ['unit', 'months ahead', 'method', '50 %', '80 %', '90 %', 'bias', 'absolute error'],
  UNITS.flatMap((unit) =>
    record[unit].horizons.flatMap(({ horizon, methods }) =>
      FORECAST_METHODS.map((method) => [
        unit,
        horizon,
        NAMES[method],
        ...methods[method].coverage.map(({ held }) => percent(held)),
        methods[method].bias.toFixed(2),
        methods[method].absoluteError.toFixed(2),
      ]),
    ),
  ),
)}

PIT: share of outcomes, in percent, by tenth of the forecast. Ten each would be calibrated.

${table(
  ['unit', 'months ahead', 'method', ...Array.from({ length: 10 }, (_, i) => String(i + 1))],
  UNITS.flatMap((unit) =>
    record[unit].horizons.flatMap(({ horizon, methods }) =>
      FORECAST_METHODS.map((method) => [
        unit,
        horizon,
        NAMES[method],
        ...methods[method].pit.map((share) => Math.round(100 * share)),
      ]),
    ),
  ),
)}

## Overtaking

Where the follower was behind at the origin: did it come to stay ahead for 30 days within the horizon? Brier score, the less
the better; the base rate's is that of stating the share itself, which nobody knew.

${table(
  ['months ahead', 'forecasts', 'came', ...FORECAST_METHODS.map((method) => NAMES[method]), 'base rate'],
  record.overtakes.map(({ horizon, forecasts, overtakes, brier }) => [
    horizon,
    forecasts,
    overtakes,
    ...FORECAST_METHODS.map((method) => brier[method].toFixed(3)),
    brier.baseRate.toFixed(3),
  ]),
)}

By class of the chance stated by past quarters: how many, their mean chance, how many came.

${table(
  ['months ahead', 'chance', 'forecasts', 'mean chance', 'came'],
  record.overtakes.flatMap(({ horizon, calibration }) =>
    calibration['path-bootstrap'].map(({ from, to, forecasts, chance, came }) => [
      horizon,
      `${Math.round(100 * from)} to ${Math.round(100 * to)} %`,
      forecasts,
      chance === null ? '–' : percent(chance),
      came === null ? '–' : percent(came),
    ]),
  ),
)}

## By pair

Mean CRPS over all horizons.

${table(
  [
    'follower',
    'leader',
    'forecasts',
    'overtakes since 2023',
    'months: past quarters',
    'random walk',
    'points: past quarters',
    'random walk',
  ],
  pairs.map(({ follower, leader, forecasts, overtakes, months, points }) => [
    `\`${follower}\``,
    `\`${leader}\``,
    forecasts,
    overtakes,
    ...[months, points].flatMap((unit) => [two(unit['path-bootstrap']), two(unit['random-walk'])]),
  ]),
)}
`;
}

/** What follows for each unit, said of each horizon at which the chosen method is worse. */
function verdict(record: ForecastRecord): string {
  const sentences = UNITS.map((unit) => {
    const { used, horizons } = record[unit];
    if (used === 'random-walk') return `In ${unit} nothing beats the random walk, and it is used.`;
    const worse = horizons.filter(
      ({ methods }) => methods['path-bootstrap'].crps > methods['random-walk'].crps,
    );
    if (worse.length === 0) return `In ${unit} past quarters beat the random walk and are used.`;
    const at = worse.map(({ horizon }) => `${horizon} months`).join(' and ');
    return `In ${unit} past quarters beat the random walk over all horizons, but not at ${at}: there the random walk is used.`;
  });
  return sentences.join('\n');
}

function table(
  header: readonly (string | number)[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function interval(
  estimate: { estimate: number; low: number | null; high: number | null } | null,
  factor = 1,
): string {
  if (!estimate) return '–';
  const digits = factor === 1 ? 2 : 1;
  const text = (value: number | null) => (value === null ? '…' : (factor * value).toFixed(digits));
  return `${text(estimate.estimate)} [${text(estimate.low)}, ${text(estimate.high)}]`;
}

const percent = (share: number) => `${Math.round(100 * share)} %`;
const two = (value: number | null) => (value === null ? '–' : value.toFixed(2));
