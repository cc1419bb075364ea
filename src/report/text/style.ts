/** How words are set apart on a terminal. */
export type Tone = 'bold' | 'dim' | 'leader' | 'follower';

const CODES: Record<Tone, [number, number]> = {
  bold: [1, 22],
  dim: [2, 22],
  leader: [34, 39],
  follower: [33, 39],
};

/** Sets a text in a tone; leaves it as it is where colour is off. */
export type Style = (tone: Tone, text: string) => string;

export function styleOf(colour: boolean): Style {
  return (tone, text) => {
    if (!colour || text === '') return text;
    const [on, off] = CODES[tone];
    return `\u001b[${on}m${text}\u001b[${off}m`;
  };
}
