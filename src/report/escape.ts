const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufffe\uffff]+/gu;
const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Foreign text made fit for a terminal: control, formatting (bidirectional overrides, zero-width) and other
 * characters that XML forbids become one space, so that a model's name can neither move the cursor nor reorder a line.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, ' ');
}

/** Foreign text made fit for HTML and SVG, in an element and in a quoted attribute alike. */
export function escapeMarkup(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
