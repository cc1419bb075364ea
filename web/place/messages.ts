import type { FitAnswer, Phrase, PlaceAnswer } from '../../src/contract/index.js';

/** A file as the reader chose it; `path` tells files of one folder. */
export interface ChosenFile {
  readonly path: string;
  readonly text: string;
}

/** To the worker: once, the fit, whose draws it starts at once; then what to place, as often as the reader likes. */
export type PlaceRequest =
  | { readonly kind: 'pose'; readonly fit: FitAnswer; readonly draws: number; readonly seed: number }
  | {
      readonly kind: 'place';
      readonly request: number;
      readonly files: readonly ChosenFile[];
      readonly skipUnknown: boolean;
    };

/** From the worker: how far the draws are, then the answer, or what is wrong with the file. */
export type PlaceReply =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'placed'; readonly request: number; readonly answer: PlaceAnswer }
  | {
      readonly kind: 'refused';
      readonly request: number;
      readonly what: string | Phrase;
      readonly where: Phrase | null;
      readonly remedy: Phrase | null;
    };
