import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayNumber, HeadwayError, isoDay } from '../../contract/index.js';
import {
  type DataSetFacts,
  dataSets,
  type ModelFacts,
  modelFacts,
  perRegistry,
  type Registry,
} from '../../registry/index.js';
import { type Refit, refit } from '../refit/refit.js';

/** One model of a fit, in logits of that fit. */
export interface FittedModel {
  readonly facts: ModelFacts;
  /** Release day as a day number. */
  readonly day: number | null;
  readonly ability: number;
}

/** The index fitted on what was released by a day. */
export interface AsOfFit {
  /** Day number. */
  readonly day: number;
  readonly models: readonly FittedModel[];
}

/** What ships: version and ability of each model, by day. */
interface Shipped {
  readonly key: string;
  readonly fits: readonly { day: string; versions: string[]; ability: number[] }[];
}

/** Fits begin on this day: before, too little is scored. */
const FIRST = '2023-03-01';
/** Version of the method. What ships from another one is not used. */
const METHOD = 'as-of-fits-1';
const DIGITS = 8;

/** The first days of the months from `from` to `until`, as day numbers. */
export function monthFirsts(from: string, until: number): number[] {
  const days: number[] = [];
  let [year, month] = from.split('-').map(Number);
  for (;;) {
    const day = dayNumber(`${year}-${String(month).padStart(2, '0')}-01`) as number;
    if (day > until) return days;
    days.push(day);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

/**
 * The index fitted again on the first of every month, on what was released by then; from what ships where it is of
 * the same scores, else now, which takes seconds.
 *
 * @param id the data set of scores
 */
export const asOfFits = perRegistry(async (registry, id: string): Promise<readonly AsOfFit[]> => {
  const dataSet = (await dataSets(registry)).find((set) => set.id === id) as DataSetFacts;
  const shipped = readShipped(registry, id, fitsKey(await refit(registry, dataSet, null)));
  const facts = await modelFacts(registry, id);
  const fits = shipped ?? (await fitMonths(registry, dataSet));
  return fits.map(({ day, versions, ability }) => ({
    day: dayNumber(day) as number,
    models: versions.map((version, i) => fittedModel(facts.get(version) as ModelFacts, ability[i])),
  }));
});

export function fittedModel(facts: ModelFacts, ability: number): FittedModel {
  return { facts, day: facts.releasedOn === null ? null : dayNumber(facts.releasedOn), ability };
}

async function fitMonths(registry: Registry, dataSet: DataSetFacts): Promise<Shipped['fits']> {
  const newest = (await refit(registry, dataSet, null)).groups.reduce(
    (day, { facts }) => ((facts.releasedOn ?? '') > day ? (facts.releasedOn as string) : day),
    '',
  );
  const fits: { day: string; versions: string[]; ability: number[] }[] = [];
  for (const day of monthFirsts(FIRST, dayNumber(newest) as number).map(isoDay)) {
    const fitted = await refit(registry, dataSet, day).catch((error: unknown) => {
      if (error instanceof HeadwayError && error.code === 'too-few-scores') return null;
      throw error;
    });
    if (!fitted) continue;
    fits.push({
      day,
      versions: fitted.groups.map(({ facts }) => facts.version),
      ability: Array.from(fitted.fit.ability, (ability) => Number(ability.toFixed(DIGITS))),
    });
  }
  return fits;
}

/** Keyed by the scores of the fit of everything: a fit of a part rests on a part of them. */
export function fitsKey({ groups, benchmarks }: Refit): string {
  const content = groups.map(({ key, facts, versions, scores }) => [
    key,
    facts.version,
    facts.releasedOn,
    versions,
    scores.map(({ benchmark, version, value }) => [benchmark, version, value]),
  ]);
  return createHash('sha256')
    .update(JSON.stringify([METHOD, FIRST, benchmarks, content]))
    .digest('hex');
}

const fileOf = (id: string) => `as-of-${id}.json`;

function readShipped(registry: Registry, id: string, key: string): Shipped['fits'] | null {
  const file = registry.drawsFolder && join(registry.drawsFolder, fileOf(id));
  if (!file || !existsSync(file)) return null;
  const shipped = JSON.parse(readFileSync(file, 'utf8')) as Shipped;
  return shipped.key === key ? shipped.fits : null;
}

/** The fits as they ship with a snapshot. */
export async function asOfFitsFile(
  registry: Registry,
  dataSet: DataSetFacts,
): Promise<{ path: string; bytes: Uint8Array }> {
  const key = fitsKey(await refit(registry, dataSet, null));
  const fits = await fitMonths(registry, dataSet);
  return {
    path: `draws/${fileOf(dataSet.id)}`,
    bytes: Buffer.from(`${JSON.stringify({ key, fits })}\n`),
  };
}
