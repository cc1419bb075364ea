/** A part of a paragraph that stays on one line; `spaced` where a space parts it from what stands before. */
export interface LinePart {
  readonly text: string;
  readonly spaced: boolean;
}

const EAST_ASIAN = /[\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60\u3000-\u303f]/u;
/** What may not begin a line, and what may not end one (the first rules of Chinese typesetting). */
const CLOSING = /[，。；：、！？）》」』】〉”’％·…,.;:!?)\]}%]/u;
const OPENING = /[（《「『【〈“‘([{]/u;

/** A paragraph in the parts between which a line may break: at spaces, and around East Asian characters. */
export function lineParts(text: string): LinePart[] {
  const parts: LinePart[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    let part = '';
    let spaced = parts.length > 0;
    let before = '';
    for (const character of word) {
      const wide = EAST_ASIAN.test(character) || EAST_ASIAN.test(before);
      if (part !== '' && wide && !CLOSING.test(character) && !OPENING.test(before)) {
        parts.push({ text: part, spaced });
        part = '';
        spaced = false;
      }
      part += character;
      before = character;
    }
    parts.push({ text: part, spaced });
  }
  return parts;
}

/** Parts filled into lines, each as long as `fits` allows; a longer part stays whole. */
export function fillLines(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const part of lineParts(text)) {
    const last = lines.at(-1);
    const longer = last === undefined ? part.text : `${last}${part.spaced ? ' ' : ''}${part.text}`;
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(part.text);
  }
  return lines;
}
