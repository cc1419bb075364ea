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
];

/** @param words of a parsed name, in alphabetical order: numbers stand first */
export function thinkingIsMode(words: string): boolean {
  return HYBRID.some((line) => line.test(words));
}
