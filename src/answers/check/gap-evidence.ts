import type { Evidence } from '../../contract/index.js';
import type { Entry, MeasureTable } from '../measures/index.js';
import type { GapOn } from './gap-on.js';

type Role = Extract<NonNullable<Evidence['says']>, { code: 'model-value' }>['role'];

/** The models that decide a gap, and the data that it rests on. */
export function gapEvidence({ models, table, truncatedBy, censored }: GapOn): Evidence[] {
  const named = (name: string | null, role: Role): Evidence[] => {
    const entry = table.entries.find(({ model }) => model === name);
    return entry ? [modelEvidence(table, entry, role)] : [];
  };
  return [
    ...named(models.follower, 'follower'),
    ...named(models.leader, 'leader'),
    ...named(models.crossing, 'crossing'),
    ...truncatedBy.map((model) => ({
      says: { code: 'may-have-stood-earlier' as const, model },
      address: null,
    })),
    ...(censored ? [{ says: { code: 'already-there' as const }, address: null }] : []),
    ...dataSetEvidence(table),
  ];
}

/** A model with its value. */
export function modelEvidence(
  { measure, unit, dataSets }: MeasureTable,
  { model, organisations, releasedOn, value }: Entry,
  role: Role = 'model',
  scores: number | null = null,
): Evidence {
  return {
    says: {
      ...{ code: 'model-value', role, model, organisations: [...organisations], releasedOn },
      ...{ value, unit, measure, scores },
    },
    address: dataSets[0]?.address ?? null,
  };
}

/** The data that a measure rests on. */
export function dataSetEvidence({ dataSets }: MeasureTable): Evidence[] {
  return dataSets.map(({ title, publishedOn, address }) => ({
    says: { code: 'data-set', title, publishedOn },
    address,
  }));
}
