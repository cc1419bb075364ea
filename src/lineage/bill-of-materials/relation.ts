import type { ComparedModel, Kinship } from '../../contract/lineage-compare.js';

/** A model of a comparison, and what the user calls it, where that was said. */
export interface BomModel extends ComparedModel {
  readonly called?: string | undefined;
}

/** Another model that a bill of materials names, with the evidence for it. */
export interface Relation {
  readonly model: BomModel;
  readonly kinship: Kinship;
  /**
   * What the other model is to this one. `ancestor` and `descendant` only where something other than the weights
   * says so, for example a declared base; the tests have no direction.
   */
  readonly direction: 'ancestor' | 'descendant' | 'unknown';
  /** What says so. */
  readonly directionBasis?: string;
}

/** Whether the verdict is that the two models share weights. */
export function sharesWeights({ kinship }: Relation): boolean {
  return kinship.verdict === 'derived' || kinship.verdict === 'same-weights';
}

/** What a model is called in a bill of materials: as the user calls it, or its file or folder without the folders above. */
export function modelName({ called, path }: BomModel): string {
  return called ?? path.split(/[\\/]/).filter(Boolean).at(-1) ?? path;
}
