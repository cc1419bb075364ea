import { HeadwayError } from '../../contract/error.js';
import type { WeightStore } from './tensor.js';

const WINDOW_VALUES = 16 * 2 ** 20;

/** Values that are no finite numbers. */
export interface NonFinite {
  readonly values: number;
  readonly notANumber: number;
  readonly infinite: number;
  /** Tensors of types that are not decoded: not read. */
  readonly undecoded: number;
  /** Names of the tensors that hold any. */
  readonly tensors: readonly string[];
}

/** Windows of whole rows of a tensor, of about 64 MB as float32 (one row where a row is longer). */
export function rowWindows(shape: readonly number[]): ({ from: number; to: number } | undefined)[] {
  const [rows = 0, ...rest] = shape;
  const width = rest.reduce((product, length) => product * length, 1);
  if (shape.length === 0) return [undefined];
  const step = Math.max(1, Math.floor(WINDOW_VALUES / Math.max(1, width)));
  const windows: { from: number; to: number }[] = [];
  for (let from = 0; from < rows; from += step) windows.push({ from, to: Math.min(rows, from + step) });
  return windows;
}

/** Reads every value once, a window at a time. */
export async function scanNonFinite(store: WeightStore, names: Iterable<string>): Promise<NonFinite> {
  const found = { values: 0, notANumber: 0, infinite: 0, undecoded: 0, tensors: [] as string[] };
  for (const name of names) {
    const before = found.notANumber + found.infinite;
    for (const rows of rowWindows(store.tensors.get(name)?.shape ?? [])) {
      const values = await readDecoded(store, name, rows);
      if (values === null) {
        found.undecoded++;
        break;
      }
      found.values += values.length;
      for (const value of values) {
        if (Number.isNaN(value)) found.notANumber++;
        else if (value === Infinity || value === -Infinity) found.infinite++;
      }
    }
    if (found.notANumber + found.infinite > before) found.tensors.push(name);
  }
  return found;
}

async function readDecoded(
  store: WeightStore,
  name: string,
  rows: { from: number; to: number } | undefined,
): Promise<Float32Array | null> {
  try {
    return await store.read(name, rows);
  } catch (error) {
    if (error instanceof HeadwayError && error.code === 'undecoded-type') return null;
    throw error;
  }
}
