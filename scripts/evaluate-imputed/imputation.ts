import { normalCumulative, normalQuantile, type Random } from '../../src/measure/index.js';

/** What is known of a model without scores, in one draw. */
export interface Unscored {
  readonly day: number;
  /** The drawn ability of a model that surpassed it; infinite where none is known. */
  readonly below: number;
  /** The drawn ability of a model that it surpasses; minus infinity where none is known. */
  readonly above: number;
}

/** A release with its drawn ability. */
export interface Drawn {
  readonly day: number;
  readonly value: number;
}

/** The line of least squares through drawn abilities by day, and the deviation about it. */
export function trendOf(drawn: readonly Drawn[]): { at: (day: number) => number; deviation: number } {
  const n = drawn.length;
  const middle = drawn.reduce((sum, { day }) => sum + day / n, 0);
  const mean = drawn.reduce((sum, { value }) => sum + value / n, 0);
  let [covariance, spread] = [0, 0];
  for (const { day, value } of drawn) {
    covariance += (day - middle) * (value - mean);
    spread += (day - middle) ** 2;
  }
  const rise = spread > 0 ? covariance / spread : 0;
  const at = (day: number) => mean + rise * (day - middle);
  const squares = drawn.reduce((sum, { day, value }) => sum + (value - at(day)) ** 2, 0);
  return { at, deviation: Math.sqrt(squares / (n - 2)) };
}

/**
 * An ability for a model without scores: normal about the trend of its day with the deviation of scored models about it, cut
 * off where it is known to be surpassed and to surpass. The only assumption is that such a model was no better or worse
 * for its day than those with scores; it draws on no country and no organisation.
 */
export function imputed(
  { day, below, above }: Unscored,
  trend: ReturnType<typeof trendOf>,
  random: Random,
): number {
  const u = random.uniform();
  if (above >= below) return (above + below) / 2;
  const mean = trend.at(day);
  const share = (end: number) => normalCumulative((end - mean) / trend.deviation);
  const [from, to] = [share(above), share(below)];
  const probability = from + u * (to - from);
  if (probability <= 0) return below;
  if (probability >= 1) return above;
  return Math.min(below, Math.max(above, mean + trend.deviation * normalQuantile(probability)));
}
