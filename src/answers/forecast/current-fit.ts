import { isoDay } from '../../contract/index.js';
import type { DataSetFacts, Registry } from '../../registry/index.js';
import { type Refit, refit } from '../refit/refit.js';
import { type AsOfFit, fittedModel } from './as-of-fits.js';

/** The fit on what was released by a day, and the points of the index that a unit of its abilities is. */
export interface CurrentFit {
  readonly refit: Refit;
  readonly fit: AsOfFit;
  readonly pointsPerUnit: number;
}

/** @param until day number; null: everything, the day being that of the newest release with a value */
export async function currentFit(
  registry: Registry,
  dataSet: DataSetFacts,
  until: number | null,
): Promise<CurrentFit> {
  const fitted = await refit(registry, dataSet, until === null ? null : isoDay(until));
  const models = fitted.groups.map(({ facts }, i) => fittedModel(facts, fitted.fit.ability[i]));
  const days = models.flatMap(({ facts, day }) =>
    facts.access === 'unreleased' || day === null ? [] : [day],
  );
  return {
    refit: fitted,
    fit: { day: until ?? Math.max(...days), models },
    pointsPerUnit: fitted.scale.factor,
  };
}
