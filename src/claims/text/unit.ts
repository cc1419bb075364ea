import type { Quantity } from '../quantity/quantity.js';

/** Universal parts of speech, as the tagger gives them. Chinese units have `X`: their grammar needs no tags. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

export const NAME_KINDS = ['country', 'place', 'organisation', 'outlet', 'model', 'person'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A name that the gazetteer knows. */
export interface KnownName {
  kind: NameKind;
  /** The registry's name: "United States" for "American". */
  name: string;
}

/** The smallest piece that patterns see: a word, a sign, a whole name or a whole quantity. */
export interface Unit {
  kind: 'word' | 'sign' | 'name' | 'quantity';
  text: string;
  /** In small letters, with straight apostrophes; Chinese in simplified characters. */
  low: string;
  /** UTF-16 offsets in the document's text. */
  start: number;
  end: number;
  tag: Tag;
  known: KnownName | null;
  quantity: Quantity | null;
}

/** A sentence: its units and its place. */
export interface Sentence {
  start: number;
  end: number;
  /** Index of the block it stands in. */
  block: number;
  units: Unit[];
}
