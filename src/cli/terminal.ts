import { printable } from '../report/escape.js';

const LINE_BREAK = /(\r?\n)/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape that begins a colour of ours
const COLOUR_OR_LINE_BREAK = /(\r?\n|\u001b\[\d{1,3}m)/;

/**
 * Waits until standard output has taken everything, so that a pipe gets the whole answer. Text leaves the
 * program here and in `complain`: what could move the cursor or reorder a line becomes a space.
 *
 * @param colour whether the text holds colours of ours
 */
export function write(body: string | Uint8Array, colour = false): Promise<void> {
  const sent = typeof body === 'string' ? harmless(body, colour) : body;
  return new Promise((resolve, reject) => {
    process.stdout.write(sent, (error) => (error ? reject(error) : resolve()));
  });
}

/** Puts a line on standard error. */
export function complain(text: string): void {
  process.stderr.write(`${harmless(text, false)}\n`);
}

/** The same value as JSON, with every character that a terminal would act on written as an escape. */
export function jsonText(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(/(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) =>
    [...Array(character.length).keys()]
      .map((i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/** Line breaks stay, and colours where they are ours; every other part is made printable. */
function harmless(text: string, colour: boolean): string {
  return text
    .split(colour ? COLOUR_OR_LINE_BREAK : LINE_BREAK)
    .map((part, i) => (i % 2 === 1 ? part : printable(part)))
    .join('');
}
