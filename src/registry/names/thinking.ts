import type { ParsedName } from './parse-name.js';

/**
 * Lines whose models think or answer at once as the caller says: there "thinking" is a mode, not a model.
 * Elsewhere (Kimi K2 Thinking, Qwen3-…-Thinking-2507) it names a model of its own. From the makers' documentation.
 */
const HYBRID = [
  /\bclaude\b/,
  /^3\.[12] .*deepseek|^4 .*deepseek/,
  /^2\.5 .*gemini|^3.* .*gemini/,
  /^4.* grok$|^4.* fast grok$/,
  /^4\.[5-9].* glm|^5.* glm/,
  /^2\.[5-9] k kimi$/,
  /^3\.[5-9] (?:[a-z]+ )*qwen$/,
];
/** Qwen3 as first released thinks or not; its dated successors are two lines. */
const HYBRID_WITHOUT_DAY = /^3 qwen$/;

/** @param name with its words in alphabetical order: numbers stand first */
export function thinkingIsMode({ words, day }: Pick<ParsedName, 'words' | 'day'>): boolean {
  return HYBRID.some((line) => line.test(words)) || (day === null && HYBRID_WITHOUT_DAY.test(words));
}
