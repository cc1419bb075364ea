import type { DrawsOrigin } from '../../contract/index.js';
import { mean, Random } from '../../measure/index.js';
import type { Entry, TableDraws } from './measure-table.js';

type Stated = Extract<DrawsOrigin, { code: 'published' }>['stated'];

/** Half of a 90 % interval holds so many standard errors. */
export const NORMAL_95 = 1.6448536269514722;
/** Half of a 95 % interval holds so many. */
export const NORMAL_975 = 1.959963984540054;

/**
 * Draws from the posterior of published values with standard errors: abilities normal about one mean with one
 * deviation, fitted to all entries alike, so that the greatest of many uncertain values is not overstated.
 * Errors are taken as independent: what the entries share is not known from what is published.
 */
export function posteriorOfPublished(
  entries: readonly Entry[],
  standardErrors: readonly number[],
  count: number,
  seed: number,
  stated: Stated,
): TableDraws {
  const centre = mean(entries.map((entry) => entry.value));
  const spread = mean(entries.map((entry) => (entry.value - centre) ** 2));
  const noise = mean(standardErrors.map((error) => error * error));
  const variance = Math.max(spread - noise, spread / 4);
  const posterior = entries.map(({ value }, i) => {
    const share = variance / (variance + standardErrors[i] ** 2);
    return { mean: centre + share * (value - centre), deviation: Math.sqrt(share) * standardErrors[i] };
  });
  const matrix = new Float32Array(count * entries.length);
  for (let draw = 0; draw < count; draw++) {
    const random = Random.stream(seed, draw);
    posterior.forEach((one, i) => {
      matrix[draw * entries.length + i] = one.mean + one.deviation * random.normal();
    });
  }
  return {
    basis: 'published',
    origin: { code: 'published', draws: count, seed, stated },
    count,
    value: (draw, id) => matrix[draw * entries.length + id],
  };
}
