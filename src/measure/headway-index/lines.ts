/**
 * The line of versions that a model belongs to, from its name alone: effort levels, days, sizes of the thinking
 * budget, and words like "preview" or "instruct" are taken off. No organisation, country or day enters.
 *
 * lineOf('gpt-4o-2024-08-06') === lineOf('GPT-4o (May 2024)')
 */
export function lineOf(name: string): string {
  let line = name.toLowerCase();
  for (const part of PARTS) line = line.replace(part, '');
  return line;
}

const PARTS = [
  /\s*\([^()]*\)$/,
  /_(minimal|low|medium|high|xhigh|max|none|\d+k)$/,
  /-(\d{8}|\d{4}-\d{2}-\d{2}|\d{2}-\d{2}|\d{4}|00\d)$/,
  /-(preview|exp|beta)$/,
  /-(instruct|base|it|hf|chat)$/,
];

/** Lines that hold two names or more, by position; −1 for a name of its own. */
export function linesOf(names: readonly string[]): { readonly line: Int32Array; readonly lines: number } {
  const keys = names.map(lineOf);
  const count = new Map<string, number>();
  for (const key of keys) count.set(key, (count.get(key) ?? 0) + 1);
  const shared = new Map([...count].filter(([, n]) => n > 1).map(([key], position) => [key, position]));
  return { line: Int32Array.from(keys, (key) => shared.get(key) ?? -1), lines: shared.size };
}
