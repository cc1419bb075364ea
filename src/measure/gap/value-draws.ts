/** Draws of the values of releases: `value(draw, id)`, NaN where a release has none (its estimate is then used). */
export interface ValueDraws {
  readonly count: number;
  value(draw: number, id: number): number;
}
