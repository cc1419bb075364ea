import type { ForecastEvaluation } from './evaluate.js';
export function writeReport(_file: string, result: ForecastEvaluation): void {
  for (const [unit, u] of Object.entries(result.units)) {
    console.log(unit, 'used', u.used, 'pooled', u.pooled);
    console.log(u.pull.map((p) => p.pull).join(' '));
    for (const h of u.horizons)
      console.log(
        h.horizon,
        h.forecasts,
        h.origins,
        h.windows,
        'diff',
        h.difference,
        '\n random',
        JSON.stringify(h.walks.random),
        '\n pulled',
        JSON.stringify(h.walks.pulled),
      );
  }
  console.log(JSON.stringify(result.overtakes, null, 1));
  console.table(
    result.pairs.map((p) => ({
      ...p,
      months: `${p.months.random.toFixed(2)} ${p.months.pulled.toFixed(2)}`,
      points: `${p.points.random.toFixed(2)} ${p.points.pulled.toFixed(2)}`,
    })),
  );
}
