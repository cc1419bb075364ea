/**
 * How a value was bounded in words. `range`: both ends are said; `about`: it is near `min` = `max`; `exact`: a bare
 * figure. Strictness ("more than", "at least") is in `hedge`.
 */
export type QuantityRelation = 'at-least' | 'at-most' | 'about' | 'range' | 'exact';

/** A quantity as it stands in a text. */
export interface Quantity {
  /** UTF-16 offsets, its hedge included. */
  start: number;
  end: number;
  text: string;
  /** Null on an open side. */
  min: number | null;
  max: number | null;
  /** `year`, `month`, `percent`, `USD`, `times` …, or the singular of what is counted; null where nothing is said. */
  unit: string | null;
  relation: QuantityRelation;
  /** The words that bound or soften it, in small letters. */
  hedge: string | null;
}
