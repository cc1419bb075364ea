import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Tag } from './unit.js';

type Tagger = (text: string) => { offset: number; tag: Tag }[];

let tagger: Tagger | null = null;

/** Parts of speech of an English sentence by wink-nlp, as the offsets at which its tokens begin. */
export function tagsOf(text: string): { offset: number; tag: Tag }[] {
  tagger ??= create();
  return tagger(text);
}

function create(): Tagger {
  const nlp = winkNLP(model, ['pos']);
  const { its } = nlp;
  return (text) => {
    const tokens = nlp.readDoc(text).tokens();
    const values = tokens.out(its.value) as string[];
    const spaces = tokens.out(its.precedingSpaces) as string[];
    const tags = tokens.out(its.pos) as Tag[];
    let at = 0;
    return values.map((value, index) => {
      const offset = at + spaces[index]!.length;
      at = offset + value.length;
      return { offset, tag: tags[index]! };
    });
  };
}
