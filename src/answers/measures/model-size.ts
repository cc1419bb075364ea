import type { MeasureNote } from '../../contract/index.js';
import {
  type DataSetFacts,
  type Registry,
  type SizedModel,
  sizedModels,
  sizesStated,
} from '../../registry/index.js';
import type { Entry, MeasureTable } from './measure-table.js';
import { NORMAL_95, posteriorOfPublished } from './posterior-of-published.js';

/**
 * Epoch's words of confidence as factors that hold the truth with 90 %: 3, 10 and 30 either way. Without a word
 * the widest is taken.
 *
 * Source: https://epoch.ai/data/ai-models-documentation/estimation names the words; the factors were not read there and are ours to answer for.
 */
const FACTORS: Readonly<Record<string, number>> = { Confident: 3, Likely: 10 };
const WIDEST_FACTOR = 30;

/** The measure `compute`: log10 of the FLOP that a model was trained with, as Epoch's lists estimate it. */
export async function compute(registry: Registry, sets: readonly DataSetFacts[]): Promise<MeasureTable> {
  const known = await sizedModels(registry, 'training_compute', sets[0].publishedOn);
  const entries = known.map((model, id) => entryOf(model, id, Math.log10(model.value)));
  const errors = known.map(({ confidence }) => Math.log10(FACTORS[confidence] ?? WIDEST_FACTOR) / NORMAL_95);
  return {
    ...tableOf('compute', 'log10 FLOP', sets, entries),
    draws: async (count, seed) => posteriorOfPublished(entries, errors, count, seed, 'words-of-confidence'),
    notes: [await knownNote(registry, 'compute', sets, known)],
  };
}

/** The measure `parameters`: how many a model has, as Epoch's lists state it. */
export async function parameters(registry: Registry, sets: readonly DataSetFacts[]): Promise<MeasureTable> {
  const known = await sizedModels(registry, 'parameters', sets[0].publishedOn);
  const entries = known.map((model, id) => entryOf(model, id, model.value));
  return {
    ...tableOf('parameters', 'parameters', sets, entries),
    draws: null,
    notes: [await knownNote(registry, 'parameters', sets, known)],
  };
}

async function knownNote(
  registry: Registry,
  what: 'compute' | 'parameters',
  sets: readonly DataSetFacts[],
  known: readonly SizedModel[],
): Promise<MeasureNote> {
  const { listed } = await sizesStated(registry, sets[0].publishedOn);
  return { code: 'values-known', what, known: known.length, listed };
}

function entryOf(sized: SizedModel, id: number, value: number): Entry {
  const { model, version, organisations, countries, access, licenceClass, releasedOn } = sized;
  const facts = { model, version, organisations, countries, access, licenceClass, releasedOn };
  return { ...facts, id, value, scores: 0, source: { dataSet: sized.dataSet, row: sized.row } };
}

function tableOf(measure: string, unit: string, sets: readonly DataSetFacts[], entries: readonly Entry[]) {
  const values = new Map(entries.map((entry) => [entry.version, entry.value]));
  return {
    measure,
    vintage: sets[0].publishedOn,
    unit,
    dataSets: sets,
    entries,
    refit: null,
    upper: (version: string) => values.get(version) ?? Number.POSITIVE_INFINITY,
  };
}
