import type { Sentence } from '../text/unit.js';

/** A bare version that stands for a model named before: "R1" after "DeepSeek-R1". */
const SHORT = /(?<![\w.-])([RVK][1-9](?:\.\d)?)(?![\w.-])/g;
const WHOLE = /^(.*[\p{L}\d])[ -]([RVK][1-9](?:\.\d)?)$/u;

/** The whole names of models by their bare versions, as a document gives them; of two, the later. */
export class ShortNames {
  readonly #whole = new Map<string, string>();

  learn({ units }: Sentence): void {
    for (const { known, text } of units) {
      const [, , short] = (known?.kind === 'model' && WHOLE.exec(text)) || [];
      if (short) this.#whole.set(short, text);
    }
  }

  /** A phrase with whole names: "R1's successor" is "DeepSeek-R1's successor", "DeepSeek's R1" stays. */
  expand(phrase: string | null): string | null {
    if (phrase === null || this.#whole.size === 0) return phrase;
    return phrase.replace(SHORT, (short, _, at: number) => {
      const whole = this.#whole.get(short);
      const told =
        /['’]s? $|的$/.test(phrase.slice(0, at)) || (whole !== undefined && phrase.includes(whole));
      return told ? short : (whole ?? short);
    });
  }
}
