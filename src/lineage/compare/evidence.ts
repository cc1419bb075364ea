import type { WeightStore } from '../weights/tensor.js';
import { type ArchitectureComparison, compareArchitectures } from './architecture-relation.js';
import { attentionKernels } from './attention-kernels.js';
import { channelsInPlace } from './channels-in-place.js';
import { coordinatesInPlace } from './coordinates-in-place.js';
import { type EqualValues, equalValues } from './equal-values.js';
import { ModelView } from './model-view.js';
import { findParts } from './parts.js';
import type { TestResult } from './test-result.js';
import { unitSigns } from './unit-signs.js';
import { unitsInPlace } from './units-in-place.js';
import { valuesInPlace } from './values-in-place.js';

/** All that the files of two models say of their kinship. */
export interface Evidence {
  readonly architecture: ArchitectureComparison;
  readonly equal: EqualValues;
  readonly tests: readonly TestResult[];
}

export interface EvidenceOptions {
  readonly seed: number;
  /** Bytes that may be read of both models together; tests look at fewer layers to stay within. */
  readonly readLimit: number;
}

/** Runs every test that applies. Decoders with gated blocks are tested by role, other networks by shape. */
export async function gatherEvidence(
  a: WeightStore,
  b: WeightStore,
  options: EvidenceOptions,
): Promise<Evidence> {
  const architecture = compareArchitectures(a, b);
  const equal = await equalValues(a, b);
  const first = findParts(a);
  const second = findParts(b);
  const tests =
    first && second
      ? await decoderTests(new ModelView(a, first), new ModelView(b, second), options)
      : [await channelsInPlace(a, b, options.seed)];
  return { architecture, equal, tests };
}

/** The tests of two decoders; call it with views kept from pair to pair to compare many models. */
export async function decoderTests(
  a: ModelView,
  b: ModelView,
  { seed, readLimit }: EvidenceOptions,
): Promise<TestResult[]> {
  return [
    ...(await unitsInPlace(a, b, seed)),
    await valuesInPlace(a, b, seed),
    await coordinatesInPlace(a, b, seed),
    ...(await unitSigns(a, b, readLimit)),
    await attentionKernels(a, b),
  ];
}
