import type { WeightStore } from '../weights/tensor.js';
import { type ArchitectureComparison, compareArchitectures } from './architecture-relation.js';
import { attentionKernels } from './attention-kernels.js';
import { channelsInPlace } from './channels-in-place.js';
import { coordinatesInPlace } from './coordinates-in-place.js';
import { type EqualValues, equalValues } from './equal-values.js';
import { exactLog10P } from './exact-tier.js';
import { ModelView } from './model-view.js';
import { findParts } from './parts.js';
import { notRun, type TestResult } from './test-result.js';
import { HERE, type Threads } from './threads.js';
import { GATE_UP_AGREEMENT, UNIT_SIGNS, unitSigns } from './unit-signs.js';
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
  /** Where the work is done; the calling thread by default. */
  readonly threads?: Threads;
}

/** Runs every test that applies. Decoders with gated blocks are tested by role, other networks by shape. */
export async function gatherEvidence(
  a: WeightStore,
  b: WeightStore,
  options: EvidenceOptions,
): Promise<Evidence> {
  const { threads = HERE } = options;
  const architecture = compareArchitectures(a, b);
  const equal = await equalValues(a, b);
  const first = findParts(a);
  const second = findParts(b);
  const tests =
    first && second
      ? await decoderTests(new ModelView(a, first, threads), new ModelView(b, second, threads), options)
      : [await channelsInPlace(a, b, options.seed, threads)];
  return { architecture, equal, tests };
}

/** The tests of two decoders; call it with views kept from pair to pair to compare many models. */
export async function decoderTests(
  a: ModelView,
  b: ModelView,
  { seed, readLimit }: EvidenceOptions,
): Promise<TestResult[]> {
  const tests = (
    await Promise.all([
      unitsInPlace(a, b, seed),
      valuesInPlace(a, b, seed).then((test) => [test]),
      coordinatesInPlace(a, b, seed).then((test) => [test]),
    ])
  ).flat();
  const large = Math.max(a.parts.hidden, b.parts.hidden) > 512;
  const decided = (exactLog10P(tests) ?? 0) < DECIDED_LOG10_P;
  if (large && decided) {
    const note = 'not needed: the tests in place decide, and whole layers would have to be read';
    tests.push(notRun(UNIT_SIGNS, 'exact', note), notRun(GATE_UP_AGREEMENT, 'robust', note));
  } else tests.push(...(await unitSigns(a, b, readLimit)));
  return [...tests, await attentionKernels(a, b)];
}

const DECIDED_LOG10_P = -30;
