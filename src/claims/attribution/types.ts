import type { Voice } from '../../contract/index.js';
import type { Article } from '../../documents/article.js';

export type DocumentBlock = Article['blocks'][number];

/** Who speaks, as far as the words tell. */
export interface Speaker {
  /** Null: never named. */
  name: string | null;
  /** False where a name is used that the document never introduces. */
  resolved: boolean;
  affiliation: string | null;
  /** The outlet through which the words came. */
  via: string | null;
}

/** A stretch of text that is somebody’s words or thoughts. */
export interface Attribution extends Speaker {
  start: number;
  end: number;
  voice: Voice;
  /** The offset of the verb or sign that attributes it; the day it was said stands near. */
  cue: number;
  /** The speaker denies it, or only wishes or advises it. */
  stance: 'holds' | 'rejects' | 'advises';
}

export const NOBODY: Speaker = { name: null, resolved: true, affiliation: null, via: null };
