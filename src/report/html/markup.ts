import { escapeMarkup } from '../escape.js';

/** Markup that is safe to set into a page as it is. */
export class Markup {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

export type MarkupPart = Markup | string | number | null | false | readonly MarkupPart[];

/** A template of a page: text put into it is escaped, markup is not, null and false leave nothing. */
export function markup(strings: TemplateStringsArray, ...parts: MarkupPart[]): Markup {
  return new Markup(strings.map((string, i) => string + render(parts[i] ?? null)).join(''));
}

/** Markup of our own making, an SVG for example, taken as it is. */
export const trusted = (text: string): Markup => new Markup(text);

function render(part: MarkupPart): string {
  if (part === null || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return escapeMarkup(String(part));
  return part.map(render).join('');
}
