import type { Figure } from '../evaluate-coverage/measured.js';
import type { Reached } from './on-the-day.js';
import type { Treatment } from './treatments.js';

/** How often the interval of each figure held under one treatment, and how wide it was in the mean, in months. */
export interface Row {
  readonly treatment: Treatment;
  readonly cells: readonly { readonly figure: Figure; readonly held: number; readonly width: number }[];
}

/** What the evaluation of imputed abilities gave. */
export interface Imputed {
  readonly contentHash: string;
  readonly worlds: number;
  readonly rows: readonly Row[];
  readonly onTheDay: readonly Reached[];
}
