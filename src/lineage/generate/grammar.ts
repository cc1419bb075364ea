import { Random } from '../../measure/random.js';

const ONSETS = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z', 'st', 'br', 'kl', 'tr'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ou'];
const CODAS = ['', '', 'n', 'r', 's', 'l', 'm', 't'];

/** A made-up language: words drawn from syllables, sentences from a small grammar, all from one seed. */
export class Grammar {
  readonly #nouns: string[];
  readonly #verbs: string[];
  readonly #adjectives: string[];
  readonly #particles: string[];
  readonly #plural: string;
  readonly #past: string;

  constructor(seed: number) {
    const random = new Random(seed);
    const pick = (list: readonly string[]) => list[random.integer(list.length)]!;
    const syllable = () => pick(ONSETS) + pick(VOWELS) + pick(CODAS);
    const words = (count: number, syllables: number) =>
      Array.from({ length: count }, () => Array.from({ length: syllables }, syllable).join(''));
    this.#nouns = words(24, 2);
    this.#verbs = words(16, 2);
    this.#adjectives = words(12, 1);
    this.#particles = words(6, 1);
    this.#plural = pick(VOWELS) + pick(['k', 'n', 's']);
    this.#past = pick(VOWELS) + pick(['d', 't', 'm']);
  }

  sentence(random: Random): string {
    const pick = (list: readonly string[]) => list[Math.floor(random.uniform() ** 2 * list.length)]!;
    const plural = random.uniform() < 0.4;
    const noun = () => {
      const adjective = random.uniform() < 0.4 ? `${pick(this.#adjectives)} ` : '';
      return `${pick(this.#particles)} ${adjective}${pick(this.#nouns)}${plural ? this.#plural : ''}`;
    };
    const verb = pick(this.#verbs) + (random.uniform() < 0.5 ? this.#past : '');
    const amount = random.uniform() < 0.2 ? ` ${random.integer(90) + 10}` : '';
    return `${noun()} ${verb}${plural ? this.#plural : ''} ${noun()}${amount}.\n`;
  }

  /** Character codes 0 to 95 (space to tilde, then the line end), at least `length` of them. */
  tokens(length: number, random: Random): Uint8Array {
    let text = '';
    while (text.length < length) text += this.sentence(random);
    return Uint8Array.from(text.slice(0, length), (character) =>
      character === '\n' ? 95 : character.charCodeAt(0) - 32,
    );
  }
}
