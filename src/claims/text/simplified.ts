import pairs from 'opencc-js/dict/TSCharacters';

let table: Map<string, string> | null = null;

/** Traditional characters as simplified ones, one for one, so that offsets stay. */
export function simplified(text: string): string {
  if (!/[\u3400-\u9fff]/.test(text)) return text;
  table ??= new Map(
    pairs
      .split('|')
      .map((pair) => pair.split(' '))
      .filter(([from, to]) => from?.length === 1 && to?.length === 1)
      .map(([from, to]) => [from!, to!]),
  );
  let out = '';
  for (let at = 0; at < text.length; at++) out += table.get(text[at]!) ?? text[at];
  return out;
}

/** Phrases of a claim in simplified characters, which all tests of its words are written in. */
export function inSimplified<
  Spoken extends { quote: string; subject: string | null; object: string | null; hedge: string | null },
>(claim: Spoken): Spoken {
  const plain = (phrase: string | null) => phrase && simplified(phrase);
  return {
    ...claim,
    quote: simplified(claim.quote),
    subject: plain(claim.subject),
    object: plain(claim.object),
    hedge: plain(claim.hedge),
  };
}
