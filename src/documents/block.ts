import type { BlockKind, DocumentNote, PublishedBasis } from '../contract/index.js';
import type { MappedText } from './mapped-text.js';

/** A paragraph, a heading, an item of a list: what a reader sees set apart. */
export interface Block {
  kind: BlockKind;
  text: MappedText;
}

/** A published day and how it was found. */
export interface Published {
  day: string;
  basis: PublishedBasis;
}

/** What a format gives before cleaning. */
export interface Parsed {
  raw: string;
  blocks: Block[];
  title: string | null;
  publisher: string | null;
  published: Published | null;
  notes: DocumentNote[];
}
