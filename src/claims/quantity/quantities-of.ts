import { chineseQuantities } from './chinese.js';
import { englishQuantities } from './english.js';
import type { Quantity } from './quantity.js';

/**
 * The quantities of a text with their hedges and ranges, in English and Chinese, in order, none inside another. A
 * hand-written grammar: no backtracking, time linear in the length.
 */
export function quantitiesOf(text: string): Quantity[] {
  const english = englishQuantities(text);
  if (!/[\u4e00-\u9fff]/.test(text)) return english;
  const all = [...chineseQuantities(text), ...english].sort((a, b) => a.start - b.start || b.end - a.end);
  const found: Quantity[] = [];
  for (const quantity of all) {
    if (quantity.start >= (found.at(-1)?.end ?? 0)) found.push(quantity);
  }
  return found;
}
