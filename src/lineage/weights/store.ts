import { HeadwayError } from '../../contract/error.js';
import type { WeightStore } from './tensor.js';

export type { ElementType, TensorInfo, WeightStore } from './tensor.js';

/**
 * Opens the weights of a model: a file, or a folder that holds them.
 *
 * @throws HeadwayError when the format is unknown or the file breaks its format's rules.
 */
export async function openWeights(path: string): Promise<WeightStore> {
  throw new HeadwayError({ code: 'unknown-weight-format', what: 'no reader knows this file', where: path });
}
