/** Token numbers, `sequences` × (`length` + 1): each token is predicted from those before it. */
export interface Batch {
  readonly tokens: Uint8Array;
  readonly sequences: number;
  readonly length: number;
}
