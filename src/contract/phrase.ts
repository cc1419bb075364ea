/** A value within a sentence: as it is, a list of such, or a sentence itself. */
export type PhraseValue = string | readonly (string | Phrase)[] | Phrase;

/** A sentence in English whose values are kept apart, so that it can be said in another language. */
export interface Phrase {
  /** With `{0}`, `{1}`, … where the values stand: what a translation is found by. */
  readonly pattern: string;
  readonly values: readonly PhraseValue[];
}

/**
 * The tag of a sentence that names what it is about: phrase`"${text}" is not a day`. Lists are joined by commas; what is
 * missing says nothing.
 */
export function phrase(
  strings: TemplateStringsArray,
  ...values: readonly (PhraseValue | number | null | undefined)[]
): Phrase {
  return {
    pattern: strings.reduce((pattern, part, i) => `${pattern}{${i - 1}}${part}`),
    values: values.map((value) =>
      value === null || value === undefined ? '' : typeof value === 'number' ? String(value) : value,
    ),
  };
}

/** A sentence without values is said as it stands. */
export const asPhrase = (sentence: string | Phrase): Phrase =>
  typeof sentence === 'string' ? { pattern: sentence, values: [] } : sentence;

/** What is said, with its values in their places. */
export function inEnglish(sentence: string | Phrase): string {
  return typeof sentence === 'string' ? sentence : filled(sentence.pattern, sentence.values, spoken);
}

/** A pattern with its values in their places, each written as `write` says. */
export function filled(
  pattern: string,
  values: readonly PhraseValue[],
  write: (value: PhraseValue) => string,
): string {
  if (values.length === 0) return pattern;
  return pattern.replace(/\{(\d+)\}/g, (whole, index) => {
    const value = values[Number(index)];
    return value === undefined ? whole : write(value);
  });
}

function spoken(value: PhraseValue): string {
  if (typeof value === 'string') return value;
  return 'pattern' in value ? inEnglish(value) : value.map(spoken).join(', ');
}
