import type { Unit } from '../text/unit.js';
import type { Cast } from './cast.js';
import type { Mentions } from './noun-phrase.js';
import type { Attribution, Speaker } from './types.js';

/** Reported speech of one sentence, in units. */
export interface Report {
  speaker: Speaker;
  /** Units of what is said. */
  from: number;
  to: number;
  /** Unit of the verb. */
  cue: number;
  /** Units of the phrase that attributes, which are no claim themselves. */
  frame: { from: number; to: number };
  stance: Attribution['stance'];
  /** A view, wish or plan that is told of, not words that are reported: no claim is its holder’s. */
  attitude?: true;
}

export interface Scene {
  units: readonly Unit[];
  text: string;
  cast: Cast;
  mentions: Mentions;
  /** The sentence is a headline, or belongs to a turn of a transcript. */
  headline?: boolean;
  turn?: boolean;
}
